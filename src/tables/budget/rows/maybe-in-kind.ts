import { ROUNDING } from './classes.ts';
import type { Item } from './items.ts';
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
