import { figure } from '../../french/plural.ts';
import { MOST } from '../../rules/money/money.ts';
import type { Ask } from './asks/ask.ts';
import type { Grid } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Item } from './rows/items.ts';

const LOOKED_AT = 200;
/** « Montant (k€) », « Budget en milliers d’euros »; never « Étude (5 k€) ». */
const THOUSANDS =
  /(?:^|[^\da-z ]|\D )(?:k ?€|k ?euros?\b|keur\b|milliers? d'?euros?|en milliers?\b|milliers? (?:de )?€)/;

/** The words of a sheet that say its amounts are thousands, and their row; null where none do. */
function thousandsIn({ rows, numberOf }: Grid): { words: string; row: number } | null {
  for (const [at, looks] of rows.slice(0, LOOKED_AT).entries())
    for (const look of looks as readonly (Grid['rows'][number][number] | undefined)[])
      if (
        look?.kind === 'words' &&
        /k|milli/.test(look.plain) &&
        look.text.length <= 120 &&
        THOUSANDS.test(look.plain)
      )
        return { words: look.text, row: numberOf(at) };
  return null;
}

function idOf(sheet: number): string {
  return `thousands:${String(sheet)}`;
}

/** The amounts of a sheet in euros, where its titles say thousands and the reader does not deny it. */
export function inEuros(grid: Grid, sheet: number, items: readonly Item[], { answers }: Layout): Item[] {
  const told = answers[idOf(sheet)] ?? (isWhole(grid) ? 'euros' : 'thousands');
  if (told === 'euros' || thousandsIn(grid) === null) return [...items];
  return items.map((item) => {
    const cents = item.cents === null ? null : item.cents * 1_000;
    return cents !== null && Math.abs(cents) > MOST
      ? { ...item, cents: null, fault: 'too-large' }
      : { ...item, cents };
  });
}

/** Ten million euros: no title says so many thousands of a project. */
const TOO_MUCH = 1_000_000;

/** Amounts that are written in whole euros under a title that says thousands. */
function isWhole({ rows }: Grid): boolean {
  return rows.some((looks) =>
    (looks as readonly (Grid['rows'][number][number] | undefined)[]).some(
      (look) => (look?.cents ?? 0) >= TOO_MUCH,
    ),
  );
}

/** Asks whether the amounts of the sheets that are read are thousands. */
export function thousandsAsks(grids: readonly Grid[], { sheets }: Layout): Ask[] {
  return grids.flatMap((grid, sheet): Ask[] => {
    const found = sheets[sheet]?.read ? thousandsIn(grid) : null;
    if (!found) return [];
    return [
      {
        ...{ id: idOf(sheet), what: 'amount', sheet, row: found.row, rows: [] },
        proposed: isWhole(grid) ? 'euros' : 'thousands',
        words: `« ${found.words} » (ligne ${figure(found.row)}) : les montants sont-ils en milliers d’euros ?`,
        options: [
          { id: 'thousands', words: 'Oui : 12 se lit 12 000 €' },
          { id: 'euros', words: 'Non, en euros' },
        ],
      },
    ];
  });
}
