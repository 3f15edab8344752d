import { figure } from '../../../french/plural.ts';
import { type Cents, showAmount } from '../../../rules/money/money.ts';
import { headingAsk } from '../answers.ts';
import { at, type Grid } from '../grid.ts';
import type { Layout } from '../layout.ts';
import type { Ledger, LeftRow } from '../read-budget.ts';
import type { Ask } from './ask.ts';

/** Amounts above the first heading. */
export function headingAsks(above: readonly LeftRow[]): Ask[] {
  const [first] = above;
  if (!first) return [];
  return [
    {
      id: headingAsk(first.sheet),
      what: 'heading',
      sheet: first.sheet,
      row: first.row,
      rows: above.map(({ key }) => key),
      words: `Des montants sont écrits au-dessus des titres de colonnes (ligne ${figure(first.row)}). Le tableau commence-t-il sous les titres ?`,
      options: [
        { id: 'below', words: 'Oui, ces lignes n’en font pas partie' },
        { id: 'top', words: 'Non, les lire aussi' },
      ],
      proposed: 'below',
    },
  ];
}

/** « Prestataires ; 2020 »: a line, or the titles of a year. */
const LINE_OR_TITLE =
  /^(?:prestat\w+|intervenants?|partenaires?|organismes?|financeurs?|actions?|projets?)\b/;

/** A first row of words and a year. */
export function lineOrTitleAsks(grids: readonly Grid[], { sheets }: Layout): Ask[] {
  return grids.flatMap((grid, sheet): Ask[] => {
    const [row, second] = sheets[sheet]?.parts[0]?.heading ?? [];
    if (!sheets[sheet]?.read || row === undefined || second !== undefined) return [];
    const looks = Array.from({ length: grid.width }, (_, column) => at(grid, row, column));
    const [words, year, other] = looks.filter(({ kind }) => kind !== 'blank');
    if (!words || year?.kind !== 'amount' || other || !LINE_OR_TITLE.test(words.plain)) return [];
    return [
      {
        ...{ id: headingAsk(sheet), what: 'heading', sheet, row: grid.numberOf(row), rows: [] },
        words: `« ${words.text} ; ${year.text} » (ligne ${figure(grid.numberOf(row))}) : les titres des colonnes, ou une ligne ?`,
        options: [
          { id: 'title', words: 'Des titres, et une année' },
          { id: 'line', words: 'Une ligne, et son montant' },
        ],
        proposed: 'title',
      },
    ];
  });
}

/** Rows without a title above them, whose amount may be a year. */
export function yearAsks(ledger: Ledger, { sheets }: Layout): Ask[] {
  const untitled = sheets[ledger.sheet]?.parts[0]?.heading.length === 0;
  if (!untitled) return [];
  // What a total holds is an amount.
  const { status, uncovered } = ledger.checked;
  const years = ledger.items.filter(
    (item) =>
      (status !== 'agrees' || uncovered.includes(item)) &&
      item.cents !== null &&
      item.name !== 'general' &&
      mayBeYear(item.cents) &&
      !ledger.left.has(item),
  );
  return years.slice(0, 8).map(({ key, sheet, row, label, cents }) => ({
    ...{ id: `totals:${key}`, what: 'heading', sheet, row, rows: [key] },
    words: `« ${label} » (ligne ${figure(row)}) : une dépense de ${showAmount(cents ?? 0)}, ou le titre d’une année ?`,
    options: [
      { id: 'keep', words: 'Un montant' },
      { id: `leave=${key}`, words: 'Un titre' },
    ],
    proposed: 'keep',
  }));
}

function mayBeYear(cents: Cents): boolean {
  return cents % 100 === 0 && cents >= 200_000 && cents < 204_000;
}
