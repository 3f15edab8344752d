import { figure } from '../../../french/plural.ts';
import { answeredParts } from '../answers.ts';
import type { Ask } from '../asks/ask.ts';
import { filled } from '../columns/cells-below.ts';
import { at, comparedTo, type Grid } from '../grid.ts';
import type { Layout, Part } from '../layout.ts';
import type { Ledger } from '../read-budget.ts';
import type { Item } from '../rows/items/item.ts';

const WITHOUT = /\bhors[- ]taxes?\b|(?:^|[^a-z'’])h\.?t\b/;
const WITH = /\bt\.?t\.?c\b|toutes taxes/;
const VAT = /\bt\.?v\.?a\b|taxe sur la valeur/;
const ABOVE = 30;
const MOST_TITLE = 120;

/** Words that say that amounts are without tax, and where they stand. */
interface Told {
  words: string;
  row: number | null;
  keys: readonly string[];
}

/** Asks whether amounts that the table says to be without tax are what will be paid, where nothing of it has the tax. */
export function taxAsks(grids: readonly Grid[], layout: Layout, ledgers: readonly Ledger[]): Ask[] {
  return grids.flatMap((grid, sheet): Ask[] => {
    const found = layout.sheets[sheet];
    if (!found?.read) return [];
    const mine = ledgers.filter((ledger) => ledger.sheet === sheet);
    const isAdded = ({ left }: Ledger, item: Item) =>
      item.name === 'plain' && !item.own && item.fault === null && (item.cents ?? 0) !== 0 && !left.has(item);
    const lines = mine.flatMap((ledger) => ledger.items.filter((item) => isAdded(ledger, item)));
    // A line of tax completes the others, and is asked about by itself.
    if (lines.length === 0 || lines.some(({ plain }) => VAT.test(plain))) return [];
    const parts = answeredParts(found.parts, sheet, layout);
    const told = inTitles(grid, parts, lines) ?? inTotals(mine, lines) ?? inRows(grid, parts, lines);
    if (told === null || told.keys.length === 0) return [];
    const { words, row, keys } = told;
    const where = row === null ? 'nom de la feuille' : `ligne ${figure(row)}`;
    return [
      {
        ...{
          id: `totals:without-tax:${String(sheet)}`,
          what: 'amount',
          sheet,
          row,
          rows: keys,
          proposed: 'keep',
        },
        words: `« ${words} » (${where}) : des montants sans la TVA. Sont-ils ceux que vous paierez ?`,
        options: [
          { id: 'keep', words: 'Oui, les ajouter ainsi' },
          { id: `leave=${keys.join(',')}`, words: 'Non, la TVA manque : les laisser de côté' },
        ],
      },
    ];
  });
}

function saysWithout(plain: string): boolean {
  return WITHOUT.test(plain) && !WITH.test(plain);
}

/** The title of the amounts that are read, what stands over the table, or the name of the sheet. */
function inTitles(grid: Grid, parts: readonly Part[], lines: readonly Item[]): Told | null {
  let index = 0;
  let hasTax = false;
  for (const part of parts)
    for (const { amounts, own } of part.faces) {
      const title = part.titles[amounts.chosen] ?? '';
      const face = String(index++);
      hasTax ||= WITH.test(title);
      if (own !== null || amounts.options.length > 1 || !saysWithout(title)) continue;
      const keys = lines.filter(({ key }) => key.split(':')[2] === face).map(({ key }) => key);
      const row = grid.numberOf(part.heading.at(-1) ?? part.first);
      return { words: part.shown[amounts.chosen] ?? '', row, keys };
    }
  if (hasTax) return null;
  const keys = lines.map(({ key }) => key);
  if (saysWithout(comparedTo(grid.name))) return { words: grid.name, row: null, keys };
  for (let row = 0; row < Math.min(parts[0]?.first ?? 0, ABOVE); row++) {
    const cells = filled(grid, row);
    const [cell, other] = cells;
    if (!cell || other || cell.look.text.length > MOST_TITLE || !saysWithout(cell.look.plain)) continue;
    return { words: cell.look.text, row: grid.numberOf(row), keys };
  }
  return null;
}

/** « Total HT », where no other total has the tax. */
function inTotals(ledgers: readonly Ledger[], lines: readonly Item[]): Told | null {
  const totals = ledgers.flatMap(({ items }) =>
    items.filter(({ name, cents }) => (name === 'general' || name === 'subtotal') && cents !== null),
  );
  const found = totals.find(({ plain }) => saysWithout(plain));
  if (!found || totals.some(({ plain }) => WITH.test(plain))) return null;
  const keys = lines.filter(({ side }) => side === found.side).map(({ key }) => key);
  return { words: found.label, row: found.row, keys };
}

/** « Salle (HT) », « 300 € HT ». */
function inRows(grid: Grid, parts: readonly Part[], lines: readonly Item[]): Told | null {
  const faces = parts.flatMap((part) => part.faces);
  const amountOf = ({ key }: Item) => {
    const [, row, face] = key.split(':').map(Number);
    return at(grid, (row ?? 0) - 1, faces[face ?? 0]?.amounts.chosen ?? -1).plain;
  };
  const found = lines.filter(
    (item) => saysWithout(amountOf(item)) || (saysWithout(item.plain) && !WITH.test(amountOf(item))),
  );
  const [first] = found;
  return first ? { words: first.label, row: first.row, keys: found.map(({ key }) => key) } : null;
}
