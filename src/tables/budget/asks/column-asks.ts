import { amountAsk, sidesAsk } from '../answers.ts';
import type { Face } from '../columns/faces.ts';
import { sideTitle } from '../columns/title-words.ts';
import { at, type Grid } from '../grid.ts';
import type { Layout, Part } from '../layout.ts';
import type { Ledger } from '../read-budget.ts';
import { isAccount } from '../rows/account-label.ts';
import type { Ask } from './ask.ts';

/** Several columns of amounts, sides that nothing names, and titles of a side that is not read. */
export function columnAsks(grids: readonly Grid[], { sheets }: Layout, ledgers: readonly Ledger[]): Ask[] {
  const asks = new Map<string, Ask>();
  sheets.forEach(({ read, parts }, sheet) => {
    if (!read) return;
    for (const part of parts) {
      const row = grids[sheet]?.numberOf(part.heading.at(-1) ?? part.first) ?? null;
      const common = { sheet, row, rows: [] };
      for (const face of part.faces) {
        const { options, asked, chosen } = face.amounts;
        if (!asked) continue;
        const id = amountAsk(sheet, face);
        asks.set(id, {
          ...{ ...common, id, what: 'amount', words: 'Quelle colonne porte le montant ?' },
          options: options.map(({ title, column }, i) => ({
            id: String(i),
            words: title || `Colonne ${String(column + 1)}`,
          })),
          proposed: String(options.findIndex(({ column }) => column === chosen)),
        });
      }
      const titled = new Set(part.titles.map(sideTitle).filter(Boolean));
      if (
        titled.size > 1 &&
        new Set(part.faces.map(({ side }) => side)).size === 1 &&
        part.faces[0]?.side !== 'mixed' &&
        !isAll(
          grids[sheet],
          part,
          ledgers.filter((ledger) => ledger.sheet === sheet),
        )
      ) {
        const id = `columns:${String(sheet)}:${String(part.first)}`;
        asks.set(id, {
          ...{ ...common, id, what: 'columns', proposed: 'keep' },
          words:
            'Les titres nomment des dépenses et des ressources, et une seule des deux est lue : quelles colonnes portent l’autre ?',
          options: [{ id: 'keep', words: 'Aucune, c’est tout' }],
        });
      }
      if (
        part.faces.length > 1 &&
        (part.faces.length > 2 ? part.faces.some(unsure) : part.faces.every(unsure))
      ) {
        const id = sidesAsk(sheet, part);
        asks.set(id, {
          ...{ ...common, id, what: 'sides' },
          words: `${grids[sheet]?.loose ? 'Des lignes de ce tableau portent deux montants : les voici séparées. ' : ''}Où sont les dépenses, où sont les ressources ?`,
          options: [
            { id: 'charges-first', words: 'Les dépenses à gauche' },
            { id: 'resources-first', words: 'Les ressources à gauche' },
            { id: 'charges-both', words: 'Des dépenses des deux côtés' },
          ],
          proposed: 'charges-first',
        });
      }
    }
  });
  return [...asks.values()];
}

function unsure({ sure }: Face): boolean {
  return !sure;
}

/** Whether the total of the table says that what is read is all: no other figure stands beside it but accounts. */
function isAll(grid: Grid | undefined, { faces, first, end }: Part, ledgers: readonly Ledger[]): boolean {
  if (!grid || !ledgers.every(({ checked: { status, own, gap } }) => status === 'agrees' && own && gap === 0))
    return false;
  const read = new Set(faces.map(({ amounts }) => amounts.chosen));
  for (let row = first; row < end; row++)
    for (let column = 0; column < grid.width; column++) {
      const { kind, text } = at(grid, row, column);
      if ((kind === 'amount' || kind === 'fault') && !read.has(column) && !isAccount(text)) return false;
    }
  return ledgers.length > 0;
}
