import type { Item } from './items/item.ts';

/** « Report », on the next page, of what was « À reporter » at the foot of this one: no line of its own. */
export function carriedOver(items: readonly Item[]): Item[] {
  return items.map((item, i) => {
    if (item.cents === null || !/^reports?$/.test(item.plain)) return item;
    const before = items.slice(0, i).findLast(({ side, cents }) => side === item.side && cents !== null);
    const carried = before?.cents === item.cents && before.plain.startsWith('a reporter');
    return carried ? { ...item, name: 'subtotal' } : item;
  });
}
