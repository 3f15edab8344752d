import { LINE_ACCOUNTS, readAccount, RESOURCE_ACCOUNTS } from '../rules/budget/accounts.ts';
import type { LineStart } from '../rules/budget/budget-edit.ts';
import { type Columns, plainCell } from './guess-columns.ts';
import { unguardFormula } from './formula-guard.ts';
import { type AmountError, type AmountReading, centsOf, readAmount } from '../rules/money/read-amount.ts';
import { readAccountCell, readStrandCell } from './read-cells.ts';
import type { Cell, SheetRow } from './read-rows.ts';
import type { ExpenseTable } from '../rules/rules-data.ts';
import type { Resource } from '../rules/budget/budget-part.ts';
import { MOST_LABEL } from '../rules/work/bounds.ts';

/** A row that became a line of the budget. `category` is what the table says of it, when no category has that name. */
interface ImportedLine {
  row: number;
  start: LineStart;
  category: string;
}

/** A row of the table that brings money in. */
interface ImportedResource {
  row: number;
  resource: Omit<Resource, 'id'>;
}

/** Why a row is left out. `no-amount`, `total` and `heading` are ordinary; the others are faults to mend. */
export type RowProblem =
  'no-amount' | 'total' | 'no-label' | 'label-too-long' | 'formula' | Exclude<AmountError, 'empty'>;

export interface LeftOut {
  row: number;
  problem: RowProblem;
  /** What stands there, to be recognised. */
  text: string;
}

export interface Imported {
  lines: ImportedLine[];
  resources: ImportedResource[];
  leftOut: LeftOut[];
}

/** Turns the rows of a table into lines of a budget; each row that can’t be one is left out with its reason. */
export function importLines(
  rows: readonly SheetRow[],
  columns: Columns,
  expenses: readonly Pick<ExpenseTable, 'id' | 'label' | 'choice'>[],
): Imported {
  const known = new Map(
    expenses.flatMap(({ id, label, choice }) =>
      [id, plainCell(label), plainCell(choice ?? label)].map((name) => [name, id] as const),
    ),
  );
  const imported: Imported = { lines: [], resources: [], leftOut: [] };
  rows.forEach((row, i) => {
    if (i <= (columns.heading ?? -1) || row.every((cell) => plainCell(cell) === '')) return;
    const cell = (role: keyof Columns): Cell =>
      columns[role] === null ? null : (row[columns[role]] ?? null);
    const found = readRow(cell, known);
    if ('problem' in found) imported.leftOut.push({ row: i + 1, problem: found.problem, text: excerpt(row) });
    else if ('resource' in found) imported.resources.push({ row: i + 1, ...found });
    else imported.lines.push({ row: i + 1, ...found });
  });
  return imported;
}

type Found = { problem: RowProblem } | Omit<ImportedLine, 'row'> | Omit<ImportedResource, 'row'>;

function readRow(cell: (role: keyof Columns) => Cell, known: ReadonlyMap<string, string>): Found {
  const label = unguardFormula(String(cell('label') ?? '').trim());
  const code = readAccountCell(cell('account')) ?? readAccountCell(cell('expense'));
  if ([cell('label'), cell('amount')].some((each) => typeof each === 'string' && each.startsWith('=')))
    return { problem: 'formula' };
  const reading = readMoney(cell('amount'));
  if ('error' in reading) return { problem: reading.error === 'empty' ? 'no-amount' : reading.error };
  if (/^(?:sous[- ]?)?tota(?:l|ux)\b/.test(plainCell(label))) return { problem: 'total' };
  if (label === '') return { problem: 'no-label' };
  if (label.length > MOST_LABEL) return { problem: 'label-too-long' };
  const common = { label, amount: reading.cents, typed: null };
  const incoming = readAccount(code, RESOURCE_ACCOUNTS);
  if (incoming !== null) return { resource: { ...common, account: incoming } };
  const category = String(cell('expense') ?? '').trim();
  const expense = known.get(plainCell(category)) ?? null;
  const strand = readStrandCell(cell('strand'));
  const account = readAccount(code, LINE_ACCOUNTS);
  return { start: { ...common, expense, strand, account }, category: expense === null ? category : '' };
}

function readMoney(cell: Cell): AmountReading {
  return typeof cell === 'number' ? centsOf(cell) : readAmount(cell ?? '');
}

function excerpt(row: SheetRow): string {
  return row
    .map((cell) => String(cell ?? '').trim())
    .filter(Boolean)
    .join(' · ')
    .slice(0, 80);
}
