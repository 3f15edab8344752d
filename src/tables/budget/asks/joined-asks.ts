import type { Ledger } from '../read-budget.ts';
import type { Ask } from './ask.ts';

/** Words, an amount, then other words that begin as a label does. */
const JOINED = /^\P{L}*\p{L}.*\s\d{2,}(?: \d{3})*(?:[.,]\d{1,2})?\s?€?\s+(?:\d{2,4}\s*[-–]\s*)?\p{Lu}/u;

/** « Achats 950 Ventes ; 300 »: both faces of a table in one cell, as a copied PDF gives them. */
export function joinedAsks(ledgers: readonly Ledger[]): Ask[] {
  const filled = ledgers.flatMap(({ items }) => items.filter(({ cents }) => cents !== null));
  const joined = filled.filter(({ label }) => JOINED.test(label));
  const [first] = joined;
  const twice = filled.some(({ label }) => /\btotal\b.*\d.*\btotal\b/i.test(label));
  if (!first || joined.length < 2 || !(twice || joined.length > filled.length * 0.8)) return [];
  return [
    {
      ...{ id: 'joined', what: 'columns', sheet: first.sheet, row: first.row, proposed: 'keep' },
      words: `« ${first.label} » : des montants sont écrits parmi les mots. Deux tableaux côte à côte sont-ils mêlés ?`,
      options: [{ id: 'keep', words: 'Non, ce sont des libellés' }],
      rows: joined.map(({ key }) => key),
    },
  ];
}
