import { ALL_PARTS } from '../../rules/work/workbench.ts';
import { readSession } from '../store/session-record.ts';

const link = document.querySelector('#menu li:last-child a');
const name = link?.textContent ?? '';
const LATER = 500;

/** Writes after « Mon dossier », in the menu, how much the tab holds: each line of the budget, and each other part begun. */
function show(): void {
  const work = readSession(sessionStorage).record?.work;
  const begun = work ? ALL_PARTS.filter(([key, { words }]) => words(work[key]) !== '') : [];
  const more = Math.max(0, (work?.budget.lines.length ?? 0) - 1);
  const held = begun.length + more;
  if (link) link.textContent = held > 0 ? `${name} (${String(held)})` : name;
}

show();
// The tools write a moment after each gesture.
for (const type of ['click', 'pageshow']) addEventListener(type, () => setTimeout(show, LATER));
