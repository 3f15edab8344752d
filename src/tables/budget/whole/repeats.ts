import { count, figure } from '../../../french/plural.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { Ask } from '../asks/ask.ts';
import type { Side } from '../columns/title-words.ts';
import type { Layout } from '../layout.ts';
import type { Ledger } from '../read-budget.ts';
import { classesOf, ROUNDING } from '../rows/classes.ts';
import type { Item } from '../rows/items/item.ts';
import type { Use } from '../rows/totals.ts';

/** Titles of what says again what stands above. */
const AGAIN = /\b(?:recap\w*|syntheses?|resumes?|rappels?|en bref)\b/;
const SIDES: readonly Side[] = ['charges', 'resources'];

/** The rows of a side that come to what those above come to, under a title that says that they are the same. */
interface Repeat {
  first: Item;
  lines: readonly Item[];
  items: readonly Item[];
}

function repeatIn(items: readonly Item[]): Repeat | null {
  const { over } = classesOf(items);
  const isLine = (item: Item) =>
    item.name === 'plain' && item.cents !== null && !item.inKind && !item.own && !over.has(item);
  const sumOf = (lines: readonly Item[]) => lines.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  for (const [at, first] of items.entries()) {
    if (first.cents !== null || !AGAIN.test(first.plain)) continue;
    const above = items.slice(0, at).filter(isLine);
    const lines = items.slice(at).filter(isLine);
    const sum = sumOf(above);
    if (above.length < 2 || lines.length === 0 || sum <= 0) continue;
    if (Math.abs(sumOf(lines) - sum) > ROUNDING) continue;
    return { first, lines, items: items.slice(at).filter(({ cents }) => cents !== null) };
  }
  return null;
}

function askOf(sheet: number, side: Side): string {
  return `totals:repeat:${String(sheet)}:${side}`;
}

/** What is left out of a sheet until the reader says: rows under a title that says that they are those above, summed up. */
export function withoutRepeats(
  items: readonly Item[],
  sheet: number,
  forced: ReadonlyMap<string, Use>,
  { answers }: Layout,
): Map<string, Use> {
  const uses = new Map(forced);
  for (const side of SIDES) {
    const repeat = repeatIn(items.filter((item) => item.side === side));
    if (!repeat || answers[askOf(sheet, side)] !== undefined) continue;
    for (const { key } of repeat.items) if (!uses.has(key)) uses.set(key, 'left');
  }
  return uses;
}

/** Asks whether rows that come to the sum of those above say them again. */
export function repeatAsks(ledgers: readonly Ledger[]): Ask[] {
  return [...new Set(ledgers.map(({ sheet }) => sheet))].flatMap((sheet) =>
    SIDES.flatMap((side): Ask[] => {
      const mine = ledgers.filter((ledger) => ledger.sheet === sheet && ledger.side === side);
      const repeat = repeatIn(mine.flatMap(({ items }) => items));
      if (!repeat) return [];
      const { first, lines } = repeat;
      const leave = `leave=${repeat.items.map(({ key }) => key).join(',')}`;
      const sum = showAmount(lines.reduce((all, { cents }) => all + (cents ?? 0), 0));
      return [
        {
          ...{ id: askOf(sheet, side), what: 'totals', sheet, row: first.row },
          ...{ rows: lines.map(({ key }) => key), proposed: leave },
          words: `« ${first.label} » (ligne ${figure(first.row)}) : ${count(lines.length, 'ligne a', 'lignes ont')} la même somme que celles du dessus, ${sum}. Sont-ce les mêmes dépenses ou recettes, dites autrement ?`,
          options: [
            { id: leave, words: 'Oui, les mêmes : les laisser de côté' },
            { id: 'keep', words: 'Non, elles s’ajoutent' },
          ],
        },
      ];
    }),
  );
}
