import { isApart, precisionsOnLine } from '../../../rules/departement/apart.ts';
import { type Precision, precisionLine } from '../../../rules/departement/precisions.ts';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import type { SavedCell } from '../../../tables/saved-table.ts';

/** What marks a line where the Caf asks more; the sums of the workbook add by it. */
export const ASKS_MORE = 'Oui';

/** The column of that mark, by its letter: after those that every saved budget has. */
export const ASKS_MORE_COLUMN = 'M';

/** What stands after the columns of a line where the Caf of a département adds something to one of them; nothing elsewhere. */
export function localColumns(
  lines: readonly JudgedLine[],
  precisions: readonly Precision[],
  day: string,
): { columns: { title: string; width: number }[]; cellsOf: (line: JudgedLine) => SavedCell[] } {
  if (lines.every((line) => precisionsOnLine(line, precisions).length === 0))
    return { columns: [], cellsOf: () => [] };
  return {
    columns: [
      { title: 'La Caf demande plus', width: 20 },
      { title: 'Ce que la Caf ajoute', width: 70 },
    ],
    cellsOf: (line) => [
      isApart(line, precisions) ? ASKS_MORE : '',
      precisionsOnLine(line, precisions)
        .map((each) => precisionLine(each, day, { refused: line.bucket === 'ineligible' }))
        .join(' '),
    ],
  };
}
