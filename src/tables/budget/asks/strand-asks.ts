import { STRANDS } from '../../../schemas/strands.ts';
import type { Ledger } from '../read-budget.ts';
import type { Item } from '../rows/items/item.ts';
import type { Ask } from './ask.ts';

/** Words in the strand column that name no strand. */
export function strandAsks(ledgers: readonly Ledger[]): Ask[] {
  const odd = new Map<string, Item[]>();
  for (const { items, left } of ledgers)
    for (const item of items)
      if (item.cents !== null && !left.has(item) && item.strandText !== '' && item.strand === null)
        odd.set(item.strandText, [...(odd.get(item.strandText) ?? []), item]);
  return [...odd].slice(0, 8).map(([text, items]) => ({
    ...{ id: `strand:${text}`, what: 'strand', sheet: items[0]?.sheet ?? 0, row: items[0]?.row ?? null },
    words: `« ${text} » : quel volet ?`,
    options: [...STRANDS.map((id) => ({ id, words: `Volet ${id}` })), { id: 'aucun', words: 'Aucun' }],
    proposed: 'aucun',
    rows: items.map(({ key }) => key),
  }));
}
