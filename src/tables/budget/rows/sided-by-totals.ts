import { ROUNDING } from './classes.ts';
import type { Item } from './items.ts';

/**
 * Lines that nothing else parts, one list under the other: those between « Total des dépenses » and « Total des
 * recettes » are of the side that the second names, when they add up to it.
 */
export function sidedByTotals(items: readonly Item[]): Item[] {
  const moved = new Map<Item, Item>();
  const since = new Map<string, Item[]>();
  for (const item of items) {
    const face = item.key.split(':').at(-1) ?? '';
    const lines = since.get(face) ?? [];
    since.set(face, lines);
    if (item.name === 'plain' && item.cents !== null) lines.push(item);
    if (item.name !== 'general' || item.cents === null) continue;
    const sum = lines.reduce((all, { cents }) => all + (cents ?? 0), 0);
    if (item.told && lines.every(({ number }) => number === null) && Math.abs(sum - item.cents) <= ROUNDING)
      for (const line of lines) moved.set(line, { ...line, side: item.side, guessed: false });
    since.set(face, []);
  }
  return items.map((item) => moved.get(item) ?? item);
}
