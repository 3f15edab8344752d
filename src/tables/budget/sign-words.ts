import { count } from '../../french/plural.ts';
import type { Ledger } from './read-budget.ts';
import { SIDE_WORDS } from './reading-words.ts';

/** What is said of the amounts that were written below zero: once for all, and once for each side that has no other. */
export function signWords(ledgers: readonly Ledger[]): string[] {
  const isAdded = ({ left }: Ledger, item: Ledger['items'][number]) =>
    item.name === 'plain' && item.fault === null && !left.has(item);
  const below = ledgers.flatMap((ledger) =>
    ledger.items.filter((item) => isAdded(ledger, item) && (item.cents ?? 0) < 0),
  );
  const turned = ledgers.filter((ledger) =>
    ledger.items.some((item) => item.turned && isAdded(ledger, item)),
  );
  const sides = new Set(turned.map(({ side }) => SIDE_WORDS[side]));
  return [
    ...(below.length > 0
      ? [`${count(below.length, 'montant négatif : compté', 'montants négatifs : comptés')} en moins.`]
      : []),
    ...[...sides].map((side) => `${side} : tous les montants ont un signe moins. Ils sont lus sans lui.`),
  ];
}
