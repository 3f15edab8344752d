import type { ColumnFacts } from './column-kinds.ts';
import { at, type Grid } from '../grid.ts';
import type { Zone } from './headings.ts';
import { madeOf, madeOptions, productOf } from './made-amounts.ts';
import { isMonth, rankOf } from './title-words.ts';

const NOTHING_MADE: ReturnType<typeof madeOptions> = { options: [], likely: false };

/** The columns that may hold the amount of a face. */
export interface AmountColumns {
  options: readonly AmountOption[];
  /** The one that is read. */
  chosen: number;
  /** Whether the table leaves it to the reader to say which. */
  asked: boolean;
}

/** What may be the amount: a column, or what is made of several, named by a negative number. */
export interface AmountOption {
  column: number;
  title: string;
  plain: string;
  made?: { how: 'sum' | 'product' | 'detail'; columns: readonly number[] };
}

/** Which columns of a group may be the amount, and which one is proposed: by its title, and by what the rows prove. */
export function amountColumns(grid: Grid, zone: Zone, group: readonly ColumnFacts[]): AmountColumns {
  const all = amountsIn(grid, zone, group);
  const options = all.map((column) => ({
    column,
    title: zone.shown[column] ?? '',
    plain: zone.titles[column] ?? '',
  }));
  const product = productOf(grid, zone, all);
  const figures = group.filter(({ amounts }) => amounts > 0).map(({ column }) => column);
  const priced = figures.length === 3 && all.length === 2 ? productOf(grid, zone, figures) : null;
  if (priced !== null && all.includes(priced) && !untold(zone, priced))
    return { options, chosen: priced, asked: false };
  const months = all.filter((column) => isMonth(zone.titles[column] ?? ''));
  const others = all.filter((column) => !months.includes(column));
  const [whole] = others;
  if (product !== null && all.length === 3 && !untold(zone, product))
    return { options, chosen: product, asked: false };
  if (months.length > 1 && others.length === 1 && whole !== undefined)
    return { options, chosen: whole, asked: !addsUp(grid, zone, months, whole) };
  // « Janv-juin ; Juil-déc ; Année »: one is the sum of the others already.
  const total = all.length > 2 ? all.find((column) => isTotalOf(grid, zone, all, column)) : undefined;
  const isMade = product === null && total === undefined;
  const { options: made, likely } = isMade ? madeOptions(grid, zone, group, all) : NOTHING_MADE;
  // A stray figure far to the right makes no column of amounts.
  const filled = new Map(group.map(({ column, amounts }) => [column, amounts]));
  const most = Math.max(...filled.values());
  const isStray = ({ column }: { column: number }) => (filled.get(column) ?? 0) * 4 < most;
  const ranked = [...options].sort(
    (a, b) =>
      rankOf(b.plain) - rankOf(a.plain) ||
      Number(b.column === total) - Number(a.column === total) ||
      Number(isStray(a)) - Number(isStray(b)) ||
      Number(isOfProject(b)) - Number(isOfProject(a)) ||
      b.column - a.column,
  );
  const [first] = made;
  const chosen = product ?? (likely ? first?.column : ranked[0]?.column) ?? 0;
  // Pay, what the employer adds to it, and their sum on every row: one cost in parts, not a choice.
  const parts = all.filter((column) => column !== chosen);
  const isPay = parts.length > 1 && /^cout (?:total )?employeur/.test(zone.titles[chosen] ?? '');
  const open = [...options, ...made];
  const [detail, more] = parts;
  // « Détail ; Total »: the lines of each class stand in one column, their sum in the other.
  if (detail !== undefined && more === undefined && details(grid, zone, detail, chosen)) {
    const both = madeOf(zone, 'detail', [detail, chosen]);
    return { options: [...open, both], chosen: both.column, asked: false };
  }
  const isProven = isPay && addsUp(grid, zone, parts, chosen);
  return { options: open, chosen, asked: open.length > 1 && !isProven };
}

/** The amounts of a group, without the price of one where another is their product, nor what a comma parted from them. */
function amountsIn(grid: Grid, { titles, first, end }: Zone, group: readonly ColumnFacts[]): number[] {
  const all = group.filter(({ kind }) => kind === 'amount').map(({ column }) => column);
  const told = all.filter((column) => (titles[column] ?? '') !== '');
  const counted = group.some(({ column }) =>
    /^(?:quantites?|qtes?|nb|nombre|heures?|unites?)\b/.test(titles[column] ?? ''),
  );
  const isWhole = (column: number) => /total|montant|^cout$|ttc/.test(titles[column] ?? '');
  const wholeBut = (column: number) => told.some((other) => other !== column && isWhole(other));
  return all.filter((column) => {
    const title = titles[column] ?? '';
    if (title !== '') return !(counted && wholeBut(column) && /^(?:prix|cout|tarif)s?$/.test(title));
    return told.length === 0 || !isRest(grid, column, first, end);
  });
}

/** A column past the titles, of what commas parted: after words, or after the whole number that two figures end. */
function isRest(grid: Grid, column: number, first: number, end: number): boolean {
  for (let row = first; row < end; row++) {
    const { kind, text } = at(grid, row, column);
    const before = at(grid, row, column - 1);
    if (kind !== 'amount' || before.kind === 'words') continue;
    if (!/^\d\d$/.test(text) || !/^\d+$/.test(before.text)) return false;
  }
  return true;
}

/** Three columns without a title prove nothing that the reader would see. */
function untold({ titles }: Zone, column: number): boolean {
  return (titles[column] ?? '') === '';
}

/** « Action ; Structure »: what is asked for is the budget of the project. */
function isOfProject({ plain }: { plain: string }): boolean {
  return /^(?:action|projet)$/.test(plain);
}

/** Whether a column is the sum of all the others, on two rows at least and with none that says otherwise. */
function isTotalOf(grid: Grid, zone: Zone, all: readonly number[], whole: number): boolean {
  const parts = all.filter((column) => column !== whole);
  const rows = Array.from({ length: zone.end - zone.first }, (_, i) => zone.first + i);
  const isFilled = (row: number, column: number) => (at(grid, row, column).cents ?? 0) > 0;
  const shown = rows.filter(
    (row) => isFilled(row, whole) && parts.filter((column) => isFilled(row, column)).length > 1,
  );
  return shown.length > 1 && addsUp(grid, zone, parts, whole);
}

/** Whether a column is the sum of others on every row. */
function addsUp(grid: Grid, { first, end }: Zone, parts: readonly number[], whole: number): boolean {
  for (let row = first; row < end; row++) {
    const total = at(grid, row, whole).cents;
    if (total === null) continue;
    const sum = parts.reduce((all, column) => all + (at(grid, row, column).cents ?? 0), 0);
    if (Math.abs(sum - total) > 100 && sum > 0) return false;
  }
  return true;
}

/** Whether a column only details another: where one is filled the other is not, and what it holds makes the amount above it. */
function details(grid: Grid, { first, end }: Zone, detail: number, whole: number): boolean {
  let above = 0;
  let sum = 0;
  let proven = 0;
  const isMade = () => sum === 0 || Math.abs(sum - above) <= 100;
  for (let row = first; row < end; row++) {
    const [part, all] = [at(grid, row, detail), at(grid, row, whole)];
    if (part.kind === 'fault' || all.kind === 'fault' || (part.cents !== null && all.cents !== null))
      return false;
    if (part.cents !== null) {
      sum += part.cents;
      proven += 1;
    } else if (all.cents !== null) {
      if (!isMade()) return false;
      above = all.cents;
      sum = 0;
    }
  }
  return proven > 1 && isMade();
}
