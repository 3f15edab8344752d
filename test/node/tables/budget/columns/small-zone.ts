import { columnsOf } from '../../../../../src/tables/budget/columns/column-kinds.ts';
import { type Zone, zonesAt } from '../../../../../src/tables/budget/columns/headings.ts';
import { madeOptions } from '../../../../../src/tables/budget/columns/made-amounts.ts';
import { type Grid, gridOf } from '../../../../../src/tables/budget/grid.ts';

/** A table typed in one line, « Poste ; Montant | Salle ; 300 ». */
export function gridIn(text: string, name = ''): Grid {
  const rows = text.split('|').map((row) => row.split(';').map((cell) => cell.trim()));
  return gridOf({ name, hidden: false, rows });
}

/** The same under its first row; where that row holds nothing, without titles. */
export function zoneIn(text: string, name = ''): { grid: Grid; zone: Zone } {
  const untitled = text.startsWith('|');
  const grid = gridIn(untitled ? text.slice(1) : text, name);
  const [zone] = zonesAt(grid, [untitled ? [] : [0]]);
  if (!zone) throw new Error(text);
  return { grid, zone };
}

/** Columns as a spreadsheet names them; what is made of several is a star. */
export function lettersOf(columns: readonly number[]): string {
  return columns.map((column) => (column < 0 ? '*' : String.fromCharCode(65 + column))).join('');
}

/** « Prix × Quantité, BC », after a bang where it is likelier than any column. */
export function madeIn(text: string): string {
  const { grid, zone } = zoneIn(text);
  const group = columnsOf(grid, zone).filter(({ kind }) => kind !== 'empty');
  const amounts = group.filter(({ kind }) => kind === 'amount').map(({ column }) => column);
  const { options, likely } = madeOptions(grid, zone, group, amounts);
  return options
    .map(({ title, made }) => `${likely ? '!' : ''}${title}, ${lettersOf(made?.columns ?? [])}`)
    .join(' | ');
}
