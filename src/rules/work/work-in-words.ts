import type { Workbench } from './workbench.ts';
import { ALL_PARTS } from './workbench.ts';

/** What a document holds, so that its author recognises it: « Le café des parents » (6 lignes de budget, 1 204 €, 3 séances). */
export function workInWords(work: Workbench): string {
  const { title } = work.project;
  const held = partsInWords(work).join(', ') || 'à peine commencé';
  return title === '' ? held : `« ${title} » (${held})`;
}

/** Whether nothing was done that a dossier could show. */
export function isBlank(work: Workbench): boolean {
  return partsInWords(work).length === 0;
}

function partsInWords(work: Workbench): string[] {
  return ALL_PARTS.map(([key, { words }]) => words(work[key])).filter((words) => words !== '');
}
