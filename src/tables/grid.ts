import { type Cell, type SheetRow, MOST_COLUMNS, MOST_ROWS } from './cells.ts';
import { columnName } from './saved-table.ts';
import { type GridNote, gridNotes } from './grid-notes.ts';

/** A cell that can’t be read as it stands, for a person to mend: where, and why. */
export interface CellFault {
  /** Counted from 1, as the file counts. */
  row: number;
  /** Counted from 0. */
  column: number;
  /** « B7 ». */
  cell: string;
  message: string;
}

/** A sheet of a file, or a pasted table, within its bounds. */
export interface GridSheet {
  name: string;
  hidden: boolean;
  rows: readonly SheetRow[];
  /** The row of the file that each stands on, counted from 1: another than its own rank only past the bounds. */
  numbers: readonly number[];
  /** The column of the file of each column, counted from 0. */
  columns: readonly number[];
  /** Rows that the file hides: left out of `rows`, `showHiddenRows` puts them back. */
  hiddenRows: readonly { row: number; cells: SheetRow }[];
  faults: readonly CellFault[];
  notes: readonly GridNote[];
  /** Whether nothing but spaces parted its cells, as in what is copied from a PDF. */
  loose?: boolean;
}

/** Faults past these are not listed: the file as a whole is to be mended. */
const MOST_FAULTS = 500;
/** Past so many cells to the right of the last column, what follows below is not looked at either. */
const MOST_BEYOND = 500_000;
/** What stands in the place of a cell that can’t be read. */
const UNREADABLE = '#ILLISIBLE';

/** Gathers the cells of a table that hold something, in their order, never more than its bounds. */
export class Grid {
  readonly faults: CellFault[] = [];
  readonly notes: GridNote[] = [];
  readonly hidden = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #rows: { number: number; cells: Map<number, Cell> }[] = [];
  readonly #columns = new Set<number>();
  #rounded: string[] = [];
  #scaled: string[] = [];
  #last = Infinity;
  #cut = false;
  #beyond = 0;
  #full = false;

  /** Whether no further row is kept. */
  get full(): boolean {
    return this.#full;
  }

  /** Says that more stood below than was looked at. */
  cutShort(): void {
    this.#full = true;
  }

  put(row: number, column: number, cell: Cell): void {
    if (cell === null || cell === '') return;
    const at = this.#rowAt(row);
    if (!at) return;
    if (column > this.#last) {
      this.#cut = true;
      this.#beyond += 1;
      if (this.#beyond > MOST_BEYOND) this.#full = true;
      return;
    }
    if (!this.#columns.has(column)) this.#widen(column);
    at.set(column, typeof cell === 'number' ? this.#toTheCent(row, column, cell) : cell);
  }

  /** Puts a number that the sheet shows in thousands or in millions. */
  putScaled(row: number, column: number, value: number): void {
    this.put(row, column, value);
    if (this.#scaled.length < MOST_FAULTS) this.#scaled.push(columnName(column) + String(row));
  }

  fault(row: number, column: number, message: string, stands: Cell = UNREADABLE): void {
    this.put(row, column, stands);
    if (this.faults.length < MOST_FAULTS)
      this.faults.push({ row, column, cell: columnName(column) + String(row), message });
  }

  /** Gives the text of a merged cell to each row that it spans; a number is never said twice. */
  merge(row: number, column: number, last: number): void {
    const first = this.#rows.find(({ number }) => number === row)?.cells.get(column);
    if (typeof first !== 'string') return;
    for (const { number, cells } of this.#rows)
      if (number > row && number <= last && !cells.has(column)) cells.set(column, first);
  }

  sheet(name: string, hidden = false): GridSheet {
    const shown = this.#rows.filter(({ number }) => !this.hidden.has(number));
    // A table whose rows are nearly all hidden is meant by its author: a filter was left on.
    const rows = shown.length > 1 ? shown : this.#rows;
    const columns = this.#keptColumns();
    const numbers = ranks(rows.map(({ number }) => number));
    const byNumber = new Map(rows.map(({ number, cells }) => [number, cells]));
    const cellsOf = (cells: ReadonlyMap<number, Cell> | undefined): SheetRow =>
      cells ? trimmed(columns.map((column) => cells.get(column) ?? null)) : [];
    const hiddenRows =
      rows === shown
        ? this.#rows
            .filter(({ number }) => this.hidden.has(number))
            .map(({ number, cells }) => ({ row: number, cells: cellsOf(cells) }))
        : [];
    return {
      name,
      hidden,
      rows: numbers.map((number) => cellsOf(byNumber.get(number))),
      numbers,
      columns,
      hiddenRows,
      faults: this.faults,
      notes: this.#said(hiddenRows.map(({ row }) => row)),
    };
  }

  #rowAt(row: number): Map<number, Cell> | null {
    const last = this.#rows.at(-1);
    if (last?.number === row) return last.cells;
    if (this.#rows.length === MOST_ROWS) this.#full = true;
    if (this.#full) return null;
    const cells = new Map<number, Cell>();
    this.#rows.push({ number: row, cells });
    return cells;
  }

  #widen(column: number): void {
    this.#columns.add(column);
    if (this.#columns.size > MOST_COLUMNS) {
      const kept = [...this.#columns].sort((a, b) => a - b);
      this.#last = kept[MOST_COLUMNS - 1] ?? Infinity;
      this.#cut = true;
    }
  }

  #toTheCent(row: number, column: number, value: number): number {
    const size = Math.abs(value);
    const near = Math.round(size * 100);
    // Most numbers have no more than two decimals.
    const cents = near / 100 === size ? near : Math.round(Number((size * 100).toPrecision(15)));
    const rounded = (Math.sign(value) * cents) / 100;
    if (Math.abs(rounded - value) > 1e-6 && this.#rounded.length < MOST_FAULTS)
      this.#rounded.push(columnName(column) + String(row));
    return Number.isSafeInteger(cents) ? rounded : value;
  }

  /** The columns that hold something; those between them too, where all fit. */
  #keptColumns(): number[] {
    const filled = [...this.#columns].filter((column) => column <= this.#last).sort((a, b) => a - b);
    const width = (filled.at(-1) ?? -1) + 1;
    return width <= MOST_COLUMNS ? Array.from({ length: width }, (_, i) => i) : filled;
  }

  #said(hiddenRows: readonly number[]): GridNote[] {
    const hiddenColumns = [...this.hiddenColumns].filter((column) => this.#columns.has(column));
    return [
      ...gridNotes({
        cutAfter: this.#full ? (this.#rows.at(-1)?.number ?? 0) : null,
        cutBeside: this.#cut ? this.#last : null,
        hiddenRows,
        hiddenColumns: hiddenColumns.sort((a, b) => a - b),
        rounded: this.#rounded,
        scaled: this.#scaled,
      }),
      ...this.notes,
    ];
  }
}

/** The sheet with its hidden rows put back in their place. */
export function showHiddenRows(sheet: GridSheet): GridSheet {
  if (sheet.hiddenRows.length === 0) return sheet;
  const rows = new Map(sheet.numbers.map((number, i) => [number, sheet.rows[i] ?? []]));
  for (const { row, cells } of sheet.hiddenRows) rows.set(row, cells);
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  return {
    ...sheet,
    numbers,
    rows: numbers.map((number) => rows.get(number) ?? []),
    hiddenRows: [],
    notes: sheet.notes.filter(({ kind }) => kind !== 'hidden-rows'),
  };
}

/** The numbers of the rows: with the empty ones between them, where all fit. */
function ranks(numbers: readonly number[]): number[] {
  const last = Math.max(0, ...numbers);
  if (last > MOST_ROWS) return [...numbers].sort((a, b) => a - b);
  return Array.from({ length: last }, (_, i) => i + 1);
}

function trimmed(cells: Cell[]): Cell[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? null) === null) length -= 1;
  return cells.slice(0, length);
}
