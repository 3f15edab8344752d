import type { SheetsOf } from '../../tool-part.ts';
import { budgetSheet } from './save-budget.ts';
import { resourcesSheet } from './save-resources.ts';
import { totalsSheet } from './save-totals.ts';

/** The lines, the money that comes in, the totals. */
export const sheetsOf: SheetsOf = (...given) => {
  const [dossier, , , day, precisions] = given;
  return [
    ...(dossier.lines.length > 0 ? [budgetSheet(...given)] : []),
    ...(dossier.work.budget.resources.length > 0 ? [resourcesSheet(dossier)] : []),
    ...(dossier.lines.length > 0 ? [totalsSheet(dossier, precisions, day)] : []),
  ];
};
