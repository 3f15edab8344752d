import { ROUNDING } from './classes.ts';
import type { Item } from './items/item.ts';
import { isWholeTitle } from './row-words.ts';

/** Lines that may be lent or paid: in kind where the other side says the same, with the same amount; else to be asked. */
export function settledKinds(items: readonly Item[]): Item[] {
  const told = new Set(items.map((item) => `${item.side}:${echo(item)}`));
  return items.map((item) => {
    if (!item.maybeInKind) return item;
    if (item.inKind) return { ...item, maybeInKind: false };
    const other = item.side === 'charges' ? 'resources' : 'charges';
    return { ...item, inKind: true, maybeInKind: !told.has(`${other}:${echo(item)}`) };
  });
}

/** Contributions in kind in one list, some among the expenses and as much after the resources: these are what the others come from. */
export function mirroredKinds(items: readonly Item[]): Item[] {
  const isKind = ({ inKind, name, cents, number, own }: Item) =>
    inKind && name === 'plain' && cents !== null && number === null && !own;
  const kinds = items.filter(isKind);
  const isPaid = ({ name, cents, inKind }: Item) => name === 'plain' && cents !== null && !inKind;
  const first = items.findIndex((item) => item.side === 'resources' && isPaid(item));
  const after = kinds.filter((item) => items.indexOf(item) > first);
  const sumOf = (some: readonly Item[]) => some.reduce((all, { cents }) => all + (cents ?? 0), 0);
  const even = sumOf(after) > 0 && sumOf(kinds) === 2 * sumOf(after);
  const parted = !items.some((item, i) => i > first && item.side === 'charges' && isPaid(item));
  if (first === -1 || !even || !parted || kinds.some(({ side }) => side !== 'charges')) return [...items];
  return items.map((item): Item => {
    if (!isKind(item)) return item;
    return { ...item, side: after.includes(item) ? 'resources' : 'charges', maybeInKind: false };
  });
}

/** « Valeur totale », among contributions in kind that it adds up: their total, no contribution more. */
export function withKindTotals(items: readonly Item[]): Item[] {
  const isKind = ({ inKind, name, cents, own }: Item) => inKind && name === 'plain' && cents !== null && !own;
  return items.map((item) => {
    if (!isKind(item) || !isWholeTitle(item.plain)) return item;
    const others = items.filter((each) => each !== item && each.side === item.side && isKind(each));
    const sum = others.reduce((all, { cents }) => all + (cents ?? 0), 0);
    return others.length > 0 && Math.abs(sum - (item.cents ?? 0)) <= ROUNDING
      ? { ...item, name: 'subtotal' }
      : item;
  });
}

function echo({ plain, cents }: Item): string {
  return `${plain}:${String(cents)}`;
}
