import { cellAmount } from '../cell-amount.ts';

/** Words, then figures that no mark and no word parts from the amount. */
const ENDED = /^(.*[\p{L}).:]) ?:? (\d+(?:[.,]\d{1,2})?(?: ?€)?)$/u;
const AGAIN = /^(.*[\p{L}).:\d€]) (\d+(?:[.,]\d{1,2})?(?: ?€)?)$/u;
/** What goes on to the figures: « 10 x 120 », « du 3 au 5 », « n° 3 ». */
const JOINS = /(?:^|[\s\d:])(?:[x×*]|à|au|et|ou|de|du|n°|no)$/iu;
const YEAR = /^(?:19|20)\d\d$/;
/** « 5 200 »: one number, or two. */
const PARTED = /^(\d{1,3})(?: \d{3})+(?: ?(?:€|euros?))?$/i;
const MOST_FIGURES = 4;

/** The words of a line, the figures that stand before its amount, and its amount. */
interface Parted {
  label: string;
  figures: string[];
}

/**
 * « Goûters 10 80 »: a quantity and an amount, or two amounts. Each of the figures takes a cell of its own, so that the
 * reader is asked; beside such lines « Jeux 5 200 » reads in two ways, as « Atelier 1 200 » does over « Atelier 2 200 ».
 */
export function figuresApart(rows: readonly string[][]): { rows: string[][]; twoWays: ReadonlySet<number> } {
  const same = { rows: [...rows], twoWays: new Set<number>() };
  const pairs = rows.map((row) => (row.length === 2 ? row : null));
  if (agreesWithTotal(rows)) return same;
  const parted = pairs.map((row) => (row ? partedIn(row) : null));
  const most = parted.reduce((sum, each) => Math.max(sum, each?.figures.length ?? 0), 0);
  const ranked = rankedIn(pairs);
  if (most === 0 && ranked.size === 0) return same;
  const isPair = (row: readonly string[] | null, i: number) =>
    row !== null &&
    (ranked.has(i) || (most > 0 && (parted[i]?.figures.length ?? 0) === 0 && PARTED.test(row[1] ?? '')));
  const twoWays = new Set(pairs.flatMap((row, i) => (isPair(row, i) ? [i] : [])));
  return {
    twoWays,
    rows: rows.map((row, i) => {
      const [label = '', amount = ''] = row;
      if (most === 0 || row.length !== 2) return row;
      const { figures, label: words } = parted[i] ?? { figures: [], label };
      const blanks = Array.from({ length: most - figures.length }, () => '');
      return [words, ...blanks, ...figures, amount];
    }),
  };
}

function partedIn([text = '', amount = '']: readonly string[]): Parted | null {
  let label = text;
  const figures: string[] = [];
  while (figures.length < MOST_FIGURES) {
    const [, words = '', figure = ''] = ENDED.exec(label) ?? AGAIN.exec(label) ?? [];
    if (words === '' || YEAR.test(figure) || JOINS.test(words)) break;
    figures.unshift(figure);
    label = words;
  }
  const [first = ''] = figures;
  // « Salle 2 300 € »: the currency tells which of them is the amount.
  const told = /€|euros?/i.test(amount) && !figures.some((figure) => figure.includes('€'));
  return first !== '' && !told && ENDED.test(`${label} ${first}`) ? { label, figures } : null;
}

/** The lines of one name whose amounts begin by 1, 2, 3: ranks, or thousands. */
function rankedIn(pairs: readonly (readonly string[] | null)[]): ReadonlySet<number> {
  const byLabel = new Map<string, { i: number; head: number }[]>();
  pairs.forEach((row, i) => {
    const [label = '', amount = ''] = row ?? [];
    const head = Number(PARTED.exec(amount)?.[1] ?? 0);
    if (head > 0) byLabel.set(label, [...(byLabel.get(label) ?? []), { i, head }]);
  });
  const follow = (each: { head: number }[]) =>
    each.length > 1 && each.every(({ head }, i) => i === 0 || head === (each[i - 1]?.head ?? 0) + 1);
  return new Set([...byLabel.values()].filter(follow).flatMap((each) => each.map(({ i }) => i)));
}

/** Whether the amounts that end the lines make the total that ends the table. */
function agreesWithTotal(rows: readonly string[][]): boolean {
  const last = rows.findLastIndex(({ length }) => length === 2);
  const [label = '', total = ''] = rows[last] ?? [];
  if (!/^\W*total/i.test(label)) return false;
  const centsIn = (text = '') => {
    const reading = cellAmount(text);
    return 'cents' in reading ? reading.cents : 0;
  };
  const lines = rows.slice(0, last).filter(({ length }) => length === 2);
  return lines.length > 1 && lines.reduce((sum, [, amount]) => sum + centsIn(amount), 0) === centsIn(total);
}
