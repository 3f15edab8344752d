import { fold } from '../../../french/fold.ts';
import type { Strand } from '../../../schemas/strand.ts';
import { strandInWords } from '../../read-cells.ts';
import { amountColumns, type AmountColumns } from './amount-columns.ts';
import { partAccount } from '../rows/account-label.ts';
import { type ColumnFacts, columnsOf } from './column-kinds.ts';
import { at, type Grid, type Look } from '../grid.ts';
import type { Zone } from './headings.ts';
import { type Group, groupsOf } from './groups.ts';
import { isPrice } from './made-amounts.ts';
import { isIncome, isInKind, isPayer, isProduct, isReceived, nameOf } from '../rows/row-words.ts';
import { ownFace } from './own-tables.ts';
import { titleOf } from '../whole/versions.ts';
import { sidedGroups } from './sided-groups.ts';
import { roleOf, type Side, sideIn, sideOfSheet, sideTitle } from './title-words.ts';

/** A block of columns that is read by itself: labels, and the amounts that belong with them. */
export interface Face {
  /** The columns of its words, the likeliest first: an indented label stands in another column. */
  labels: readonly number[];
  amounts: AmountColumns;
  account: number | null;
  category: number | null;
  strand: number | null;
  /** The column that says the side of each line. */
  sides: number | null;
  /** Whether its title says that it holds contributions in kind. */
  inKind: boolean;
  /** The strand that its title names. */
  named: Strand | null;
  /** `mixed`: its accounts say the side, line by line. */
  side: Side | 'mixed';
  /** Whether something in the table says so. */
  sure: boolean;
  /** In a table that this guide saved, the column that every line fills; null in another. */
  own: number | null;
}

/** The faces of a zone, from left to right; none where no column holds amounts beside words. */
export function facesOf(grid: Grid, zone: Zone): Face[] {
  const own = ownFace(zone.titles);
  if (own) return [own];
  const columns = priced(columnsOf(grid, zone), zone);
  const groups = sidedGroups(grid, groupsOf(grid, columns, zone), columns, zone);
  const parts = groups.flatMap((group) => splitBySide(group, zone));
  const faces = parts.map(({ group, side }) => {
    const face = faceOf(grid, zone, group, parts.length === 1);
    return side === null ? face : { ...face, side, sure: true };
  });
  return sided(named(faces, grid, zone), grid, zone);
}

/** Where its columns say nothing, a table is of the side that the title over it names; one face, that of its sheet too. */
function named(faces: readonly Face[], grid: Grid, { above }: Zone): readonly Face[] {
  const side = above ?? (faces.length === 1 ? sideOfSheet(fold(grid.name)) : null);
  if (side === null || faces.some(({ sure }) => sure)) return faces;
  return faces.map((face) => ({ ...face, side, sure: true }));
}

/** Where no column holds the whole amounts, the price of one is what there is. */
function priced(columns: ColumnFacts[], zone: Zone): ColumnFacts[] {
  if (columns.some(({ kind }) => kind === 'amount')) return columns;
  const price = columns.find(
    ({ kind, column, amounts }) => kind === 'aside' && amounts > 0 && isPrice(zone, column),
  );
  return columns.map((each) => (each === price ? { ...each, kind: 'amount' } : each));
}

/** « Libellé ; Dépenses ; Recettes »: the same words, and amounts of both sides. */
function splitBySide(group: Group, { titles }: Zone): { group: Group; side: Side | null }[] {
  const amounts = group.filter(({ kind }) => kind === 'amount');
  const sides = amounts.map(({ column }) => sideIn(titles[column] ?? ''));
  if (!sides.includes('charges') || !sides.includes('resources') || sides.includes(null))
    return [{ group, side: null }];
  return (['charges', 'resources'] as const).map((side) => ({
    side,
    group: group.filter((each) => each.kind !== 'amount' || sideIn(titles[each.column] ?? '') === side),
  }));
}

function faceOf(grid: Grid, zone: Zone, group: Group, alone: boolean): Face {
  const only = (kind: ColumnFacts['kind']) => group.find((each) => each.kind === kind)?.column ?? null;
  const labels = group
    .filter(({ kind }) => kind === 'label')
    .map((each) => ({ ...each, title: zone.titles[each.column] ?? '' }))
    .map((each) => ({ ...each, told: titledLabel(each.title), payer: PAYER_TITLE.test(each.title) }))
    // « Poste ; Financeur »: who pays a line names it where it stands first alone.
    .sort(
      (a, b) =>
        Number(b.told) - Number(a.told) ||
        (a.payer === b.payer ? 0 : a.column - b.column) ||
        b.letters - a.letters,
    )
    .map(({ column }) => column);
  const account = only('account');
  const category = only('category');
  const columns = {
    labels: labels.length > 0 ? labels : [category ?? account ?? only('note') ?? 0],
    account,
    category,
  };
  const sides = only('side');
  const amounts = amountColumns(grid, zone, group);
  const found =
    sides !== null ? 'mixed' : sideOf(grid, zone, group, { ...columns, chosen: amounts.chosen, alone });
  return {
    ...columns,
    strand: only('strand'),
    sides,
    named: strandInWords(columns.labels.map((column) => zone.shown[column] ?? '').join(' ')),
    amounts,
    inKind: columns.labels.some((column) => isInKind(zone.titles[column] ?? '')),
    side: found ?? 'charges',
    sure: found !== null,
    own: null,
  };
}

const PAYER_TITLE = /^(?:co)?financ|^partenaire|^organisme/;

function titledLabel(title: string): boolean {
  return roleOf(title) === 'label' || sideTitle(title) !== null;
}

/** The columns of a face, and whether it is all there is. */
interface Looked {
  labels: readonly number[];
  account: number | null;
  chosen: number;
  alone: boolean;
}

/** What says the side of a face: its titles, else its accounts, else its words. */
function sideOf(
  grid: Grid,
  { titles, first, end }: Zone,
  group: Group,
  { labels, account, chosen, alone }: Looked,
): Side | 'mixed' | null {
  // The titles of other amounts, « Financement Caf », say who pays a part, not what the lines are.
  const mine = group.filter(
    ({ kind, column }) => kind === 'label' || kind === 'category' || column === chosen,
  );
  const said = new Set(
    mine.map(({ column }) => {
      const title = titles[column] ?? '';
      const ofPart = column !== labels[0] && /financ/.test(title);
      return sideTitle(title) ?? (ofPart ? null : sideIn(title));
    }),
  );
  said.delete(null);
  const counts = { charges: 0, resources: 0 };
  const totals = new Set<Side>();
  let payers = 0;
  let words = 0;
  let others = 0;
  for (let row = first; row < end; row++) {
    const label = labels.map((column) => at(grid, row, column)).find(({ kind }) => kind === 'words');
    const number =
      partAccount(account === null ? '' : at(grid, row, account).text).account ??
      partAccount(label?.text ?? '').account;
    if (number !== null) counts[/^7|^87/.test(number) ? 'resources' : 'charges'] += 1;
    if (label) words += 1;
    if (label && (isPayer(label.plain) || isReceived(label.plain))) payers += 1;
    if (label && at(grid, row, chosen).kind === 'amount' && isSpent(label)) others += 1;
    const total =
      label && /tot|ensemble/.test(label.plain) ? nameOf(label.text, label.plain, true).side : null;
    if (total !== null) totals.add(total);
  }
  const [title] = said;
  if (
    counts.charges > 0 &&
    counts.resources > 0 &&
    (said.size !== 1 || Math.min(counts.charges, counts.resources) > 1)
  )
    return 'mixed';
  if (said.size === 1 && title) return title;
  if (counts.charges > 0) return 'charges';
  if (counts.resources > 0) return 'resources';
  const [total] = totals;
  if (total && totals.size === 1) return total;
  // Expenses and who pays them in one list: each payer is asked.
  const paid = alone ? others === 0 : payers * 2 > words;
  return paid && payers > 1 ? 'resources' : null;
}

/** « Divers », « Autres financements »: of no side by themselves. */
const OF_ANY_SIDE =
  /^(?:divers(?:es)?|autres?)$|^(?:divers )?autres? (?:financ|ressource|recette|produit|partenaire|subvention|aide)/;

/** Whether words may be those of an expense: of no payer, no product, no total. */
function isSpent({ text, plain }: Look): boolean {
  return (
    !isPayer(plain) &&
    !isIncome(plain) &&
    !isProduct(plain) &&
    !isReceived(plain) &&
    !OF_ANY_SIDE.test(plain) &&
    nameOf(text, plain, true).name === 'plain'
  );
}

/** A face that nothing names stands against the other; alone, it holds expenses. */
function sided(faces: readonly Face[], grid: Grid, zone: Zone): Face[] {
  const [first, second] = faces.map((face) => shareOfPayers(grid, zone, face));
  const told =
    faces.length === 2 && first !== undefined && second !== undefined && Math.abs(first - second) > 0.3;
  // Two strands side by side: expenses on both.
  const named = new Set(faces.map((face) => face.named));
  if (named.size === faces.length && !named.has(null)) return faces.map((face) => ({ ...face, sure: true }));
  const budgets = new Set(faces.map((face) => titleOf(grid, zone, face)?.version));
  const apart = !told && budgets.size === faces.length && !budgets.has(undefined);
  // So with two years: which is read is asked.
  if (apart && faces.length > 1 && faces.every(({ sure }) => !sure))
    return faces.map((face) => ({ ...face, side: 'charges', sure: true }));
  return faces.map((face, i) => {
    const other = faces[i === 0 ? 1 : 0];
    if (face.sure || !other || faces.length > 2) return face;
    if (other.sure && other.side !== 'mixed')
      return { ...face, side: other.side === 'charges' ? 'resources' : 'charges', sure: true };
    if (told && !other.sure)
      return { ...face, side: (i === 0) === first > second ? 'resources' : 'charges', sure: true };
    return { ...face, side: i === 0 ? 'charges' : 'resources' };
  });
}

/** How much of the words of a face are those of who pays, or of a class of products. */
function shareOfPayers(grid: Grid, { first, end }: Zone, { labels }: Face): number {
  let words = 0;
  let payers = 0;
  for (let row = first; row < end; row++) {
    const label = labels.map((column) => at(grid, row, column)).find(({ kind }) => kind === 'words');
    if (!label || /tot/.test(label.plain)) continue;
    words += 1;
    if (isPayer(label.plain) || isProduct(label.plain)) payers += 1;
  }
  return words === 0 ? 0 : payers / words;
}
