import { partAccount } from '../rows/account-label.ts';
import { at, type Grid } from '../grid.ts';
import { type ColumnFacts } from './column-kinds.ts';
import type { Zone } from './headings.ts';
import { roleOf, type Side, sideTitle } from './title-words.ts';

export type Group = ColumnFacts[];

/** « Dépenses » over « Nature ». */
const UNDER = / (?:libelles?|natures?|intitules?|designations?|postes?|objets?|detail|comptes?|n°)$/;

const WORDED: readonly ColumnFacts['kind'][] = ['label', 'account', 'category', 'note'];

/** Columns that belong together: words, then amounts, up to the next words that have amounts of their own. */
export function groupsOf(grid: Grid, columns: readonly ColumnFacts[], zone: Zone): Group[] {
  const used = columns.filter(({ kind }) => kind !== 'empty');
  // « 60 Achats » in the « Compte » of each face is all the words that its lines have.
  const unnamed = !used.some(({ kind }) => kind === 'label');
  const isWords = ({ kind, column, letters }: ColumnFacts) =>
    (unnamed && kind === 'account' && letters > 0) ||
    (kind === 'label' && !['note', 'category', 'aside'].includes(roleOf(zone.titles[column] ?? '') ?? ''));
  const amountsFirst = startsWithAmounts(used, isWords);
  const [opens, closes] = amountsFirst
    ? [(each: ColumnFacts) => each.kind === 'amount', isWords]
    : [isWords, (each: ColumnFacts) => each.kind === 'amount'];
  const closesGroup = trailing(grid, zone, used, opens, closes);
  const groups: Group[] = [];
  let group: Group = [];
  let aside: Group = [];
  let closed = false;
  used.forEach((each, i) => {
    const rest = used.slice(i + 1);
    const ends = rest.some(closes) || isOtherSide(grid, group, [...aside, each], zone);
    if (opens(each) && closed && ends) {
      groups.push([...group, ...aside.filter(closesGroup)]);
      // An account or a category that stands just before the words belongs with them.
      group = aside.filter((other) => !closesGroup(other));
      aside = [];
      closed = false;
    }
    if (closes(each)) closed = true;
    if (closed && !closes(each) && !opens(each)) aside.push(each);
    else {
      group.push(...aside, each);
      aside = [];
    }
  });
  groups.push(...mirrored([...group, ...aside], zone));
  return groups.filter(
    (each) => each.some(({ kind }) => kind === 'amount') && each.some(({ kind }) => WORDED.includes(kind)),
  );
}

/** « Produits », without an amount yet, after the expenses and their only amount. */
function isOtherSide(grid: Grid, group: Group, next: Group, zone: Zone): boolean {
  const sideOf = (columns: Group) =>
    columns.map(({ column }) => sideTitle((zone.titles[column] ?? '').replace(UNDER, ''))).find(Boolean) ??
    columns.map(({ column }) => sideOfAccounts(grid, zone, column)).find(Boolean);
  const amounts = group.filter(({ kind }) => kind === 'amount');
  if (amounts.length !== 1) return false;
  const [one, other] = [sideOf(group), sideOf(next)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The side of the accounts of a column, where they are all of one. */
function sideOfAccounts(grid: Grid, { first, end }: Zone, column: number): Side | undefined {
  const sides = new Set<Side>();
  for (let row = first; row < end; row++) {
    const { account } = partAccount(at(grid, row, column).text);
    if (account !== null) sides.add(/^(?:7|87)/.test(account) ? 'resources' : 'charges');
  }
  return sides.size === 1 ? [...sides][0] : undefined;
}

/** « Charges ; Montant ; Montant ; Produits »: the last words stand after their amount. */
function mirrored(group: Group, { titles }: Zone): Group[] {
  const amounts = group.filter(({ kind }) => kind === 'amount');
  const labels = group.filter(({ kind }) => kind === 'label');
  const [first, last] = [labels[0], labels.at(-1)];
  const [left, right] = [first, last].map((each) => sideTitle(titles[each?.column ?? -1] ?? ''));
  const [a, b] = amounts;
  if (!a || !b || amounts.length !== 2 || !left || !right || left === right || b.column > (last?.column ?? 0))
    return [group];
  return [group.filter(({ column }) => column < b.column), group.filter(({ column }) => column >= b.column)];
}

/** Amounts before their words, in each of the blocks. */
function startsWithAmounts(used: readonly ColumnFacts[], isWords: (each: ColumnFacts) => boolean): boolean {
  const marks = used
    .map((each) => (isWords(each) ? 'L' : each.kind === 'amount' ? 'M' : ''))
    .join('')
    .replace(/M+/g, 'M')
    .replace(/L+/g, 'L');
  return /^(?:ML)+$/.test(marks);
}

type Test = (each: ColumnFacts) => boolean;

/**
 * Which columns between two blocks belong to the one before them, not after: where they stand in the first block, and in
 * the last; else, where one block alone has them, by the rows that they fill.
 */
function trailing(grid: Grid, zone: Zone, used: Group, opens: Test, closes: Test): Test {
  const { first, end, titles } = zone;
  const start = used.findIndex(opens);
  const last = used.findLastIndex(closes);
  const isFilled = (row: number, column: number) => at(grid, row, column).kind !== 'blank';
  /** How many rows have one of the two columns, and not the other. */
  const apart = (one: number, two: number) => {
    let rows = 0;
    for (let row = first; row < end; row++) if (isFilled(row, one) !== isFilled(row, two)) rows += 1;
    return rows;
  };
  return ({ kind, column }) => {
    if (!['account', 'strand', 'category', 'note'].includes(kind)) return false;
    if (used.slice(0, start).some((each) => each.kind === kind)) return false;
    if (used.slice(last + 1).some((each) => each.kind === kind)) return true;
    // « Chap. » over « 011 », which is no account, leads the other « Chap. » too.
    const [left, right] = [
      used.findLast((each) => each.column < column && opens(each)),
      used.find((each) => each.column > column && opens(each)),
    ].map((each) => sideTitle(titles[each?.column ?? -1] ?? ''));
    const told =
      kind === 'account' && left && right && left !== right ? sideOfAccounts(grid, zone, column) : undefined;
    if (told !== undefined) return told === left;
    const title = titles[column] ?? '';
    if (title === '' || used.slice(0, start).some((each) => titles[each.column] === title)) return false;
    const before = used.findLast((each) => each.column < column && each.kind === 'amount');
    const after = used.find((each) => each.column > column && each.kind === 'amount');
    return !!before && !!after && apart(column, before.column) <= apart(column, after.column);
  };
}
