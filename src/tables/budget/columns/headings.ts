import { at, type Grid, type Look } from '../grid.ts';
import { amountsBelow, filled, LOOKED_BELOW } from './cells-below.ts';
import { ownFace } from './own-tables.ts';
import { type Role, roleOf, type Side, sideAbove, sideIn, sideTitle, STRICT } from './title-words.ts';
import { isYear, namesYears } from './year-titles.ts';

/** A part of a sheet under one heading, of one row or several; its rows counted from 0, `end` excluded. */
export interface Zone {
  /** Empty where nothing names the columns. */
  heading: readonly number[];
  first: number;
  end: number;
  /** The title of each column, as compared, those of several rows put together. */
  titles: readonly string[];
  /** The same, as shown. */
  shown: readonly string[];
  /** The side that a title over the heading names. */
  above: Side | null;
}

const LONGEST_TITLE = 80;
const PENDING = /confirmer|definir|devis|preciser|voir|\bcf\b|attente/;
/** « 10 séances à 120 € »: an amount among words is no title. */
const PRICED = /\d ?(?:€|euros?\b|eur\b|ttc\b)/;
const LABELS: ReadonlySet<Role | null> = new Set<Role | null>(['label', 'account', 'category', 'strand']);

/** Where each part of a sheet begins: what stands above the first heading is in none, when there is a heading. */
export function zonesOf(grid: Grid): Zone[] {
  const own = grid.rows.flatMap((looks, row) => (isOwn(looks) ? [[row]] : []));
  if (own[0]?.[0] === 0) return zonesAt(grid, own);
  const heads: number[][] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    const last = heads.at(-1);
    const follows = last?.at(-1) === row - 1;
    const byYears = namesYears(grid, row, last ?? []) && !isHeadingNext(grid, row);
    if (!isUnitRow(grid, row) && !byYears && !(isHeading(grid, row) && agrees(grid, row, last))) continue;
    if (follows && last.length < 3) last.push(row);
    else if ((byYears || isHeading(grid, row)) && (heads.length === 0 || namesAmounts(grid, row)))
      heads.push([row]);
  }
  return heads.length === 0 ? [zone(grid, [], 0, grid.rows.length)] : zonesAt(grid, heads);
}

/** Whether the titles of the amounts are further down: « Projet ; Café ; Exercice ; 2027 » only tells about the table. */
function isHeadingNext(grid: Grid, above: number): boolean {
  for (let row = above + 1; row < Math.min(grid.rows.length, above + LOOKED_BELOW); row++) {
    if (isHeading(grid, row) && namesAmounts(grid, row)) return true;
    if (filled(grid, row).some(({ look }) => look.kind === 'amount' && !isYear(look))) return false;
  }
  return false;
}

/** The titles of a table that this guide saved: in a text, the resources stand under the expenses. */
function isOwn(looks: readonly (Look | undefined)[]): boolean {
  return ownFace(looks.slice(0, 5).map((look) => look?.plain ?? '')) !== null;
}

/** The same, with headings that the reader chose. */
export function zonesAt(grid: Grid, heads: readonly (readonly number[])[]): Zone[] {
  const zones: Zone[] = [];
  for (const [i, heading] of heads.entries()) {
    const each = zone(grid, heading, (heading.at(-1) ?? -1) + 1, heads[i + 1]?.[0] ?? grid.rows.length);
    zones.push({ ...each, above: each.above ?? sideGoingOn(grid, zones.at(-1), each) });
  }
  return zones;
}

function zone(grid: Grid, heading: readonly number[], first: number, end: number): Zone {
  const join = (key: 'plain' | 'text', lines: readonly (readonly Look[])[]) =>
    Array.from({ length: grid.width }, (_, column) =>
      lines
        .map((line) => line[column]?.[key] ?? '')
        .filter(Boolean)
        .join(' '),
    );
  const lines = heading.map((row, i) =>
    i < heading.length - 1 ? spread(grid, row) : (grid.rows[row] ?? []),
  );
  const above = sideOver(grid, heading[0] ?? 0);
  return { heading, first, end, titles: join('plain', lines), shown: join('text', lines), above };
}

/** The side that goes on under the same titles, written again at the top of a page: not past a total. */
function sideGoingOn(grid: Grid, before: Zone | undefined, { titles }: Zone): Side | null {
  if (!before || before.titles.join(';') !== titles.join(';')) return null;
  for (let row = before.end - 1; row >= before.first; row--) {
    const cells = filled(grid, row);
    if (cells.some(({ look }) => /^tot/.test(look.plain))) return null;
    const [title, other] = cells;
    const side = title && !other ? sideAbove(title.look.plain) : null;
    if (side !== null) return side;
  }
  return before.above;
}

/** The side that the rows just over a heading name: each holds one title, or nothing. */
function sideOver(grid: Grid, heading: number): Side | null {
  for (let row = heading - 1; row >= Math.max(0, heading - 4); row--) {
    const [title, other] = filled(grid, row);
    if (other || (title && title.look.kind !== 'words')) return null;
    const side = title ? sideAbove(title.look.plain) : null;
    if (side !== null) return side;
  }
  return null;
}

/** A title over several columns stands in the first of them. */
function spread(grid: Grid, row: number): Look[] {
  let last = at(grid, row, 0);
  return Array.from({ length: grid.width }, (_, column) => {
    const cell = at(grid, row, column);
    if (cell.kind !== 'blank') last = cell;
    return last;
  });
}

/** A row that names columns: no amount but years, and titles for two kinds of columns, or for both sides. */
function isHeading(grid: Grid, row: number): boolean {
  const cells = filled(grid, row);
  if (cells.length === 0 || cells.some(({ look }) => !mayBeTitle(look))) return false;
  const roles = cells.map(({ look }) => (isYear(look) ? 'amount' : roleOf(look.plain)));
  const sides = cells.map(({ look }) => sideTitle(look.plain)).filter(Boolean);
  if (new Set(sides).size === 2) return true;
  const told = cells.map(({ look }, i) => (roles[i] === 'label' ? sideIn(look.plain) : null));
  if (!told.includes(null) && new Set(told).size === 2) return true;
  const isAmountTitle = (i: number) =>
    roles[i] === 'amount' && amountsBelow(grid, row, cells[i]?.column ?? 0);
  const amounts = cells.filter((_, i) => isAmountTitle(i)).length;
  const named = cells.filter(({ column }, i) => roles[i] !== null || amountsBelow(grid, row, column)).length;
  if (cells.length === 1) return amounts === 1 && (cells[0]?.column ?? 0) > 0;
  const inWords = cells.some(({ look }, i) => !isYear(look) && isAmountTitle(i));
  const labelled = cells.some(({ look }, i) => {
    const role = roles[i] ?? null;
    if (isAmountTitle(i)) return false;
    return LABELS.has(role) || sideTitle(look.plain) !== null || (inWords && role !== null);
  });
  const numbers = cells.filter(({ look }) => isYear(look)).length;
  // « Poste ; Café des parents ; Vacances »: what stands over figures only, after a title of words, names them.
  const [head, ...rest] = cells;
  if (
    numbers === 0 &&
    rest.length > 1 &&
    head &&
    roles[0] === 'label' &&
    STRICT.test(head.look.plain) &&
    rest.every(({ column }) => onlyAmountsBelow(grid, row, column))
  )
    return true;
  if (amounts > 0 && labelled && named * 2 >= cells.length) return true;
  // « Psychologue ; 2027 » is a line; « 2026 ; 2027 » over two columns is a heading.
  return amounts > 1 && amounts >= cells.length - 1 && (numbers !== 1 || amounts > 2);
}

/**
 * Whether the years of a row are titles: of a list of expenses or of columns that nothing named before, or the same as
 * before. « Intervenante ; 2000 » and « Recettes ; 2027 » under « Montant » are amounts.
 */
function agrees(grid: Grid, row: number, last: readonly number[] | undefined): boolean {
  const cells = filled(grid, row);
  const years = cells.filter(({ look }) => isYear(look));
  if (years.length === 0) return true;
  const words = cells.filter(({ look }) => look.kind === 'words');
  const isTitle = ({ plain }: Look) =>
    sideTitle(plain) !== null || STRICT.test(plain) || (words.length > 2 && roleOf(plain) === 'amount');
  if (!words.every(({ look }) => isTitle(look))) return false;
  // « Recettes ; 2027 » after a list that « Dépenses » named begins the other.
  const [before, now] = [last ?? [], [row]].map((rows) => sidesIn(grid, rows));
  if (before?.size === 1 && now?.size === 1 && ![...now].some((side) => before.has(side))) return true;
  return years.every(({ look, column }) => {
    const titles = (last ?? [])
      .map((above) => at(grid, above, column))
      .filter(({ kind }) => kind !== 'blank');
    return titles.every(({ plain }) => plain === look.plain);
  });
}

function sidesIn(grid: Grid, rows: readonly number[]): Set<Side> {
  const sides = rows.flatMap((row) => filled(grid, row).map(({ look }) => sideTitle(look.plain)));
  return new Set(sides.filter((side) => side !== null));
}

/** A second row of titles that only tells units, or one side. */
function isUnitRow(grid: Grid, row: number): boolean {
  const cells = filled(grid, row);
  return (
    cells.length > 0 &&
    cells.every(({ look }) => /^\(?(?:en )?(?:€|euros?|eur|ttc|ht|%)\)?$/.test(look.plain))
  );
}

/** Whether a row names an amount: one that names the sides alone parts the same columns, not new ones. */
function namesAmounts(grid: Grid, row: number): boolean {
  return filled(grid, row).some(
    ({ look, column }) =>
      (isYear(look) || roleOf(look.plain) === 'amount') && amountsBelow(grid, row, column),
  );
}

function mayBeTitle(look: Look): boolean {
  if (isYear(look)) return true;
  return (
    look.kind === 'words' &&
    look.text.length <= LONGEST_TITLE &&
    (look.plain === 'devis' || !PENDING.test(look.plain)) &&
    !PRICED.test(look.plain.replace(/\([^()]*\)|\b20\d\d\b/g, ''))
  );
}

function onlyAmountsBelow(grid: Grid, row: number, column: number): boolean {
  let seen = 0;
  for (let below = row + 1; below < Math.min(grid.rows.length, row + LOOKED_BELOW); below++) {
    const { kind } = at(grid, below, column);
    if (kind === 'words') return false;
    if (kind === 'amount') seen += 1;
  }
  return seen > 1;
}
