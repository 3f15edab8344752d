import { ROUNDING } from './classes.ts';
import type { Item } from './items.ts';
import { isTotalName, isWholeName } from './row-words.ts';

/** Words of a whole, where the amounts agree. */
const WHOLE_WORDS =
  /^(?:le |la )?(?:couts?|budgets?|montants?|depenses?|recettes?|bilan|addition|resume|synthese)\b/;
/** Three amounts may fall right by chance, four seldom do. */
const SELDOM = 3;

/** The last row of a side, where it may be the total of the whole though its name does not say so. */
export interface LastTotal {
  item: Item;
  /** `whole`: its words leave no doubt; `named`: they may be those of a part; `sum`: its amount alone tells. */
  by: 'whole' | 'named' | 'sum';
}

/** What may be the total of a side that has none: its last row. */
export function lastTotal(items: readonly Item[], isLine: (item: Item) => boolean): LastTotal | null {
  const filled = items.filter(({ cents, inKind, name }) => cents !== null && !inKind && name !== 'detail');
  const item = filled.at(-1);
  if (!item || item.own || item.fault !== null || filled.some(({ name }) => name === 'general')) return null;
  const { plain } = item;
  if (item.name === 'subtotal' && isTotalName(plain)) {
    const parts = filled.filter(({ name }) => name === 'subtotal');
    return { item, by: isWholeName(plain) && parts.length === 1 ? 'whole' : 'named' };
  }
  if (item.name !== 'plain' || item.number !== null || !isLine(item)) return null;
  const above = filled.filter((each) => each !== item && isLine(each));
  const sum = above.reduce((all, { cents }) => all + (cents ?? 0), 0);
  const sums = sum !== 0 && Math.abs(sum - (item.cents ?? 0)) <= ROUNDING;
  // « Dépense 29 » under « Dépense 28 » is one more line.
  const [word] = WHOLE_WORDS.exec(plain) ?? [];
  const told = word !== undefined && above.length > 1 && !above.some((each) => each.plain.startsWith(word));
  return told || (sums && above.length >= SELDOM) ? { item, by: 'sum' } : null;
}
