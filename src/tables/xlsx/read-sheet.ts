import type { Grid } from '../grid.ts';
import type { Cell } from '../cells.ts';
import { oneLine } from '../one-line.ts';
import { type Keeping, TooLargeError } from '../zip/too-large.ts';
import type { Room } from '../zip/unpack.ts';
import { attribute, plainXml, type XmlToken, xmlTokens } from '../zip/xml-tokens.ts';
import { unescaped } from './escape.ts';
import { type NumberFormat, shown } from './number-format.ts';

/** What the sheets of a workbook share. */
export interface Workbook {
  texts: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
}

interface Reading {
  grid: Grid;
  workbook: Workbook;
  room: Room;
  keeping: Keeping;
}

/** No cell of a spreadsheet holds more, in characters. */
const LONGEST = 40_000;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

export const FAULTS = {
  noResult:
    'Une formule sans résultat : ouvrez le fichier dans votre tableur, enregistrez-le, puis recommencez.',
  error: (code: string) =>
    `Cette cellule est en erreur dans le tableur (${code}) : corrigez-la, puis recommencez.`,
  number: 'Le nombre de cette cellule ne peut pas être lu : écrivez-le à nouveau.',
  text: 'Ce que dit cette cellule manque dans le fichier : écrivez-le à nouveau.',
} as const;

/**
 * Reads a sheet into a grid: only its cells that hold something, each where it stands. A cell without its address follows
 * the one before. Throws when the sheet is damaged: a row or a cell within another, or that does not close.
 */
export async function readSheet(pieces: Iterable<string>, { grid, workbook, room, keeping }: Reading) {
  let row = 0;
  let column = -1;
  let inRow = false;
  let cell: OpenCell | null = null;
  let closed = false;
  for (const token of xmlTokens(pieces)) {
    const pause = room.look(token.raw.length);
    if (pause) await pause;
    if (cell) {
      if (token.kind === 'close' && token.name === 'c') {
        cell.put(grid, workbook, row, column);
        cell = null;
      } else cell.take(token, keeping);
      continue;
    }
    if (token.kind === 'text') continue;
    const { kind, name, raw } = token;
    if (name === 'row') {
      if (kind === 'close') inRow = false;
      else {
        if (inRow) throw new Error('a row within a row');
        row = rowNumber(raw, row);
        column = -1;
        inRow = kind === 'open';
        if (isHidden(raw)) grid.hidden.add(row);
        if (grid.full) return;
      }
    } else if (name === 'c' && inRow) {
      column = columnNumber(raw, column);
      if (kind === 'open') cell = new OpenCell(raw);
    } else if (name === 'sheetData' && kind !== 'open') closed = true;
    else if (name === 'col' && isHidden(raw)) hideColumns(grid, raw);
    else if (name === 'mergeCell') merge(grid, raw);
  }
  if (!closed || inRow) throw new Error('a sheet that does not close');
}

function rowNumber(raw: string, before: number): number {
  const number = Number(attribute(raw, 'r') || Number.NaN);
  return Number.isInteger(number) && number > before && number <= LAST_ROW ? number : before + 1;
}

function columnNumber(raw: string, before: number): number {
  const letters = raw.length < 4 ? undefined : /^([A-Z]{1,3})\d*$/.exec(attribute(raw, 'r'))?.[1];
  const column = letters === undefined ? before + 1 : columnOf(letters);
  return column > before && column < LAST_COLUMN ? column : before + 1;
}

/** The column that letters name, counted from 0. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isHidden(raw: string): boolean {
  return /^(?:1|true)$/.test(attribute(raw, 'hidden')) || /^0(?:\.0+)?$/.test(attribute(raw, 'ht'));
}

function hideColumns(grid: Grid, raw: string): void {
  const first = Number(attribute(raw, 'min'));
  const last = Math.min(Number(attribute(raw, 'max')), LAST_COLUMN);
  for (let column = first; column <= last; column += 1) grid.hiddenColumns.add(column - 1);
}

function merge(grid: Grid, raw: string): void {
  const [, letters, first = '', last = ''] =
    /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(attribute(raw, 'ref')) ?? [];
  if (letters !== undefined && last !== first) grid.merge(Number(first), columnOf(letters), Number(last));
}

/** A cell while it is read. */
class OpenCell {
  readonly #kind: string;
  readonly #style: string;
  #value: string[] = [];
  #text: string[] = [];
  #formula: string | null = null;
  #open: string[] = [];
  #length = 0;

  constructor(raw: string) {
    // Most cells of a hostile sheet say nothing of themselves.
    const plain = raw.length < 4;
    this.#kind = plain ? '' : attribute(raw, 't');
    this.#style = plain ? '' : attribute(raw, 's');
  }

  take(token: XmlToken, keeping: Keeping): void {
    if (token.kind === 'text') return this.#hold(token.raw, keeping);
    const { kind, name } = token;
    if (name === 'c' || name === 'row') throw new Error('a cell within a cell');
    if (name === 'f' && kind !== 'close') this.#formula = '';
    if (kind === 'open') {
      if (this.#open.length > 20) throw new Error('a cell too deep');
      this.#open.push(name);
    } else if (kind === 'close' && this.#open.pop() !== name) throw new Error('a tag that closes another');
  }

  put(grid: Grid, workbook: Workbook, row: number, column: number): void {
    if (this.#open.length > 0) throw new Error('a cell that closes too soon');
    const written = unescaped(plainXml(this.#text.join('')));
    const value = plainXml(this.#value.join(''));
    const cell = this.#cell(value, written, workbook);
    if (typeof cell !== 'object' || cell === null) grid.put(row, column, cell);
    else if ('scaled' in cell) grid.putScaled(row, column, cell.scaled);
    else grid.fault(row, column, cell.fault, cell.stands);
  }

  #cell(
    value: string,
    written: string,
    { texts, formats, from1904 }: Workbook,
  ): Cell | Spoilt | { scaled: number } {
    switch (this.#kind) {
      case 's': {
        if (value === '') return null;
        const text = /^\s*\d+\s*$/.test(value) ? texts[Number(value)] : undefined;
        return text === undefined ? { fault: FAULTS.text, stands: null } : asText(text);
      }
      case 'inlineStr':
        return asText(written || unescaped(value));
      case 'str':
        return asText(unescaped(value));
      case 'b':
        return value === '' ? null : value.trim() === '1' ? 'oui' : 'non';
      case 'e':
        return { fault: FAULTS.error(value.trim() || '#N/A'), stands: value.trim() || '#N/A' };
      case 'd':
        return value.slice(0, 10).split('-').reverse().join('/');
    }
    if (value.trim() === '')
      return this.#formula === null
        ? asText(written)
        : { fault: FAULTS.noResult, stands: `=${plainXml(this.#formula).trim()}` };
    if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(value) || !Number.isFinite(Number(value)))
      return { fault: FAULTS.number };
    return shown(Number(value), formats[Number(this.#style || 0)] ?? 'plain', from1904);
  }

  #hold(raw: string, keeping: Keeping): void {
    const within = this.#open.at(-1);
    if (within === 'f') {
      this.#formula = ((this.#formula ?? '') + raw).slice(0, 200);
      return;
    }
    if (within !== 'v' && (within !== 't' || this.#open.includes('rPh'))) return;
    this.#length += raw.length;
    if (this.#length > LONGEST) throw new TooLargeError('cell', 'read');
    keeping.keep('cell', raw.length);
    (within === 'v' ? this.#value : this.#text).push(raw);
  }
}

interface Spoilt {
  fault: string;
  stands?: Cell;
}

function asText(text: string): string | null {
  return oneLine(text) || null;
}
