import type { Grid } from '../grid.ts';
import type { Layout } from '../layout.ts';
import type { Ledger } from '../read-budget.ts';
import type { Ask } from './ask.ts';

/** Nothing that looks like a line: the reader says which columns hold the words and the amounts. */
export function emptyAsks(grids: readonly Grid[], { sheets }: Layout, ledgers: readonly Ledger[]): Ask[] {
  if (grids.some(({ faults }, i) => sheets[i]?.read && faults.size > 0)) return [];
  if (ledgers.some(({ items }) => items.some(({ cents, fault }) => cents !== null || fault !== null)))
    return [];
  return [
    {
      ...{ id: 'columns', what: 'columns', sheet: 0, row: null, rows: [], options: [], proposed: '' },
      words: 'Aucune ligne lisible : quelles colonnes portent le libellé et le montant ?',
    },
  ];
}
