import type { Layout } from '../layout.ts';
import type { Item } from './items/item.ts';

/** Words of what is taken away, beside an amount below zero. */
const LESS =
  /\b(?:remises?|rabais|ristournes?|escomptes?|avoirs?|reductions?|dedu\w+|rembours\w*|annul\w*|retenues?|moins|trop[- ]percus?|regularis\w*|corrections?|ajustements?|abattements?|degrevements?|revers\w*|repris\w*|rendus?|rendues?|restitu\w*|gestes? commercia(?:l|ux)|soldes?|reports? a nouveau)\b/;
/** Names what is asked of the amounts below zero of a side. */
export function signsAsk({ sheet, side, block }: Pick<Item, 'sheet' | 'side' | 'block'>): string {
  return `totals:signs:${String(sheet)}:${side}:${String(block)}`;
}

/** Names what is asked of a discount that has no sign. */
export function discountAsk({ key }: Item): string {
  return `totals:less:${key}`;
}

/** Whether an amount below zero is surely one: its words say what it takes away. */
export function takesAway({ plain }: Item): boolean {
  return LESS.test(plain);
}

/** Fewer lines make no habit of a side that money comes in on, unless their own total has the minus too. */
const HABIT = 3;

/**
 * A side whose amounts are all below zero, and none by its words, has them so by habit: a minus for what goes out, or for
 * what comes in. What somebody gives, below zero among expenses above it, is taken away from them.
 */
export function withoutHabit(items: readonly Item[]): Item[] {
  if (!items.some(isBelow)) return [...items];
  const isSpent = (item: Item) => isLine(item) && !item.guessed && item.side === 'charges' && !isBelow(item);
  const hasSpent = items.some(isSpent);
  const sided = items.map((item): Item =>
    hasSpent && item.guessed && isBelow(item) ? { ...item, side: 'charges', guessed: false } : item,
  );
  const groups = new Map<string, Item[]>();
  for (const item of sided.filter(isLine)) {
    const lines = groups.get(groupOf(item)) ?? [];
    groups.set(groupOf(item), lines);
    lines.push(item);
  }
  const isHabit = ([group, lines]: [string, Item[]]) => {
    const goesOut = lines.some(({ side }) => side === 'charges');
    const isTotal = (item: Item) => item.name === 'general' && isBelow(item) && groupOf(item) === group;
    return (
      lines.length >= (goesOut || sided.some(isTotal) ? 2 : HABIT) &&
      lines.every((item) => isBelow(item) && !takesAway(item))
    );
  };
  const habits = new Set([...groups].filter(isHabit).map(([group]) => group));
  return sided.map((item) =>
    habits.has(groupOf(item)) && item.name !== 'balance' && item.name !== 'rest' && isBelow(item)
      ? { ...unsigned(item), turned: true }
      : item,
  );
}

/** The items, once the reader said what their signs mean. */
export function signed(items: readonly Item[], { answers }: Layout): Item[] {
  return items.map((item): Item => {
    if (answers[discountAsk(item)] === 'less') return { ...item, cents: -(item.cents ?? 0) };
    const told = isLine(item) ? answers[signsAsk(item)] : undefined;
    if (told === 'plus') return unsigned(item);
    if (told === 'income' && isBelow(item)) return { ...unsigned(item), side: 'resources' };
    if (told !== 'sides') return item;
    return isBelow(item) ? unsigned(item) : { ...item, side: 'resources', guessed: false };
  });
}

function unsigned(item: Item): Item {
  return { ...item, cents: Math.abs(item.cents ?? 0) };
}

function isLine({ name, cents, fault, own }: Item): boolean {
  return name === 'plain' && cents !== null && cents !== 0 && fault === null && !own;
}

function isBelow({ cents }: Item): boolean {
  return (cents ?? 0) < 0;
}

function groupOf({ side, block }: Item): string {
  return `${side}:${String(block)}`;
}
