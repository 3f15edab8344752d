import { type Workbench, ALL_PARTS } from './workbench.ts';

/** What a document holds, so that its author recognises it: « Le café des parents » (6 lignes de budget, 1 204 €, 3 séances). */
export function workInWords(work: Workbench): string {
  const { title } = work.project;
  const parts = ALL_PARTS.map(([key, { words }]) => words(work[key])).filter(Boolean);
  const held = parts.join(', ') || 'à peine commencé';
  return title === '' ? held : `« ${title} » (${held})`;
}
