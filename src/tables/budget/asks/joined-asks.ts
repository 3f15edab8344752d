import { figure } from '../../../french/plural.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { Face } from '../columns/faces.ts';
import type { Grid } from '../grid.ts';
import type { Layout } from '../layout.ts';
import type { Ledger } from '../read-budget.ts';
import type { Item } from '../rows/items/item.ts';
import type { Ask } from './ask.ts';

/** Words, an amount, then other words that begin as a label does. */
const JOINED = /^\P{L}*\p{L}.*\s\d{2,}(?:[.,]\d{1,2})?\s?€?\s+(?:\d{2,4}\s*[-–]\s*)?\p{Lu}/u;

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

/** Lines that hold both faces of a table with nothing but spaces between: they are parted, and the reader confirms it. */
export function partedAsks(grids: readonly Grid[], { sheets }: Layout, ledgers: readonly Ledger[]): Ask[] {
  return grids.flatMap(({ loose }, sheet): Ask[] => {
    const { read = false, parts = [] } = sheets[sheet] ?? {};
    if (!loose || !read) return [];
    // Where the sides are asked, so are their lines.
    if (!parts.some(({ faces }) => hasTwo(faces) && faces.some(({ sure }) => sure))) return [];
    const rows = pairedRows(ledgers.filter((ledger) => ledger.sheet === sheet));
    const [left, right] = rows[0] ?? [];
    if (!left || !right) return [];
    const named = ({ label, cents }: Item) => `« ${label} », ${showAmount(cents ?? 0)}`;
    return [
      {
        ...{ id: `parted:${String(sheet)}`, what: 'columns', sheet, row: left.row, proposed: 'keep' },
        words: `Des lignes de ce tableau portent deux montants : ligne ${figure(left.row)}, ${named(left)}, puis ${named(right)}. Est-ce un tableau à deux faces, que voici séparées ? Sinon, mettez un point-virgule entre ses cellules, puis recommencez.`,
        options: [{ id: 'keep', words: 'Oui, chaque libellé a son montant' }],
        rows: rows.flatMap((items) => items.map(({ key }) => key)),
      },
    ];
  });
}

/** Whether faces have each their own words. */
function hasTwo(faces: readonly Face[]): boolean {
  return new Set(faces.map(({ labels: [first] }) => first)).size > 1;
}

/** The amounts of the rows that have several, from left to right. */
function pairedRows(ledgers: readonly Ledger[]): Item[][] {
  const rows = new Map<number, Item[]>();
  for (const item of ledgers.flatMap(({ items }) => items))
    if (item.cents !== null) rows.set(item.row, [...(rows.get(item.row) ?? []), item]);
  const face = ({ key }: Item) => Number(key.split(':')[2]);
  return [...rows]
    .filter(([, items]) => items.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([, items]) => items.sort((a, b) => face(a) - face(b)));
}
