import type { Cents } from '../rules/money/money.ts';

/** An amount of a saved table; with a formula, what the spreadsheet computes again, and what it gives today. */
export interface MoneyCell {
  cents: Cents;
  formula?: string;
}

/** A number of a saved table: a count or an average, with a formula when the spreadsheet computes it; null for none yet. */
export interface NumberCell {
  number: number | null;
  formula?: string;
}

/** Words that stand out: a heading within a table, or the name of a total. */
interface StrongCell {
  strong: string;
}

/** One cell: words, an amount, a number, or nothing. Formulas are written as in a file: English names, commas, no « = ». */
export type SavedCell = string | MoneyCell | NumberCell | StrongCell | null;

/** A table to save as CSV or as one sheet of a workbook. */
export interface SavedTable {
  /** The sheet's name: 31 characters at most, without [ ] / \ : * ? */
  name: string;
  /** Titles of the columns, and their widths in characters. */
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly SavedCell[])[];
}

/** The words of a cell, or nothing when it holds a number. */
export function wordsIn(cell: SavedCell): string | null {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'strong' in cell ? cell.strong : null;
}

/** The name of a column: 0 is « A », 26 is « AA ». */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
