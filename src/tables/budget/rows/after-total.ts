import type { Item, RowFault } from './items/item.ts';

/** What is no money, however it is written. */
const NO_MONEY: ReadonlySet<RowFault | null> = new Set<RowFault | null>(['percentage', 'date', 'identifier']);

/** Rows under the last total that hold a rate, a date or a telephone are notes, where no money stands below them. */
export function withoutNotes(items: readonly Item[]): Item[] {
  const last = items.findLastIndex(
    ({ cents, fault }) => cents !== null || (fault !== null && !NO_MONEY.has(fault)),
  );
  if (items[last]?.name !== 'general') return [...items];
  return items.map((item, i) =>
    i > last && NO_MONEY.has(item.fault) ? { ...item, fault: null, about: true } : item,
  );
}
