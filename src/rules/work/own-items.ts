// Far below the last number of nine digits: what is added beside it stays ours.
const HIGHEST = 9e8;

/** Whether an id is one that the tools give: « l1 », « l2 »… « l999999999 ». No other word can stand for one of ours. */
export function isOwnId(prefix: string, id: string): boolean {
  return id.startsWith(prefix) && /^[1-9]\d{0,8}$/.test(id.slice(prefix.length));
}

/** The next ids that a list doesn’t use yet, each one of ours. Past very high numbers, those that are free are given. */
export function freshIds(prefix: string, items: readonly { id: string }[], count = 1): string[] {
  const taken = new Set(items.map(({ id }) => (isOwnId(prefix, id) ? Number(id.slice(prefix.length)) : 0)));
  let last = Math.max(0, ...taken);
  if (last > HIGHEST) last = 0;
  return Array.from({ length: count }, () => {
    do last += 1;
    while (taken.has(last));
    return `${prefix}${String(last)}`;
  });
}

/** The list with more items at its end, each under an id of ours: as many as it may still hold. */
export function added<Item extends { id: string }>(
  prefix: string,
  items: readonly Item[],
  starts: readonly Omit<Item, 'id'>[],
  most: number,
): Item[] {
  const room = starts.slice(0, most - items.length);
  const ids = freshIds(prefix, items, room.length);
  return [...items, ...room.map((start, i) => ({ id: ids[i] ?? '', ...start }) as Item)];
}

/** The list with one of its items changed; the others stay the same objects. */
export function changed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  change: (item: Item) => Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change(item) } : item));
}
