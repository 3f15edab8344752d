import { figure } from '../../../french/plural.ts';
import type { Ask } from '../asks/ask.ts';
import { at, type Grid, type Look } from '../grid.ts';
import { answeredParts } from '../answers.ts';
import { filled } from '../columns/cells-below.ts';
import type { Face } from '../columns/faces.ts';
import type { Layout, Part } from '../layout.ts';
import type { Ledger } from '../read-budget.ts';

/** Titles of the price of one, or of a part of the year: « Coût unitaire », « Montant mensuel », « Prix par famille ». */
const RATE =
  /unitaires?\b|\bp\.? ?u\b|\b(?:mensuel|hebdomadaire|journalier|trimestriel|horaire)(?:le)?s?\b|(?:\bpar |\/ ?)(?:mois|trimestre|semaine|jour|heure|h|seance|personne|pers|famille|enfant|parent|participant|adherent|unite)s?\b/;

/** Titles of what the amounts are still to be multiplied by: « % affecté », « Clé de répartition ». */
const SHARE = /\baffect|\bquotites?\b|^cles?\b|\bprorata\b|\bimput(?:e|ation)/;

/** Asks whether amounts that stand under the title of a rate are whole ones: a total that they make says so. */
export function rateAsks(grids: readonly Grid[], layout: Layout, ledgers: readonly Ledger[]): Ask[] {
  return grids.flatMap((grid, sheet): Ask[] => {
    const found = layout.sheets[sheet];
    if (!found?.read) return [];
    const mine = ledgers.filter((ledger) => ledger.sheet === sheet);
    if (mine.some(({ checked: { status, own } }) => status === 'agrees' && own !== null)) return [];
    const [title] = answeredParts(found.parts, sheet, layout).flatMap((part) =>
      part.faces.flatMap((face) => {
        const rate = face.amounts.asked || face.own !== null ? null : rateOf(grid, part, face);
        return rate ? [{ ...rate, side: face.side }] : [];
      }),
    );
    const rows = mine.flatMap(({ items, left }) =>
      items.filter((item) => item.name === 'plain' && item.cents !== null && !left.has(item)),
    );
    const keys = rows
      .filter(({ side }) => title?.side === 'mixed' || side === title?.side)
      .map(({ key }) => key);
    if (!title || keys.length === 0) return [];
    const row = grid.numberOf(title.row);
    const share = title.isShare;
    return [
      {
        ...{ id: `totals:rate:${String(sheet)}`, what: 'amount', sheet, row, rows: keys, proposed: 'keep' },
        words: share
          ? `« ${title.look.text} » (ligne ${figure(row)}) : les montants sont-ils déjà la part de l’action ?`
          : `« ${title.look.text} » (ligne ${figure(row)}) : ces montants sont-ils ceux de tout le budget, ou chacun un prix à multiplier ?`,
        options: [
          { id: 'keep', words: share ? 'Oui, déjà la part de l’action' : 'Des montants entiers' },
          {
            id: `leave=${keys.join(',')}`,
            words: share ? 'Non : les laisser de côté' : 'Des prix à multiplier : les laisser de côté',
          },
        ],
      },
    ];
  });
}

interface Title {
  look: Look;
  row: number;
}

/** The title that says that the amounts of a face are rates, or that a share of them is to be taken. */
function rateOf(grid: Grid, part: Part, { amounts }: Face): (Title & { isShare: boolean }) | null {
  const title = titleOver(grid, part.first, amounts.chosen);
  if (title !== null && RATE.test(title.look.plain)) return { ...title, isShare: false };
  const row = part.heading.at(-1);
  if (row === undefined || amounts.chosen < 0) return null;
  const share = filled(grid, row).find(
    ({ look, column }) => column > amounts.chosen && SHARE.test(look.plain) && isShareIn(grid, part, column),
  );
  return share ? { look: share.look, row, isShare: true } : null;
}

/** Whether figures stand in a column, that are no words. */
function isShareIn(grid: Grid, { first, end }: Part, column: number): boolean {
  const looks = Array.from({ length: end - first }, (_, i) => at(grid, first + i, column));
  return looks.some(({ text }) => /^\d/.test(text)) && !looks.some(({ kind }) => kind === 'words');
}

/** The words that stand nearest over the amounts of a column. */
function titleOver(grid: Grid, first: number, column: number): Title | null {
  if (column < 0) return null;
  let title: Title | null = null;
  for (let row = Math.max(0, first - 3); row < grid.rows.length; row++) {
    const look = at(grid, row, column);
    if (look.kind === 'words') title = { look, row };
    else if (look.kind !== 'blank' && row >= first) return title;
  }
  return null;
}
