import { ALL_PARTS, EMPTY_WORKBENCH } from '../../rules/work/workbench.ts';
import { url } from '../../url.ts';
import { listKept } from '../store/kept-documents.ts';
import { readSession } from '../store/session-record.ts';

/** Says, in a section that lists the parts of the work, what each holds; hides it where nothing is begun. */
export function sayWork(section: HTMLElement): void {
  const work =
    readSession(sessionStorage).record?.work ?? listKept(localStorage).kept[0]?.work ?? EMPTY_WORKBENCH;
  const begun = ALL_PARTS.filter(([key, { words }]) => {
    const part = section.querySelector<HTMLElement>(`[data-part=${key}]`);
    const said = part?.querySelector('small');
    if (!part || !said) return false;
    part.hidden = JSON.stringify(work[key]) === part.dataset['empty'];
    said.textContent = words(work[key]) || 'à peine commencé';
    return !part.hidden;
  });
  section.hidden = begun.length === 0;
  const { title, action, answers } = work.project;
  const project = section.querySelector<HTMLAnchorElement>('[data-part=project] a');
  if (project && action !== null)
    project.href = url(`/quel-volet/#${new URLSearchParams({ action, ...answers }).toString()}`);
  const named = project?.querySelector('small');
  if (named && title !== '') named.textContent = `« ${title} »`;
}
