import { fold } from '../../french/fold.ts';
import type { Cents } from '../../rules/money/money.ts';
import { type CellAmount, type CellAmountError, cellAmount } from '../cell-amount.ts';
import { type Cell, MOST_COLUMNS, MOST_ROWS } from '../cells.ts';
import { unguardFormula } from '../formula-guard.ts';
import type { GridSheet } from '../grid.ts';
import { columnName } from '../saved-table.ts';

/** A sheet of a workbook, or a table that was pasted: its cells, and what the file says of them. */
export type BudgetSheet = Pick<GridSheet, 'name' | 'hidden' | 'rows'> &
  Partial<Pick<GridSheet, 'numbers' | 'columns' | 'hiddenRows' | 'faults' | 'notes' | 'loose'>>;

/** Why a cell that should hold an amount holds none. */
export type CellFault = Exclude<CellAmountError, 'empty'>;

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
  /** Why it is no amount, should it stand for one. */
  fault: CellFault | null;
  /** How many blanks stand before it. */
  indent: number;
}

/** The cells of a sheet, looked at, and the columns that hold something. */
export interface Grid {
  name: string;
  hidden: boolean;
  rows: readonly (readonly Look[])[];
  /** The text of a cell as it was written. */
  textAt: (row: number, column: number) => string;
  width: number;
  /** The row of the file that each stands on, counted from 1. */
  numberOf: (row: number) => number;
  /** The name of a column in the file: « B ». */
  columnOf: (column: number) => string;
  /** The rows that the file hides. */
  hiddenRows: GridSheet['hiddenRows'];
  /** What could not be read of its cells, by row of the file. */
  faults: ReadonlyMap<number, string>;
  /** Whether its numbers stand whole where the file shows thousands or millions. */
  scaled: boolean;
  /** Whether nothing but spaces parted its cells. */
  loose: boolean;
  /** Rows that were not read, past the most that a table may have. */
  beyond: number;
}

const MOST_TEXT = 1_000;
/** Shorter than any Siret or telephone. */
const PLAIN_AMOUNT = /^[1-9]\d{0,2}(?:\d{0,3}| \d{3})(?:,\d\d?)?$/;

const BLANK: Look = { kind: 'blank', text: '', plain: '', cents: null, fault: null, indent: 0 };
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

function look(sheet: BudgetSheet): Grid {
  const {
    name,
    hidden,
    rows,
    numbers,
    columns,
    hiddenRows = [],
    faults = [],
    notes = [],
    loose = false,
  } = sheet;
  const kept = rows.slice(0, MOST_ROWS);
  // The same words and figures come again and again.
  const seenBefore = new Map<Cell, Look>();
  const lookOnce = (cell: Cell): Look => {
    const found = seenBefore.get(cell) ?? lookAt(cell);
    seenBefore.set(cell, found);
    return found;
  };
  const looked = kept.map((row) => {
    const looks: Look[] = [];
    let filled = 0;
    row.forEach((cell, column) => {
      const seen = filled > MOST_COLUMNS ? BLANK : lookOnce(cell);
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
    textAt: (row, column) => unguardFormula(String(rows[row]?.[column] ?? '').trim()),
    width,
    faults: byRow(faults),
    scaled: notes.some(({ kind }) => kind === 'scaled'),
    loose,
    hiddenRows,
    numberOf: (row) => numbers?.[row] ?? row + 1,
    columnOf: (column) => columnName(columns?.[column] ?? column),
    beyond: rows.length - kept.length,
  };
}

function byRow(faults: GridSheet['faults']): ReadonlyMap<number, string> {
  const told = new Map<number, string>();
  for (const { row, cell, message } of faults) {
    const before = told.get(row);
    told.set(row, `${before ? `${before} ` : ''}${cell} : ${message}`);
  }
  return told;
}

function lookAt(cell: Cell): Look {
  if (cell === null || cell === '') return BLANK;
  if (typeof cell === 'number') return lookAtNumber(cell);
  const text = unguardFormula(cell.slice(0, MOST_TEXT).replace(/\*\*/g, '').replace(/\s+/g, ' ').trim());
  if (text === '') return BLANK;
  // Most figures are written plainly.
  if (PLAIN_AMOUNT.test(text) && !DATE.test(text)) {
    const reading = cellAmount(text);
    if ('cents' in reading)
      return { ...BLANK, kind: 'amount', text, plain: text, cents: reading.cents, indent: cell.search(/\S/) };
  }
  const plain = comparedTo(text);
  const seen = { ...BLANK, text, plain, indent: cell.search(/\S/) };
  // An accounting dash stands for nothing; a run of dashes is a rule between two parts.
  if (/^[-–—_=\s]+€?$/.test(text)) return { ...seen, kind: /[-_=]{3}/.test(text) ? 'other' : 'blank' };
  if (/^:?-{2,}:?$/.test(text)) return { ...seen, kind: 'other' };
  const other = otherIn(text, plain);
  if (other !== null) return { ...seen, kind: 'other', fault: other };
  // What names an amount is a title, whatever figures follow it.
  if (/^(?:total|montant)/.test(plain)) return { ...seen, kind: 'words', fault: 'not-a-number' };
  const reading = cellAmount(text);
  if ('cents' in reading) return { ...seen, kind: 'amount', cents: reading.cents };
  if (reading.error === 'empty')
    return { ...seen, kind: /^(?:€|eur|ht|ttc)/.test(plain) ? 'words' : 'blank' };
  const isFault =
    STOPS.includes(reading.error) ||
    looksLikeAnAmount(plain) ||
    startsAsAnAmount(plain) ||
    (reading.error === 'currency' && /^\d/.test(plain));
  return { ...seen, fault: faultOf(reading), kind: isFault ? 'fault' : 'words' };
}

/** A text as it is compared. */
export function comparedTo(text: string): string {
  return fold(text).replace(/’/g, "'");
}

/** What is no words, wherever it stands. */
const STOPS: readonly CellAmountError[] = [
  ...(['formula', 'cell-error', 'thousands', 'too-precise', 'too-large', 'ambiguous'] as const),
];

function faultOf(reading: CellAmount): CellFault | null {
  return 'cents' in reading || reading.error === 'empty' ? null : reading.error;
}

function lookAtNumber(number: number): Look {
  const text = String(number).replace('.', ',');
  const seen = { ...BLANK, text, plain: text };
  // A Siret, a telephone.
  if (Math.abs(number) >= 100_000_000) return { ...seen, kind: 'other', fault: 'identifier' };
  if (DATE.test(text)) return { ...seen, kind: 'other', fault: 'date' };
  const reading = cellAmount(Math.round(number * 100) / 100);
  if ('cents' in reading) return { ...seen, kind: 'amount', cents: reading.cents };
  return { ...seen, fault: faultOf(reading), kind: 'fault' };
}

/** « 12/03/2027 », « 2027-03-12 », « 20270312 ». */
const DATE =
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}|^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** What figures are that count nothing: a rate, a date, a telephone, a Siret. */
function otherIn(text: string, plain: string): CellFault | null {
  if (/^[-+]?[\d.,\s]+\s?%$/.test(text)) return 'percentage';
  if (DATE.test(text)) return 'date';
  const isPhone = /^(?:\+\d{2}\s?)?0?\d(?:[\s.-]?\d{2}){4}$/.test(text) && /^(?:0|\+)/.test(text);
  const isSiret = /^\d{9}$|^\d{14}$|^\d{3} \d{3} \d{3}(?: \d{5})?$/.test(text) && !/[€,.]/.test(plain);
  return isPhone || isSiret || /^fr\d\d(?: ?\w{4}){3,}/.test(plain) ? 'identifier' : null;
}

/** An amount that somebody wrote, though it cannot be read: figures, and no words but those of money. */
function looksLikeAnAmount(plain: string): boolean {
  if (!/\d/.test(plain)) return false;
  const words = plain.replace(/(?:euros?|eur|ttc|ht|ke?|environ|env|mois|an)\b/g, '');
  return !/[a-z]/.test(words) && plain.length <= 40;
}

/** « 1 200 € (10 séances) », whatever follows; « 2027 € » may be a title. */
function startsAsAnAmount(plain: string): boolean {
  return /^\d[\d .,]*(?:€|euros?\b|eur\b|ttc\b|ht\b)/.test(plain) && !/^20\d\d ?\D{0,8}$/.test(plain);
}
