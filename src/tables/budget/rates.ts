import { figure } from '../../french/plural.ts';
import type { Ask } from './asks/ask.ts';
import { at, type Grid, type Look } from './grid.ts';
import { answeredParts } from './answers.ts';
import type { Layout } from './layout.ts';
import type { Ledger } from './read-budget.ts';

/** Titles of the price of one, or of a part of the year: « Coût unitaire », « Montant mensuel », « Prix par famille ». */
const RATE =
  /unitaires?\b|\bp\.? ?u\b|\b(?:mensuel|hebdomadaire|journalier|trimestriel|horaire)(?:le)?s?\b|(?:\bpar |\/ ?)(?:mois|trimestre|semaine|jour|heure|h|seance|personne|pers|famille|enfant|parent|participant|adherent|unite)s?\b/;

/** Asks whether amounts that stand under the title of a rate are whole ones: a total that they make says so. */
export function rateAsks(grids: readonly Grid[], layout: Layout, ledgers: readonly Ledger[]): Ask[] {
  return grids.flatMap((grid, sheet): Ask[] => {
    const found = layout.sheets[sheet];
    if (!found?.read) return [];
    const mine = ledgers.filter((ledger) => ledger.sheet === sheet);
    if (mine.some(({ checked: { status, own } }) => status === 'agrees' && own !== null)) return [];
    const titled = answeredParts(found.parts, sheet, layout).flatMap(({ faces, first }) =>
      faces.flatMap(({ amounts, own }) => {
        const title = amounts.asked || own !== null ? null : titleOver(grid, first, amounts.chosen);
        return title !== null && RATE.test(title.look.plain) ? [title] : [];
      }),
    );
    const [title] = titled;
    const rows = mine.flatMap(({ items, left }) =>
      items.filter((item) => item.name === 'plain' && item.cents !== null && !left.has(item)),
    );
    if (!title || rows.length === 0) return [];
    const keys = rows.map(({ key }) => key);
    const row = grid.numberOf(title.row);
    return [
      {
        ...{ id: `totals:rate:${String(sheet)}`, what: 'amount', sheet, row, rows: keys, proposed: 'keep' },
        words: `« ${title.look.text} » (ligne ${figure(row)}) : ces montants sont-ils ceux de tout le budget, ou chacun un prix à multiplier ?`,
        options: [
          { id: 'keep', words: 'Des montants entiers' },
          { id: `leave=${keys.join(',')}`, words: 'Des prix à multiplier : les laisser de côté' },
        ],
      },
    ];
  });
}

/** The words that stand nearest over the amounts of a column. */
function titleOver(grid: Grid, first: number, column: number): { look: Look; row: number } | null {
  if (column < 0) return null;
  let title: { look: Look; row: number } | null = null;
  for (let row = Math.max(0, first - 3); row < grid.rows.length; row++) {
    const look = at(grid, row, column);
    if (look.kind === 'words') title = { look, row };
    else if (look.kind !== 'blank' && row >= first) return title;
  }
  return null;
}
