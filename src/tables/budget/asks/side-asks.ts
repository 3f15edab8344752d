import { figure } from '../../../french/plural.ts';
import type { Ledger } from '../read-budget.ts';
import { SIDE_WORDS } from '../reading-words.ts';
import type { Item } from '../rows/items/item.ts';
import type { Ask } from './ask.ts';

/** A second list with a total of its own, that nothing says the side of. */
export function listAsks(ledgers: readonly Ledger[]): Ask[] {
  const lists = new Map<string, Item[]>();
  for (const item of ledgers.flatMap(({ items }) => items))
    if (item.list !== null) lists.set(item.list, [...(lists.get(item.list) ?? []), item]);
  return [...lists].map(([id, items]) => {
    const [first] = items;
    return {
      ...{
        id,
        what: 'sides',
        sheet: first?.sheet ?? 0,
        row: first?.row ?? null,
        rows: items.map(({ key }) => key),
      },
      words: `Une seconde liste commence à « ${first?.label ?? ''} » (ligne ${figure(first?.row ?? 0)}), avec son propre total : des ressources, ou d’autres dépenses ?`,
      options: [
        { id: 'resources', words: SIDE_WORDS.resources },
        { id: 'charges', words: SIDE_WORDS.charges },
      ],
      proposed: 'resources',
    };
  });
}

/** The lines taken for resources until the reader says, that the expenses of a sheet would hold with them. */
export function sidesOpen({ sheet, side }: Ledger, ledgers: readonly Ledger[]): Item[] {
  return side === 'charges'
    ? ledgers.filter((other) => other.sheet === sheet && other.side === 'resources').flatMap(openIn)
    : [];
}

function openIn({ items, left, checked }: Ledger): Item[] {
  return items.filter((item) => item.guessed && item.cents !== null && !left.has(item) && !checked.told);
}

/** Words of money that comes in, in a list of expenses that no account parts. */
export function sideAsks(ledger: Ledger): Ask[] {
  return openIn(ledger).map(({ key, sheet, row, label }) => ({
    ...{ id: `side:${key}`, what: 'side', sheet, row, rows: [key] },
    words: `« ${label} » : une ressource, ou une dépense ?`,
    options: [
      { id: 'resources', words: SIDE_WORDS.resources },
      { id: 'charges', words: SIDE_WORDS.charges },
    ],
    proposed: 'resources',
  }));
}
