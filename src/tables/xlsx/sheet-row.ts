import { TooLargeError } from '../too-large.ts';
import { MOST_COLUMNS } from '../read-rows.ts';
import { columnName } from '../saved-table.ts';
import type { XmlToken } from './xml-tokens.ts';

/** What a cell may hold that tells its value; its texts stand in `v` and `t`. Formulas are left out. */
const OF_VALUES = new Set(['v', 'is', 't', 'r', 'rPh']);

/** One row of a sheet while it is read: only its cells that hold something, within the columns that are read. */
export class SheetRow {
  /** Counted from 1; 0 until its own number or its first cell tells it. */
  number: number;
  #cells: string[] = [];
  #length = 0;
  #beyond = false;
  #cell: { start: string; column: number; row: number; content: string[] } | null = null;
  #open: string[] = [];

  constructor(number: number) {
    this.number = number;
  }

  static opened(raw: string): SheetRow {
    const number = attribute(raw, 'r');
    if (number !== '' && !/^\d{1,10}$/.test(number)) throw new Error('a row whose number is none');
    return new SheetRow(Number(number));
  }

  get filled(): boolean {
    return this.#cells.length > 0;
  }

  /** Takes what stands in the row, in its order. */
  take(token: XmlToken, room: number): void {
    const cell = this.#cell;
    if (token.kind === 'text') {
      if (cell && ['v', 't'].includes(this.#open.at(-1) ?? '')) this.#hold(cell.content, token.raw, room);
      return;
    }
    if (token.kind === 'open' && token.name === 'row') throw new Error('a row within a row');
    if (token.name === 'c' && token.kind === 'open') this.#begin(token.raw);
    else if (token.name === 'c' && token.kind === 'close') this.#end();
    else if (cell) this.#within(cell.content, token, room);
  }

  /** The row as it is read, or nothing when it holds nothing. */
  written(): string {
    if (this.#cell) throw new Error('a cell that does not close');
    return this.filled ? `<row r="${String(this.number)}">${this.#cells.join('')}</row>` : '';
  }

  /** The row with one cell that tells that there was more. */
  marked(): string {
    return `<row r="${String(this.number)}">${mark(`A${String(this.number)}`)}</row>`;
  }

  #begin(raw: string): void {
    if (this.#cell) throw new Error('a cell within a cell');
    const [, letters = '', row = ''] = /^([A-Z]{1,8})(\d{1,10})$/.exec(attribute(raw, 'r')) ?? [];
    if (row === '') throw new Error('a cell whose address is none');
    const kinds = ['t', 's'].flatMap((name) => {
      const value = attribute(raw, name);
      return value === '' ? [] : [` ${name}="${value}"`];
    });
    const start = `<c r="${letters}${row}"${kinds.join('')}>`;
    this.#cell = { start, column: columnOf(letters), row: Number(row), content: [] };
    this.#open = [];
  }

  #end(): void {
    const cell = this.#cell;
    if (!cell || this.#open.length > 0) throw new Error('a cell that closes too soon');
    this.#cell = null;
    if (cell.content.length === 0) return;
    if (this.number === 0) this.number = cell.row;
    if (cell.column <= MOST_COLUMNS) this.#cells.push(`${cell.start}${cell.content.join('')}</c>`);
    else if (!this.#beyond) {
      this.#beyond = true;
      this.#cells.push(mark(columnName(MOST_COLUMNS) + String(this.number)));
    }
  }

  #within(content: string[], { kind, name }: Exclude<XmlToken, { kind: 'text' }>, room: number): void {
    if (kind === 'empty') return;
    if (kind === 'open') this.#open.push(name);
    else if (this.#open.pop() !== name) throw new Error('a tag that closes another');
    if (OF_VALUES.has(name)) this.#hold(content, kind === 'open' ? `<${name}>` : `</${name}>`, room);
  }

  #hold(content: string[], text: string, room: number): void {
    this.#length += text.length;
    if (this.#length > Math.min(room, 1_000_000)) throw new TooLargeError('row', 'read');
    content.push(text);
  }
}

function attribute(raw: string, name: string): string {
  return (
    new RegExp(`\\s${name}=(?:"([^"<>&]{0,20})"|'([^'"<>&]{0,20})')`).exec(raw)?.slice(1).find(Boolean) ?? ''
  );
}

/** The column that letters name, counted from 1. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function mark(address: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>…</t></is></c>`;
}
