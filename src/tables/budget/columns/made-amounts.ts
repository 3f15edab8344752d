import { MOST, showAmount } from '../../../rules/money/money.ts';
import { at, type Grid, type Look } from '../grid.ts';
import type { AmountColumns, AmountOption } from './amount-columns.ts';
import type { ColumnFacts } from './column-kinds.ts';
import type { Zone } from './headings.ts';
import { isMonth, rankOf } from './title-words.ts';

const PRICE =
  /^(?:prix|couts?|tarifs?)(?: unitaires?)?$|unitaire|\bp\.? ?u\b|^taux (?:horaire|journalier)|mensuel/;
const COUNT =
  /^(?:quantites?|q(?:te|t|te)s?\.?|nb|nbre|nombre|heures?|h|jours?|seances?|unites?|personnes?|participants?|enfants?|familles?|km|duree)\b/;
/** Whom a column is for, which may be a headcount or an amount. */
const PUBLIC = /^(?:enfants?|familles?|parents?|adultes?|jeunes|ados?|personnes?|participants?)$/;
const WITHOUT_TAX = /\bh\.?t\.?(?![a-z])|hors taxes?/;
const WITH_TAX = /ttc|toutes taxes/;
const TAX = /^(?:montant )?(?:de la |la )?tva\b/;
/** Titles that name the same amount in another way, and no part of it. */
const WHOLE =
  /ttc|\bh\.?t\.?(?![a-z])|tva|previ|prevu|realis|reel|demand|accord|obtenu|n ?[-+] ?\d|total|budget|cout|montant|ecart|reste|paye|subvention|cumul|prix|somme|^brut$|chargee?$|\bnet\b|%|^min(?:i|imum)?$|^max(?:i|imum)?$|hypothese|^annee$|^(?:action|projet)$/;

/** The amount of a row: in the column that is read, or made of several. */
export function amountAt(grid: Grid, row: number, { options, chosen }: AmountColumns): Look {
  const made = options.find(({ column }) => column === chosen)?.made;
  if (!made) return at(grid, row, chosen);
  const looks = made.columns.map((column) => at(grid, row, column));
  const filled = looks.filter(({ kind }) => kind !== 'blank');
  const [first] = filled;
  const bad = filled.find(({ cents }) => cents === null);
  if (!first || bad || filled.length === 1) return bad ?? first ?? at(grid, row, -1);
  const cents =
    made.how === 'product'
      ? Math.round(filled.reduce((all, look) => (all * (look.cents ?? 0)) / 100, 100))
      : filled.reduce((sum, look) => sum + (look.cents ?? 0), 0);
  const look = { ...first, text: showAmount(cents), plain: '' };
  return Math.abs(cents) > MOST
    ? { ...look, kind: 'fault', cents: null, fault: 'too-large' }
    : { ...look, cents };
}

/** Whether the amount of a row is the sum of those below it, which stand in a column of their own. */
export function isDetailed(
  grid: Grid,
  row: number,
  end: number,
  { options, chosen }: AmountColumns,
): boolean {
  const { how, columns = [] } = options.find(({ column }) => column === chosen)?.made ?? {};
  const [detail = -1, whole = -1] = columns;
  if (how !== 'detail' || at(grid, row, whole).cents === null) return false;
  for (let below = row + 1; below < end; below++) {
    if (at(grid, below, whole).cents !== null) return false;
    if (at(grid, below, detail).cents !== null) return true;
  }
  return false;
}

/** What several columns make together. */
export function madeOf(
  { shown, titles }: Zone,
  how: 'sum' | 'product' | 'detail',
  columns: readonly number[],
): AmountOption {
  const mark = how === 'product' ? '×' : '+';
  return {
    column: -2,
    title: columns.map((column) => shown[column] ?? '').join(` ${mark} `),
    plain: columns.map((column) => titles[column] ?? '').join(how === 'product' ? ' x ' : ' + '),
    made: { how, columns },
  };
}

/** Whether a column holds the price of one: its title says so, and nothing of the table proves that it is the whole. */
export function isPrice({ titles }: Zone, column: number): boolean {
  return PRICE.test(titles[column] ?? '');
}

/** What may be made of the columns of a group, the likeliest first, and whether it is likelier than any of them. */
export function madeOptions(
  grid: Grid,
  zone: Zone,
  group: readonly ColumnFacts[],
  all: readonly number[],
): { options: AmountOption[]; likely: boolean } {
  const title = (column: number) => zone.titles[column] ?? '';
  const made = (how: 'sum' | 'product', columns: readonly number[]) => madeOf(zone, how, columns);
  const [only, second] = all;
  const count = group.find(
    ({ kind, column, amounts }) =>
      kind === 'aside' &&
      amounts > 0 &&
      COUNT.test(title(column)) &&
      counts(title(column), title(only ?? -1)),
  );
  const figures = group.filter(({ amounts }) => amounts > 0).map(({ column }) => column);
  if (productOf(grid, zone, figures) !== null) return { options: [], likely: false };
  if (
    only !== undefined &&
    second === undefined &&
    count &&
    isPrice(zone, only) &&
    !addsToItsEnd(grid, zone, only)
  )
    return { options: [made('product', [only, count.column])], likely: !/^couts?$/.test(title(only)) };
  // « Enfants ; Parents »: two publics, each with its amounts, or with one headcount.
  if (
    only !== undefined &&
    second === undefined &&
    count &&
    [only, count.column].every((column) => PUBLIC.test(title(column)))
  )
    return { options: [made('sum', [count.column, only])], likely: true };
  const tax = group.find(
    ({ kind, column, amounts }) => kind === 'aside' && amounts > 0 && TAX.test(title(column)),
  );
  if (tax && !all.some((column) => WITH_TAX.test(title(column)))) {
    const before = all.find((column) => WITHOUT_TAX.test(title(column))) ?? only;
    if (before !== undefined)
      return { options: [made('sum', [before, tax.column])], likely: WITHOUT_TAX.test(title(before)) };
  }
  const isPart = (column: number) =>
    title(column) !== '' && rankOf(title(column)) <= 5 && !WHOLE.test(title(column));
  if (all.length > 1 && all.every((column) => isPart(column) || isMonth(title(column))))
    return { options: [made('sum', all)], likely: true };
  return { options: [], likely: false };
}

/** Of what is paid by the month, a number of months alone makes the whole. */
function counts(count: string, price: string): boolean {
  return !/mensuel/.test(price) || /mois/.test(count);
}

/** Whether the last amount of a column is the sum of the others: its own total, so that it holds whole amounts. */
function addsToItsEnd(grid: Grid, { first, end }: Zone, column: number): boolean {
  const found: number[] = [];
  for (let row = first; row < end; row++) {
    const { cents } = at(grid, row, column);
    if (cents !== null) found.push(cents);
  }
  const last = found.pop() ?? 0;
  return found.length > 1 && found.reduce((sum, cents) => sum + cents, 0) === last;
}

/** The column that is the product of two others on every row that fills the three. */
export function productOf(grid: Grid, { first, end }: Zone, columns: readonly number[]): number | null {
  if (columns.length < 3 || columns.length > 6) return null;
  const found = columns.find((product) =>
    columns.some((a) =>
      columns.some((b) => {
        if (a >= b || a === product || b === product) return false;
        let proven = 0;
        for (let row = first; row < end; row++) {
          const [x = null, y = null, z = null] = [a, b, product].map((column) => at(grid, row, column).cents);
          if (x === null || y === null || z === null) continue;
          if (Math.abs((x * y) / 100 - z) > 1) return false;
          if (x !== 100 && y !== 100) proven += 1;
        }
        return proven > 1;
      }),
    ),
  );
  return found ?? null;
}
