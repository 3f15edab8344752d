import { guardFormula } from './formula-guard.ts';
import { plainAmount } from '../rules/money/money.ts';
import { type MoneyCell, type NumberCell, type SavedCell, type SavedTable, wordsIn } from './saved-table.ts';

/**
 * A table as CSV that French spreadsheets open as it is: UTF-8 with its mark, semicolons, CRLF, decimal commas.
 * Every text is quoted, and made harmless where a spreadsheet would run it; numbers are never touched.
 */
export function writeCsv({ columns, rows }: SavedTable): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return `\ufeff${lines.map((cells) => cells.map(field).join(';') + '\r\n').join('')}`;
}

function field(cell: SavedCell): string {
  if (cell !== null && typeof cell === 'object' && !('strong' in cell)) return figure(cell);
  const words = wordsIn(cell) ?? '';
  return words === '' ? '' : `"${guardFormula(words).replaceAll('"', '""')}"`;
}

function figure(cell: MoneyCell | NumberCell): string {
  if ('cents' in cell) return plainAmount(cell.cents);
  return String(cell.number ?? '').replace('.', ',');
}
