import { ROUNDING } from './classes.ts';
import type { Item } from './items/item.ts';
import { isTotalName, isWholeName, isWholeTitle } from './row-words.ts';

/** Words of a whole, where the amounts agree. */
const WHOLE_WORDS =
  /^(?:le |la )?(?:couts?|budgets?|montants?|depenses?|recettes?|bilan|addition|resume|synthese)\b/;
/** Three amounts may fall right by chance, four seldom do. */
const SELDOM = 3;

/** A row that may be the total of the whole though its name does not surely say so. */
export interface LikelyTotal {
  item: Item;
  /** `whole`: its words leave no doubt; `named`: they may be those of a part; `sum`: its amount tells, or its words without it. */
  by: 'whole' | 'named' | 'sum';
  /** Whether its words are those of a whole, so that it is asked about whatever its amount. */
  titled: boolean;
}

/** What may be the total of a side that has none: its last row, else one that stands among the lines. */
export function likelyTotal(items: readonly Item[], isLine: (item: Item) => boolean): LikelyTotal | null {
  const filled = items.filter(({ cents, inKind, name }) => cents !== null && !inKind && name !== 'detail');
  if (filled.some(({ name }) => name === 'general')) return null;
  return lastTotal(filled, isLine) ?? totalAmong(items, filled.filter(isLine));
}

function lastTotal(filled: readonly Item[], isLine: (item: Item) => boolean): LikelyTotal | null {
  const item = filled.at(-1);
  if (!item || item.own || item.fault !== null) return null;
  const { plain } = item;
  if (item.name === 'subtotal' && isTotalName(plain)) {
    const parts = filled.filter(({ name }) => name === 'subtotal');
    return { item, by: isWholeName(plain) && parts.length === 1 ? 'whole' : 'named', titled: false };
  }
  if (!mayBeTotal(item) || !isLine(item)) return null;
  const above = filled.filter((each) => each !== item && isLine(each));
  const sums = isSum(sumOf(above), item);
  // « Dépense 29 » under « Dépense 28 » is one more line.
  const [word] = WHOLE_WORDS.exec(plain) ?? [];
  const told = word !== undefined && above.length > 1 && !above.some((each) => each.plain.startsWith(word));
  return told || (sums && above.length >= SELDOM) ? { item, by: 'sum', titled: isWholeTitle(plain) } : null;
}

/** « Coût du projet » among the lines, whatever its amount; a row of any name that is the sum of all the others. */
function totalAmong(items: readonly Item[], lines: readonly Item[]): LikelyTotal | null {
  const kind = sumOf(items.filter(({ inKind, name }) => inKind && name === 'plain'));
  const whole = sumOf(lines);
  const rows = lines.filter(mayBeTotal);
  const titled = rows.filter(({ plain }) => isWholeTitle(plain));
  const isTitled = (item: Item) => titled.includes(item);
  const sums = (item: Item) => {
    const others = whole - (item.cents ?? 0);
    return isTitled(item)
      ? lines.length > 1 && (isSum(others, item) || isSum(others + kind, item))
      : lines.length > SELDOM && isSum(others, item);
  };
  const [only, other] = titled;
  const named = lines.length > 1 && other === undefined ? only : undefined;
  const item = titled.find(sums) ?? named ?? rows.find(sums);
  return item ? { item, by: 'sum', titled: isTitled(item) } : null;
}

function mayBeTotal({ name, number, own, fault }: Item): boolean {
  return name === 'plain' && number === null && !own && fault === null;
}

function sumOf(items: readonly Item[]): number {
  return items.reduce((all, { cents }) => all + (cents ?? 0), 0);
}

function isSum(sum: number, { cents }: Item): boolean {
  return sum !== 0 && Math.abs(sum - (cents ?? 0)) <= ROUNDING;
}
