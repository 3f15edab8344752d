import type { Face } from '../../columns/faces.ts';
import type { Item } from './item.ts';
import { sideOfNumber } from './row-number.ts';

/** The credit of an account of expenses, or the debit of one of products, in columns that share their words: it lessens them. */
export function isGivenBack({ name, number, cents, own }: Item, face: Face, faces: readonly Face[]): boolean {
  const side = sideOfNumber(number);
  if (own || name !== 'plain' || (cents ?? 0) <= 0 || face.side === 'mixed') return false;
  return (
    side !== face.side && faces.some((other) => other.side === side && other.labels[0] === face.labels[0])
  );
}
