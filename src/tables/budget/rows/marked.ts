import type { Cents } from '../../../rules/money/money.ts';
import { type Conflict, ROUNDING } from './classes.ts';
import type { Item } from './items/item.ts';

const MARK = /^[-–—•◦▪●·*>→]\s*\p{L}/u;
const OPENS = /[\s,(]dont\s*:?\s*$/i;
/** A space or two before a word is chance; more is meant, where no sum says so. */
const MEANT = 2;
const MOST_UNDER = 200;

/** A class, and whether the rows under it make its amount. */
export interface Marked extends Conflict {
  sums: boolean;
}

/** Classes that no account tells: a row, then rows that a dash, a bullet or an indent puts under it. */
export function markedClasses(items: readonly Item[], known: ReadonlySet<Item>): Marked[] {
  return items.flatMap((parent, i): Marked[] => {
    if (!mayHead(parent) || known.has(parent)) return [];
    const under = underOf(items, i).filter(({ name, cents }) => name === 'plain' && (cents ?? 0) !== 0);
    if (under.length > 0 && near(sumOf(under), parent.cents ?? 0)) return [{ parent, under, sums: true }];
    const opened = openedBy(items, i);
    if (opened.length > 0) return [{ parent, under: opened, sums: true }];
    const small = smallUnder(items, i);
    if (small.length > 0) return [{ parent, under: small, sums: false }];
    return under.some((item) => isMeant(item, parent)) ? [{ parent, under, sums: false }] : [];
  });
}

/** A class of two figures has the lines under it told by the accounts. */
function mayHead({ name, cents, number, own, fault }: Item): boolean {
  return name === 'plain' && (cents ?? 0) > 0 && !own && fault === null && number?.length !== 2;
}

function underOf(items: readonly Item[], from: number): Item[] {
  const head = items[from];
  const after = items.slice(from + 1, from + 1 + MOST_UNDER);
  const end = after.findIndex((item) => !head || !standsUnder(item, head));
  return after.slice(0, end < 0 ? after.length : end);
}

function standsUnder(item: Item, head: Item): boolean {
  if (item.name === 'detail') return true;
  if (item.name !== 'plain' || item.number !== null || item.inKind !== head.inKind) return false;
  return (MARK.test(item.label) && !MARK.test(head.label)) || item.indent > head.indent;
}

function isMeant(item: Item, head: Item): boolean {
  return MARK.test(item.label) || item.indent - head.indent >= MEANT;
}

/** « Achats dont : », then the first rows that make its amount. */
function openedBy(items: readonly Item[], from: number): Item[] {
  const head = items[from];
  if (!head || !OPENS.test(head.label)) return [];
  const after = items.slice(from + 1, from + 1 + MOST_UNDER);
  const end = after.findIndex(({ name, cents }) => name !== 'plain' || cents === null);
  const lines = after.slice(0, end < 0 ? after.length : end);
  const last = lines.findIndex((_, i) => near(sumOf(lines.slice(0, i + 1)), head.cents ?? 0));
  return lines.slice(0, last + 1);
}

/** « Achats ; goûters ; jeux »: words without a capital say it too, and leave a doubt. */
function smallUnder(items: readonly Item[], from: number): Item[] {
  const isSmall = ({ label }: Item) => /^\p{Ll}/u.test(label);
  const head = items[from];
  if (!head || isSmall(head)) return [];
  const after = items.slice(from + 1, from + 1 + MOST_UNDER);
  const end = after.findIndex(
    (item) => item.name !== 'plain' || item.cents === null || item.number !== null || !isSmall(item),
  );
  const lines = after.slice(0, end < 0 ? after.length : end);
  return lines.length > 1 && near(sumOf(lines), head.cents ?? 0) ? lines : [];
}

function sumOf(items: readonly Item[]): Cents {
  return items.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
}

function near(a: Cents, b: Cents): boolean {
  return Math.abs(a - b) <= ROUNDING;
}
