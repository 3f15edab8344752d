import { fold } from '../../french/fold.ts';
import { isIncome, isProduct } from '../budget/rows/row-words.ts';
import { cellAmount } from '../cell-amount.ts';
import { AMOUNT, LABEL, LAST, SURE } from './line-amounts.ts';

/** Words, an amount, then other words, whatever their letters. */
const PAIR = new RegExp(LABEL + AMOUNT + /\s+((?:\d{2,5}\s+[-–]?\s*)?(?!TTC\b|HT\b)\p{L}.*)$/iu.source, 'iu');
const NUMBERED = /^\d{2,5}\s+[-–]?\s*/;
/** Years, and post codes. */
const NO_MONEY = /^(?:(?:19|20)\d\d|\d{5})$/;
/** A hundred euros: smaller figures may count things. */
const GREAT = 10_000;
/** Who pays, and what is counted as well: « 30 familles ». */
const COUNTED =
  /^(?:familles|parents|adherents|habitants|usagers|dons|ventes|communes|villes|cotisations|adhesions|subventions)\b/;
/** What makes the amount before it a price or a part: « 12 € la séance », « 300 € pour la salle ». */
const OF_A_PRICE =
  /^(?:(?:par|la|le|les|chaque|chacune?|pieces?|l'?unite|de|du|des|ttc|ht|tva|x|a|et|ou|soit|pour|dont|sur|en|plus|moins|avec|sans|au|aux|environ|min|mini|minimum|max|maxi|maximum|nets?|bruts?|euros?|eur)(?![a-z])|[ld]['’])/;

/** A line that may hold both faces of a table. */
export interface LinePair {
  /** The whole, the words, their mark, their amount, and what follows. */
  found: readonly string[];
  /** Whether it holds two, without a doubt. */
  sure: boolean;
  /** Whether what follows holds two again. */
  several: boolean;
}

const DEEPEST = 4;

/** « Salle 300 caf 950 »: both faces of a table in a line, sure or not; null where it is the line of one. */
export function linePair(line: string, depth = 0): LinePair | null {
  const found = PAIR.exec(line);
  if (!found || depth > DEEPEST) return null;
  const [, label = '', mark = '', amount = '', rest = ''] = found;
  const next = linePair(rest, depth + 1);
  const sure = isSure(label, amount, rest);
  if (sure !== null) return { found, sure, several: next !== null };
  if (next === null) return null;
  const [, within = '', ...others] = next.found;
  return { ...next, found: [line, `${label}${mark && ` ${mark}`} ${amount} ${within}`, ...others] };
}

/** Whether the words around an amount are those of two faces; null where they are of one. */
function isSure(label: string, amount: string, rest: string): boolean | null {
  const bare = rest.replace(NUMBERED, '');
  const written = LAST.test(bare) ? (PAIR.exec(bare) ?? LAST.exec(bare))?.[1] : undefined;
  if (written === undefined || (NO_MONEY.test(amount) && !SURE.test(amount))) return null;
  const words = fold(written);
  if (/^total\b/.test(words)) return true;
  const reading = cellAmount(amount);
  const isMoney = SURE.test(amount);
  const isGreat = isMoney || ('cents' in reading && Math.abs(reading.cents) >= GREAT);
  if (isIncome(words) && !COUNTED.test(words)) return isGreat;
  if (isIncome(words) || isProduct(words)) return isGreat ? false : null;
  if (isMoney && OF_A_PRICE.test(words)) return null;
  if (isIncome(fold(label)) && isGreat) return isMoney;
  return isMoney || (isGreat && /^\p{Lu}/u.test(written)) ? false : null;
}
