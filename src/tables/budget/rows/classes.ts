import type { Item } from './items/item.ts';
import { isClassName } from './row-words.ts';

/** A row that other rows detail, though their sum is another: what it stands over. */
export interface Conflict {
  parent: Item;
  under: readonly Item[];
}

/** The rows that others detail, never added; and those whose lines say another sum. */
export interface Classes {
  over: ReadonlySet<Item>;
  conflicts: readonly Conflict[];
}

/** Up to one euro is rounding. */
export const ROUNDING = 100;

interface Node {
  item: Item;
  children: Node[];
}

/** Which rows are classes with lines under them: by their accounts, and by their sums. */
export function classesOf(items: readonly Item[]): Classes {
  const over = new Set<Item>();
  const conflicts: Conflict[] = [];
  for (const node of treeOf(items)) settle(node, over, conflicts);
  return { over, conflicts };
}

function treeOf(items: readonly Item[]): Node[] {
  const roots: Node[] = [];
  let open: Node[] = [];
  for (const item of items) {
    if (item.own) continue;
    if (item.name !== 'plain') {
      if (item.name !== 'detail') open = [];
      continue;
    }
    const node = { item, children: [] };
    const rank = rankOf(item);
    for (let above = open.at(-1); above && !standsUnder(item, rank, above); above = open.at(-1)) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    if (item.number !== null || rank !== null || (item.inKind && isClass(item))) open.push(node);
  }
  return roots;
}

function standsUnder(item: Item, rank: string | null, { item: above, children }: Node): boolean {
  if (above.inKind !== item.inKind) return false;
  const over = rankOf(above);
  // The first of them says that they are ranks: « 12.5 heures » stands under no « 12 séances ».
  if (over !== null)
    return rank !== null && (children.length > 0 ? rank.startsWith(`${over}.`) : rank === `${over}.1`);
  if (item.number === null)
    return above.number?.length === 2 || (above.number === null && above.inKind && !isClassName(item.plain));
  return above.number !== null && item.number !== above.number && item.number.startsWith(above.number);
}

/** « 1.2 », of « 1.2 Charges sociales » under « 1. Personnel »; null where an account, or nothing, ranks it. */
function rankOf({ number, label }: Item): string | null {
  return number === null ? (RANK.exec(label)?.[1] ?? null) : null;
}

const RANK = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?[ )–:-]+\p{L}/u;

/** What a node is worth, its classes put aside. */
function settle({ item, children }: Node, over: Set<Item>, conflicts: Conflict[]): number {
  const worth = children.map((child) => ({ child, value: settle(child, over, conflicts) }));
  const own = item.cents ?? 0;
  const filled = worth.filter(({ value }) => value !== 0);
  if (filled.length === 0) {
    if (own === 0 && item.cents !== null && children.some((child) => child.item.cents !== null))
      over.add(item);
    return own;
  }
  const sum = (some: typeof filled) => some.reduce((all, { value }) => all + value, 0);
  const whole = sum(filled);
  if (own === 0 || Math.abs(own - whole) <= ROUNDING) {
    over.add(item);
    return whole;
  }
  const numbered = filled.filter(({ child }) => child.item.number !== null);
  if (numbered.length > 0 && Math.abs(own - sum(numbered)) <= ROUNDING) {
    over.add(item);
    return whole;
  }
  const isRanked = rankOf(item) !== null;
  if (!isRanked && (item.number === null || (numbered.length === 0 && !isClass(item)))) return own + whole;
  over.add(item);
  conflicts.push({ parent: item, under: filled.flatMap(({ child }) => itemsIn(child)) });
  return whole;
}

function isClass({ plain }: Item): boolean {
  return isClassName(plain);
}

function itemsIn({ item, children }: Node): Item[] {
  return [item, ...children.flatMap(itemsIn)];
}
