import type { Ledger } from '../read-budget.ts';
import type { Ask } from './ask.ts';

/** What may be lent or paid, where nothing else says which. */
export function kindAsks({ items, left }: Ledger): Ask[] {
  return items
    .filter((item) => item.maybeInKind && item.cents !== null && !left.has(item))
    .map(({ key, sheet, row, label }) => ({
      ...{ id: `kind:${key}`, what: 'side', sheet, row, rows: [key] },
      words: `« ${label} » : un apport gratuit, ou une ligne du budget ?`,
      options: [
        { id: 'in-kind', words: 'Un apport gratuit, en nature' },
        { id: 'line', words: 'Une ligne du budget' },
      ],
      proposed: 'in-kind',
    }));
}
