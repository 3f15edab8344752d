import type { ProjectAction } from '../../../rules/rules-data.ts';
import { addProject } from '../../../rules/projects/projects-edit.ts';
import { leftOut } from '../../../rules/work/left-out.ts';
import { describeProject } from '../../../rules/work/project-edit.ts';
import type { Edit } from '../../../rules/work/workbench.ts';
import { PROJECT_KEY } from '../../../rules/work/project-fragment.ts';
import { readDossierLink } from '../../export/dossier-link.ts';
import type { Incoming } from './incoming.ts';
import { READ_WORDS } from './read-words.ts';

/** What a fragment brings, a project or a whole dossier; or why nothing of it can be taken. */
export async function readArrival(
  fragment: string,
  actions: readonly ProjectAction[],
  version: string,
): Promise<Incoming | { problem: string }> {
  const project = readProject(new URLSearchParams(fragment), actions);
  if (project) return project;
  const reading = await readDossierLink(fragment);
  if (reading === null)
    return { problem: 'Ce lien n’a pas été compris. Rien n’a changé dans votre dossier.' };
  if ('error' in reading) return { problem: `Ce lien ne s’ouvre pas. ${READ_WORDS[reading.error]}` };
  const made = /&r=([0-9a-f]{6}-[0-9a-f]{6})$/.exec(fragment)?.[1] ?? null;
  return {
    kind: 'link',
    since: made === version ? null : made,
    done: 'Le dossier du lien est ouvert.',
    ...reading,
  };
}

/** The project that a fragment adds, or null; answers that mean nothing are left out, and counted. */
function readProject(given: URLSearchParams, actions: readonly ProjectAction[]): Incoming | null {
  const action = actions.find(({ id }) => id === given.get(PROJECT_KEY));
  if (!action) return null;
  const answers = action.criteria.flatMap(({ id }) => {
    const value = given.get(id);
    return value !== null && /^[a-z0-9][a-z0-9.-]{0,30}$/i.test(value) ? [[id, value] as const] : [];
  });
  // The département that a link shows is no answer of every project.
  const own = [PROJECT_KEY, 'departement', ...answers.map(([id]) => id)];
  const unread = [...given.keys()].filter((key) => !own.includes(key)).length;
  const done = ['Votre projet est dans le dossier.', ...(unread > 0 ? [leftOut(unread)] : [])].join(' ');
  const edit = describeProject(action.id, Object.fromEntries(answers), action.strand ?? null);
  const beside: Edit = (work) => edit(addProject()(work));
  return { kind: 'project', action: action.id, edit, beside, done };
}
