import { fold } from '../../french/fold.ts';
import type { Cents } from '../../rules/money/money.ts';
import { type AmountError, centsOf, readAmount } from '../../rules/money/read-amount.ts';
import { unguardFormula } from '../formula-guard.ts';
import { type Cell, type SheetRow, MOST_ROWS } from '../read-rows.ts';

/** A sheet of a workbook, or a table that was pasted, as cells. */
export interface BudgetSheet {
  name: string;
  hidden: boolean;
  rows: readonly SheetRow[];
  /** The row of the file that each stands on, counted from 1, where it is not its rank. */
  numbers?: readonly number[];
  /** What could not be read of its cells, in words; rows counted from 1. */
  faults?: readonly { row: number; message: string }[];
}

/** Why a cell that should hold an amount holds none. */
export type CellFault = Exclude<AmountError, 'empty'> | 'formula' | 'error-cell';

/** What a cell looks like. `other`: a date, a telephone, a rate, a rule of dashes. */
type Kind = 'blank' | 'amount' | 'fault' | 'words' | 'other';

/** A cell, looked at once. */
export interface Look {
  kind: Kind;
  /** As it is shown, in one line. */
  text: string;
  /** As it is compared: without case, accents nor marks around. */
  plain: string;
  cents: Cents | null;
  fault: CellFault | null;
  /** Whether the number had more than two decimals. */
  rounded: boolean;
}

/** The cells of a sheet, looked at, and the columns that hold something. */
export interface Grid {
  name: string;
  hidden: boolean;
  rows: readonly (readonly Look[])[];
  width: number;
  /** The row of the file that each stands on, counted from 1. */
  numberOf: (row: number) => number;
  /** What could not be read of its cells, by row. */
  faults: ReadonlyMap<number, string>;
  /** Rows that were not read, past the most that a table may have. */
  beyond: number;
}

/** The most columns that are looked at, the empty ones apart. */
const MOST_WIDE = 60;
const MOST_TEXT = 1_000;

const BLANK: Look = { kind: 'blank', text: '', plain: '', cents: null, fault: null, rounded: false };
const known = new WeakMap<BudgetSheet, Grid>();

/** Looks at each cell of a sheet, once for all. */
export function gridOf(sheet: BudgetSheet): Grid {
  const found = known.get(sheet) ?? look(sheet);
  known.set(sheet, found);
  return found;
}

/** The cell of a grid, blank where there is none. */
export function at(grid: Grid, row: number, column: number): Look {
  return grid.rows[row]?.[column] ?? BLANK;
}

function look({ name, hidden, rows, numbers, faults = [] }: BudgetSheet): Grid {
  const kept = rows.slice(0, MOST_ROWS);
  const looked = kept.map((row) => {
    const looks: Look[] = [];
    let filled = 0;
    row.forEach((cell, column) => {
      const seen = filled > MOST_WIDE ? BLANK : lookAt(cell);
      if (seen.kind === 'blank') return;
      filled += 1;
      looks[column] = seen;
    });
    return looks;
  });
  const width = looked.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    hidden,
    rows: looked,
    width,
    faults: new Map(faults.map(({ row, message }) => [row, message])),
    numberOf: (row) => numbers?.[row] ?? row + 1,
    beyond: rows.length - kept.length,
  };
}

function lookAt(cell: Cell): Look {
  if (cell === null || cell === '') return BLANK;
  if (typeof cell === 'number') return lookAtNumber(cell);
  const text = unguardFormula(cell.slice(0, MOST_TEXT).replace(/\*\*/g, '').replace(/\s+/g, ' ').trim());
  if (text === '') return BLANK;
  const plain = fold(text).replace(/’/g, "'");
  const seen = { text, plain, cents: null, fault: null, rounded: false };
  // An accounting dash stands for nothing; a run of dashes is a rule between two parts.
  if (/^[-–—_=\s]+€?$/.test(text)) return { ...seen, kind: /[-_=]{3}|^:/.test(text) ? 'other' : 'blank' };
  if (/^:?-{2,}:?$/.test(text)) return { ...seen, kind: 'other' };
  if (/^#[a-z][a-z/0]*[!?]?$|^#div\/0!$/.test(plain)) return { ...seen, kind: 'fault', fault: 'error-cell' };
  if (/^=\s*[\w$(+-]/.test(text) && !/^=\s*(?:sous|tot|s\/)/.test(plain) && /[(\d]/.test(text))
    return { ...seen, kind: 'fault', fault: 'formula' };
  if (isOther(text, plain)) return { ...seen, kind: 'other' };
  const reading = readAmount(text);
  if ('cents' in reading) return { ...seen, kind: 'amount', cents: reading.cents };
  if (reading.error === 'empty') return { ...seen, kind: /^(?:€|eur)/.test(plain) ? 'words' : 'blank' };
  if (reading.error !== 'not-a-number' || looksLikeAnAmount(plain))
    return { ...seen, kind: 'fault', fault: reading.error };
  return { ...seen, kind: 'words' };
}

function lookAtNumber(number: number): Look {
  const text = String(number).replace('.', ',');
  const seen = { text, plain: text, cents: null, fault: null, rounded: false };
  const reading = centsOf(number);
  if ('cents' in reading) return { ...seen, kind: 'amount', cents: reading.cents };
  if (reading.error === 'too-precise') {
    const cents = Math.round(number * 100);
    return { ...seen, kind: 'amount', cents, rounded: true };
  }
  if (reading.error === 'too-large' && number >= 100_000_000) return { ...seen, kind: 'other' };
  return { ...seen, kind: 'fault', fault: reading.error === 'empty' ? 'not-a-number' : reading.error };
}

/** Dates, rates, and figures that count nothing: a telephone, a Siret. */
function isOther(text: string, plain: string): boolean {
  if (/^[-+]?[\d.,\s]+\s?%$/.test(text)) return true;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}/.test(text)) return true;
  if (/^(?:\+\d{2}\s?)?0?\d(?:[\s.-]?\d{2}){4}$/.test(text) && /^(?:0|\+)/.test(text)) return true;
  return /^\d{9}$|^\d{14}$|^\d{3} \d{3} \d{3}(?: \d{5})?$/.test(text) && !/[€,.]/.test(plain);
}

/** An amount that somebody wrote, though it cannot be read: figures, and no words but those of money. */
function looksLikeAnAmount(plain: string): boolean {
  if (!/\d/.test(plain)) return false;
  const words = plain.replace(/(?:euros?|eur|ttc|ht|ke?|environ|env|mois|an)\b/g, '');
  return !/[a-z]/.test(words) && plain.length <= 40;
}
