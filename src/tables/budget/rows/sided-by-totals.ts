import type { Side } from '../columns/title-words.ts';
import { ROUNDING } from './classes.ts';
import type { Item } from './items/item.ts';
import { PAY } from './pay-charges.ts';
import { isIncome, isPayer, isProduct, isReceived, isSurelyIncome } from './row-words.ts';

const BESIDE_PAY = /^(?:mutuelle|prevoyance|retraite|conges|primes?|urssaf|medecine|charges|transports?)\b/;

/** Lines, and the total that follows them. */
interface List {
  lines: Item[];
  total: Item;
  /** Whether words without an amount stand above them: the title of a part. */
  titled: boolean;
}

/**
 * Lines that nothing else parts, one list under the other: those between « Total des dépenses » and « Total des
 * recettes » are of the side that the second names, when they add up to it. Where neither names any, a second list of
 * payers is of the resources, and another waits for the reader.
 */
export function sidedByTotals(items: readonly Item[], answers: Readonly<Record<string, string>>): Item[] {
  const moved = new Map<Item, Item>();
  for (const lists of listsOf(items)) {
    for (const { lines, total } of lists)
      if (total.told && lines.every(({ number }) => number === null) && sumsTo(lines, total))
        for (const line of lines) moved.set(line, { ...line, side: total.side, guessed: false });
    for (const [item, other] of secondList(lists, answers)) moved.set(item, other);
  }
  return items.map((item) => moved.get(item) ?? item);
}

function listsOf(items: readonly Item[]): List[][] {
  const faces = new Map<string, List[]>();
  const since = new Map<string, Item[]>();
  const titled = new Set<string>();
  for (const item of items) {
    const face = item.key.split(':').at(-1) ?? '';
    const lines = since.get(face) ?? [];
    since.set(face, lines);
    if (item.name === 'plain' && item.cents !== null) lines.push(item);
    else if (item.name === 'plain' && item.fault === null && item.number === null && lines.length === 0)
      titled.add(face);
    if (item.name !== 'general' || item.cents === null) continue;
    faces.set(face, [...(faces.get(face) ?? []), { lines, total: item, titled: titled.has(face) }]);
    since.set(face, []);
    titled.delete(face);
  }
  // What follows the last total makes more of it than two lists.
  return [...faces].map(([face, lists]) =>
    (since.get(face) ?? []).length === 0 ? lists : lists.slice(0, 0),
  );
}

/** « Psychologue, Salle, Total ; Caf, Mairie, Total »: two lists that each add up to their own total, of one side so far. */
function secondList(lists: readonly List[], answers: Readonly<Record<string, string>>): Map<Item, Item> {
  const [first, second, third] = lists;
  const moved = new Map<Item, Item>();
  if (!first || !second || third || first.total.told || second.total.told) return moved;
  const all = [...first.lines, ...second.lines];
  const one = (item: Item) => item.number === null && !item.inKind && !item.mixed && !item.own;
  const sides = new Set(all.filter(({ guessed }) => !guessed).map(({ side }) => side));
  if (!all.every(one) || (sides.size > 0 && !(sides.size === 1 && sides.has('charges')))) return moved;
  if (first.lines.some(({ guessed }) => guessed) || second.lines.length === 0) return moved;
  if (!sumsTo(first.lines, first.total) || !sumsTo(second.lines, second.total)) return moved;
  const payers = second.lines.filter(pays).length;
  if (payers === 0 && second.titled) return moved;
  const id = `list:${first.total.key}`;
  const sure = payers === second.lines.length;
  const side: Side = answers[id] === 'charges' ? 'charges' : 'resources';
  for (const item of [...second.lines, second.total])
    moved.set(item, { ...item, side, guessed: false, list: sure || item === second.total ? null : id });
  return moved;
}

/** What is only ever received, alone among expenses: taken for a resource until the reader says, but where a total of the expenses holds it. */
export function receivedAmong(items: readonly Item[]): Item[] {
  const isLine = ({ name, cents, inKind }: Item) => name === 'plain' && cents !== null && !inKind;
  // Resources that the table names have a place of their own.
  if (items.some((item) => isLine(item) && item.side === 'resources' && !item.guessed)) return [...items];
  const lines = items.filter((item) => isLine(item) && item.side === 'charges');
  const totals = items.filter(({ name, side, told }) => name === 'general' && side === 'charges' && told);
  if (totals.some((total) => sumsTo(lines, total))) return [...items];
  const found = new Set(
    lines.filter((item, i) => {
      const isOfPay = /^cotisations/.test(item.plain) && isUnderPay(lines.slice(0, i));
      return item.number === null && !item.own && (item.cents ?? 0) > 0 && isReceived(item.plain) && !isOfPay;
    }),
  );
  return items.map((item) => (found.has(item) ? { ...item, side: 'resources', guessed: true } : item));
}

/** Money that comes in, among expenses that it pays to the cent: nothing is to be asked of it. */
export function balancedIncome(items: readonly Item[]): Item[] {
  const lines = items.filter(({ name, cents, inKind }) => name === 'plain' && cents !== null && !inKind);
  const ofSide = (side: Side) => lines.filter((item) => item.side === side);
  const sumOf = (some: readonly Item[]) => some.reduce((all, { cents }) => all + (cents ?? 0), 0);
  const [spent, received] = [ofSide('charges'), ofSide('resources')];
  const isProven =
    sumOf(spent) > 0 &&
    sumOf(spent) === sumOf(received) &&
    received.every(({ guessed, plain }) => guessed && isSurelyIncome(plain));
  return isProven ? items.map((item) => ({ ...item, guessed: false })) : [...items];
}

/** Whether the last lines are those of pay, and of what goes with it. */
function isUnderPay(lines: readonly Item[]): boolean {
  return PAY.test(lines.findLast(({ plain }) => !BESIDE_PAY.test(plain))?.plain ?? '');
}

function pays({ plain }: Item): boolean {
  return isIncome(plain) || isPayer(plain) || isProduct(plain);
}

function sumsTo(lines: readonly Item[], { cents }: Item): boolean {
  const sum = lines.reduce((all, line) => all + (line.cents ?? 0), 0);
  return Math.abs(sum - (cents ?? 0)) <= ROUNDING;
}
