import { cellAmount } from '../cell-amount.ts';
import { MOST_ROWS } from '../cells.ts';
import { Grid, type GridSheet } from '../grid.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { looseRows } from './loose-lines.ts';
import { oneLine } from '../one-line.ts';
import { splitCells } from './split-cells.ts';

/** Why a text is no table, with its row, counted from 1. */
export interface RowsError {
  error: 'open-quote';
  row: number;
}

const LOOKED_AT = 50;
/** A line that only rules a table off: « |:--:|---| », « +----+----+ ». */
const RULE = /^[\s|+:=─┼│-]*(?:--|==|──)[\s|+:=─┼│-]*$/;

/** « Salle ........ 300 € »: what leads the eye to the amount. */
const LEADERS = /[ \u00a0]?(?:(?:\. ?){4,}|(?:… ?){2,}|_{4,})[ \u00a0]?(?=[-–(]?\d)/g;
/** « Salle 300 € ; »: a mark that ends each line parts no columns. */
const ITEM = /^[^;]*\p{L}[^;]*\d ?(?:€|euros?)(?: ?TTC)? ?;\s*$/iu;
const QUOTED = /^(?:> ?)+/gm;

/** The table of a pasted or saved text: parted by tabs, semicolons, bars, commas, spaces, or line by line. */
export function readText(text: string, name = ''): GridSheet | RowsError {
  const whole = text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\f]/g, '\n');
  const said = /^"?sep=([;,|\t])"?\n/i.exec(whole);
  const body = unquoted(said ? whole.slice(said[0].length) : whole);
  const mark = said?.[1] ?? markOf(body);
  const grid = new Grid();
  if (mark === null) {
    const { rows, wrong, cut, apart } = looseRows(body.replace(LEADERS, ' ').split('\n'));
    fill(grid, rows, wrong, TWO_WAYS);
    if (cut) grid.cutShort();
    return { ...grid.sheet(name), loose: !apart };
  } else {
    const { rows, openQuote, cut } = splitCells(body, mark, MOST_ROWS + 1);
    if (openQuote !== null && mark !== '\t' && mark !== '|') return { error: 'open-quote', row: openQuote };
    if (mark === '|') fill(grid, markdown(rows));
    else if (mark === '\t') fill(grid, joined(grid, rows));
    else fill(grid, rows, mark === ',' ? wrongCommas(body, rows) : undefined, COMMAS);
    if (cut) grid.cutShort();
  }
  return grid.sheet(name);
}

/** A message that another quotes: « > » begins its lines. */
function unquoted(text: string): string {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const quoted = lines.filter((line) => line.startsWith('>')).length;
  return quoted > 1 && quoted * 2 > lines.length ? text.replace(QUOTED, '') : text;
}

function fill(
  grid: Grid,
  rows: Iterable<readonly string[]>,
  wrong?: ReadonlyMap<number, string>,
  message = '',
): void {
  let number = 0;
  for (const row of rows) {
    number += 1;
    if (grid.full) return;
    const line = wrong?.get(number);
    if (line !== undefined) grid.fault(number, 0, message, oneLine(line));
    else row.forEach((cell, column) => grid.put(number, column, oneLine(cell)));
  }
}

/** What parts the columns: the surest mark that most lines hold. A comma within a number is its decimal mark. */
function markOf(text: string): string | null {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .filter((line) => line.trim() !== '' && !RULE.test(line))
    .slice(0, LOOKED_AT);
  const held = (mark: RegExp) => lines.filter((line) => mark.test(line)).length;
  const usual = (mark: RegExp) => held(mark) * 2 > lines.length;
  if (usual(/\t/)) return '\t';
  if (usual(ITEM)) return null;
  if (usual(/;/)) return ';';
  // A few lines of words stand above the table, or below.
  if (partsATable(lines, ';')) return ';';
  if (usual(/\|/)) return '|';
  // Cells of several paragraphs leave most lines without a tab.
  if (held(/\t/) > 1) return '\t';
  if (usual(/\S {2,}\S/)) return null;
  if (usual(/[^\d\s],(?=\S)|,(?=[^\d\s])|,\d{3}(?!\d)/)) return ',';
  // « Salle, 450 »: spaced, but as many in every line.
  const counts = new Set(lines.map((line) => line.split(',').length));
  return counts.size === 1 && usual(/\D, |, \D/) ? ',' : null;
}

/** Whether the lines from the first that holds the mark to the last are parted by it, into as many cells. */
function partsATable(lines: readonly string[], mark: string): boolean {
  const first = lines.findIndex((line) => line.includes(mark));
  const last = lines.findLastIndex((line) => line.includes(mark));
  const table = first === -1 ? [] : lines.slice(first, last + 1);
  const counts = new Set(table.map((line) => line.split(mark).length));
  return table.length > 1 && counts.size === 1 && table.some((line) => /;\s*-?\d/.test(line));
}

function joined(grid: Grid, rows: string[][]): string[][] {
  const found = joinParagraphs(rows);
  if (found.count > 0)
    grid.notes.push({
      kind: 'joined',
      message: 'Des cellules de plusieurs paragraphes ont été réunies : vérifiez les libellés.',
    });
  return found.rows;
}

function markdown(rows: readonly string[][]): string[][] {
  const filled = rows.filter((row) => row.length > 1);
  const outer = filled.filter((row) => row[0]?.trim() === '' && row.at(-1)?.trim() === '').length;
  const framed = outer * 2 > filled.length;
  return rows.map((row) => {
    if (RULE.test(row.join('|'))) return [];
    const cells = framed && row.length > 2 ? row.slice(row[0]?.trim() === '' ? 1 : 0) : row;
    return cells.map((cell) => cell.trim().replace(/^(\*\*|__|\*|`)(.*\S)\1$/, '$2'));
  });
}

const TWO_WAYS =
  'Les colonnes s’y lisent de deux façons : mettez un point-virgule entre elles, puis recommencez.';
const COMMAS =
  'Une virgule y sépare des colonnes, une autre est dans un texte ou un montant : mettez des points-virgules entre les colonnes, puis recommencez.';

/** Columns of words, where two figures alone are the cents of the column before. */
const NOTED = /remarq|observ|comment|note|pr[ée]ci|d[ée]tail|statut|justif/i;
const CENTS = /^\d\d(?: ?€)?$/;

/** The rows with more commas than columns, whole: their numbers read in two ways, and are never another number. */
function wrongCommas(body: string, rows: readonly string[][]): Map<number, string> {
  const lines = body.replace(/\n$/, '').split('\n');
  const widths = rows.map(width);
  const heading = rows.findIndex((row, i) => (widths[i] ?? 0) > 1 && !row.some(isFigure));
  const titles = widths[heading] ?? Infinity;
  const titled = rows[heading] ?? [];
  const usual = usualOf(widths.filter((each) => each > 1));
  const half = (row: readonly string[], looks: RegExp) =>
    row.some(
      (cell, at) => at > 0 && looks.test(cell.trim()) && /^-?\d[\d ]*$/.test((row[at - 1] ?? '').trim()),
    );
  const filled = rows.filter((row) => width(row) > 1);
  // « 450,00 » in one row tells that « 60,50 » in another is no pair of columns; without headings, so do all of them.
  const proven =
    !body.includes('"') &&
    (filled.some((row) => half(row, /^0\d(?: ?€)?$/)) ||
      (heading === -1 && filled.every((row) => half(row, CENTS))));
  const wrong = new Map<number, string>();
  rows.forEach((row, i) => {
    const wide = widths[i] ?? 0;
    const more = wide > titles && (wide > usual || half(row, CENTS));
    const cut = row.some(
      (cell, at) =>
        NOTED.test(titled[at] ?? '') &&
        CENTS.test(cell.trim()) &&
        /^\d[\d ]*$/.test((row[at - 1] ?? '').trim()),
    );
    if (i > heading && (more || cut || (proven && half(row, CENTS))))
      wrong.set(i + 1, rows.length <= lines.length && !body.includes('"') ? (lines[i] ?? '') : row.join(','));
  });
  return wrong;
}

function isFigure(cell: string): boolean {
  return 'cents' in cellAmount(cell);
}

function width(row: readonly string[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1]?.trim() === '') length -= 1;
  return length;
}

function usualOf(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of widths) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? Infinity;
}
