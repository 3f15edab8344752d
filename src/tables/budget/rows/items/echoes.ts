import type { Face } from '../../columns/faces.ts';
import type { Item } from './item.ts';

/** Two faces that share their words: the one without an amount says nothing. */
export function withoutEchoes(items: readonly Item[], faces: readonly Face[], first: number): Item[] {
  const shared = new Set<number>();
  faces.forEach(({ labels }, i) => {
    const twin = faces.findIndex((other) => other.labels[0] === labels[0]);
    if (twin !== i) shared.add(first + i);
  });
  if (shared.size === 0) return [...items];
  const faceOf = ({ key }: Item) => Number(key.split(':')[2]);
  const filled = new Set(
    items.filter(({ cents, fault }) => cents !== null || fault !== null).map(({ row }) => row),
  );
  return items.filter((item) =>
    item.cents !== null || item.fault !== null ? true : !filled.has(item.row) && !shared.has(faceOf(item)),
  );
}
