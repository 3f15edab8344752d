import type { Item } from './items.ts';

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

function echo({ plain, cents }: Item): string {
  return `${plain}:${String(cents)}`;
}
