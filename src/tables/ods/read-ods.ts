import { Grid, type GridSheet } from '../grid.ts';
import type { Cell } from '../cells.ts';
import { oneLine } from '../one-line.ts';
import { seenNumber } from '../seen-number.ts';
import { Keeping, TooLargeError } from '../zip/too-large.ts';
import { FAULTS } from '../xlsx/read-sheet.ts';
import { percent } from '../xlsx/number-format.ts';
import { type Pace, Room, unpackedText } from '../zip/unpack.ts';
import { attribute, plainXml, type XmlToken, xmlTokens } from '../zip/xml-tokens.ts';
import { zipEntries } from '../zip/zip-entries.ts';
import { LockedError } from './locked.ts';

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
const LONGEST = 40_000;
/** What stands in a cell without being its text. */
const ASIDE = new Set([
  'annotation',
  'frame',
  'shapes',
  'custom-shape',
  'control',
  'table-source',
  'ruby-text',
]);

/**
 * The sheets of an .ods that hold something, those that it hides last; what is repeated is bounded. Throws
 * TooLargeError, or another error when the archive is damaged or locked.
 */
export async function readOds(bytes: Uint8Array, pace: Pace): Promise<GridSheet[]> {
  const entries = zipEntries(bytes);
  const content = entries.find(({ name }) => name === 'content.xml');
  if (!content) throw new Error('no content');
  const room = new Room(pace, bytes.length);
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest && [...unpackedText(manifest, room)].join('').includes('encryption-data'))
    throw new LockedError();
  const reader = new Reader(new Keeping());
  for (const token of xmlTokens(unpackedText(content, room))) {
    const pause = room.look(token.raw.length);
    if (pause) await pause;
    reader.take(token);
  }
  if (reader.inside) throw new Error('a sheet that does not close');
  return reader.sheets
    .filter(({ rows, faults, hiddenRows }) => rows.length + faults.length + hiddenRows.length > 0)
    .sort((a, b) => Number(a.hidden) - Number(b.hidden));
}

type Found = NonNullable<Cell> | { scaled: number } | { fault: string; stands?: Cell };

/** Goes through a content.xml. */
class Reader {
  readonly sheets: GridSheet[] = [];
  readonly #keeping: Keeping;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #grid: Grid | null = null;
  #name = '';
  #hidden = false;
  #linked = false;
  #depth = 0;
  #row = { number: 1, repeated: 1, open: false };
  #column = 0;
  #cells: { column: number; columns: number; found: Found }[] = [];
  #tableColumn = 0;
  #cell: OpenCell | null = null;
  #merged: [row: number, column: number, last: number][] = [];
  #aside: { name: string; depth: number } | null = null;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  get inside(): boolean {
    return this.#grid !== null;
  }

  take(token: XmlToken): void {
    if (this.#aside) return this.#skip(token);
    if (token.kind === 'text') {
      if (this.#cell) this.#keeping.keep('cell', this.#cell.hold(token.raw));
      return;
    }
    if (this.#grid && ASIDE.has(token.name)) {
      if (token.name === 'table-source') this.#linked = true;
      if (token.kind === 'open') this.#aside = { name: token.name, depth: 1 };
      return;
    }
    if (this.#cell && !token.name.endsWith('table-cell')) return this.#cell.mark(token);
    const { kind, name, raw } = token;
    if (name === 'style' && kind === 'open') this.#style = attribute(raw, 'style:name');
    else if (name === 'table-properties' && attribute(raw, 'table:display') === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (name === 'table') this.#table(kind, raw);
    else if (!this.#grid) return;
    else if (name === 'table-column') this.#columnStarts(raw);
    else if (name === 'table-row') this.#rowStarts(kind, raw);
    else if (/^(?:covered-)?table-cell$/.test(name)) this.#cellStarts(kind, raw);
  }

  #skip(token: XmlToken): void {
    if (!this.#aside || token.kind === 'text' || token.name !== this.#aside.name) return;
    if (token.kind === 'open') this.#aside.depth += 1;
    if (token.kind === 'close') this.#aside.depth -= 1;
    if (this.#aside.depth === 0) this.#aside = null;
  }

  #table(kind: string, raw: string): void {
    if (kind === 'open') {
      this.#depth += 1;
      if (this.#depth > 1) throw new Error('a table within a table');
      if (this.sheets.length > 200) throw new TooLargeError('sheets', 'read');
      this.#grid = new Grid();
      this.#name = attribute(raw, 'table:name');
      this.#hidden = this.#hiddenStyles.has(attribute(raw, 'table:style-name'));
      this.#linked = false;
      this.#row = { number: 1, repeated: 0, open: false };
      this.#tableColumn = 0;
    } else if (kind === 'close') {
      this.#depth -= 1;
      // What another file holds, kept here by the program for its formulas.
      for (const merged of this.#merged) this.#grid?.merge(...merged);
      this.#merged = [];
      if (this.#grid && !this.#linked) this.sheets.push(this.#grid.sheet(this.#name, this.#hidden));
      this.#grid = null;
    }
  }

  #columnStarts(raw: string): void {
    const count = repeated(raw, 'columns', LAST_COLUMN);
    if (/collapse|filter/.test(attribute(raw, 'table:visibility')))
      for (let i = 0; i < count; i += 1) this.#grid?.hiddenColumns.add(this.#tableColumn + i);
    this.#tableColumn += count;
  }

  #rowStarts(kind: string, raw: string): void {
    if (kind === 'close') {
      this.#fillRows();
      this.#row.open = false;
    } else {
      if (this.#row.open) throw new Error('a row within a row');
      const number = this.#row.number + this.#row.repeated;
      const count = repeated(raw, 'rows', LAST_ROW);
      this.#row = { number, repeated: count, open: kind === 'open' };
      this.#column = 0;
      this.#cells = [];
      if (/collapse|filter/.test(attribute(raw, 'table:visibility')))
        for (let i = 0; i < Math.min(count, 10_000); i += 1) this.#grid?.hidden.add(number + i);
    }
  }

  #cellStarts(kind: string, raw: string): void {
    if (kind === 'close') {
      if (this.#cell) this.#put(this.#cell);
      this.#cell = null;
      return;
    }
    if (this.#cell) throw new Error('a cell within a cell');
    const cell = new OpenCell(raw);
    if (kind === 'open') this.#cell = cell;
    else this.#put(cell);
  }

  #put(cell: OpenCell): void {
    // What a merged cell covers is not shown.
    const found = cell.covered ? null : cell.value();
    const { number } = this.#row;
    const columns = Math.min(cell.repeated, LAST_COLUMN - this.#column);
    if (found !== null) this.#cells.push({ column: this.#column, columns, found });
    if (cell.spanned > 1) this.#merged.push([number, this.#column, number + cell.spanned - 1]);
    this.#column += columns;
  }

  /** Gives the cells of a row to each of those that repeat it, one row after the other. */
  #fillRows(): void {
    const grid = this.#grid;
    const { number, repeated: rows } = this.#row;
    if (!grid || this.#cells.length === 0) return;
    for (let row = number; row < number + rows && !grid.full; row += 1)
      for (const { column: first, columns, found } of this.#cells)
        for (let column = first; column < first + columns; column += 1)
          if (typeof found !== 'object') grid.put(row, column, found);
          else if ('scaled' in found) grid.putScaled(row, column, found.scaled);
          else grid.fault(row, column, found.fault, found.stands);
  }
}

/** A cell while it is read. */
class OpenCell {
  readonly repeated: number;
  readonly spanned: number;
  readonly covered: boolean;
  readonly #raw: string;
  #text: string[] = [];
  #paragraphs = 0;
  /** Whether the file says what is shown, were it nothing. */
  #shown = false;
  #open = 0;
  #length = 0;

  constructor(raw: string) {
    this.#raw = raw;
    this.covered = raw.includes('covered-table-cell');
    this.repeated = repeated(raw, 'columns', LAST_COLUMN);
    this.spanned = Math.min(Number(attribute(raw, 'table:number-rows-spanned')) || 1, LAST_ROW);
  }

  hold(raw: string): number {
    if (this.#open === 0) return 0;
    this.#length += raw.length;
    if (this.#length > LONGEST) throw new TooLargeError('cell', 'read');
    this.#text.push(raw.replace(/\s+/g, ' '));
    return raw.length;
  }

  mark({ kind, name, raw }: Exclude<XmlToken, { kind: 'text' }>): void {
    if (name === 'p' || name === 'h') {
      this.#shown = true;
      if (kind === 'open') {
        if (this.#paragraphs > 0) this.#text.push('\n');
        this.#paragraphs += 1;
        this.#open += 1;
      } else if (kind === 'close') this.#open = Math.max(0, this.#open - 1);
    } else if (kind !== 'close' && name === 's')
      this.#text.push(' '.repeat(Math.min(Number(attribute(raw, 'text:c')) || 1, 100)));
    else if (kind !== 'close' && (name === 'line-break' || name === 'tab'))
      this.#text.push(name === 'tab' ? ' ' : '\n');
  }

  value(): Found | null {
    const text = oneLine(plainXml(this.#text.join('')));
    const kind = attribute(this.#raw, 'office:value-type');
    const formula = attribute(this.#raw, 'table:formula');
    if (
      attribute(this.#raw, 'calcext:value-type') === 'error' ||
      (formula !== '' && /^#\S+[!?A]$|^Err:\d+$/.test(text))
    )
      return { fault: FAULTS.error(text || '#N/A'), stands: text || '#N/A' };
    const number = attribute(this.#raw, 'office:value');
    switch (kind) {
      case 'float':
      case 'currency':
      case 'percentage': {
        if (number === '') return formula === '' ? text || null : noResult(formula);
        const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(number) ? Number(number) : Number.NaN;
        if (!Number.isFinite(value)) return { fault: FAULTS.number };
        const currency = attribute(this.#raw, 'office:currency');
        if (kind === 'currency' && currency !== '' && currency !== 'EUR')
          return `${String(value).replace('.', ',')} ${currency}`;
        if (kind === 'percentage') return percent(value);
        return this.#shown ? seenNumber(value, text) : value;
      }
      case 'date':
        return attribute(this.#raw, 'office:date-value').slice(0, 10).split('-').reverse().join('/');
      case 'time':
        return hourOf(attribute(this.#raw, 'office:time-value')) ?? (text || null);
      case 'boolean':
        return attribute(this.#raw, 'office:boolean-value') === 'true' ? 'oui' : 'non';
      case '':
        return text === '' && formula !== '' ? noResult(formula) : text || null;
      default:
        return text || attribute(this.#raw, 'office:string-value') || null;
    }
  }
}

/** « PT14H30M00S » is « 14:30 »: as it is shown depends on the language of the program. */
function hourOf(time: string): string | null {
  const [, hours, minutes] = /^PT(\d{1,2})H(\d\d)M/.exec(time) ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

function noResult(formula: string) {
  return { fault: FAULTS.noResult, stands: `=${formula.replace(/^\w+:=?/, '').slice(0, 200)}` };
}

function repeated(raw: string, what: 'rows' | 'columns', most: number): number {
  const count = Number(attribute(raw, `table:number-${what}-repeated`) || 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}
