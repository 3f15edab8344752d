import { type Cents, MOST } from './money.ts';

/** Why a typed amount cannot be read. `ambiguous`: « 1.234 » may be a thousand or a fraction. */
export type AmountError = 'empty' | 'not-a-number' | 'too-precise' | 'too-large' | 'ambiguous';

/** An amount, or why there is none. */
export type AmountReading = { cents: Cents } | { error: AmountError };

const SPACES = /[\s\u200b-\u200f\u2060]+/g;
/** The currency, and the tax that people write beside it. */
const BESIDE = /^(?:€|eur(?:os?)?(?![a-z])) ?| ?(?:€|euros?|eur\.?|e)?(?: ?(?:ttc|ht))?\.?$/gi;
/** Digits in one run, or in threes apart by one same mark. */
const WHOLE = /^(?:\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+)$/;

/**
 * Reads an amount typed the French way: « 1 234,56 € », « 1234,5 », « 1.234,56 », « 1 234 € TTC ». A point is a decimal
 * mark before one or two last digits. « -50 », « (50,00) » and « 50- » are taken away. Two decimals at most; what can be
 * read in two ways is refused, and a dash alone is no amount.
 */
export function readAmount(typed: string): AmountReading {
  const text = bare(typed);
  if (/^[-−–—]*$/.test(text)) return { error: 'empty' };
  const less = /^\((.+)\)$|^[-−–—](.+)$|^(.+)[-−]$/.exec(text);
  if (less) {
    const digits = bare(less.slice(1).find(Boolean) ?? '');
    if (!/^[\d.,][\d., ]*$/.test(digits)) return { error: 'not-a-number' };
    const reading = readAmount(digits);
    return 'cents' in reading ? { cents: 0 - reading.cents } : reading;
  }
  if (/^\d+\.\d{4,}$|^0\.\d{3}$/.test(text)) return { error: 'too-precise' };
  if (/^\d{1,3}\.\d{3}$/.test(text)) return { error: 'ambiguous' };
  const [whole, decimals] = split(text);
  if (!WHOLE.test(whole) || !/^\d*$/.test(decimals)) return { error: 'not-a-number' };
  if (decimals.length > 2) return { error: 'too-precise' };
  return centsOf(Number(`${whole.replace(/[ .]/g, '')}.${decimals || '0'}`));
}

/** Reads an amount that is already a number, as a spreadsheet holds it. */
export function centsOf(euros: number): AmountReading {
  if (!Number.isFinite(euros)) return { error: 'not-a-number' };
  const cents = Math.round(euros * 100) + 0;
  if (Math.abs(cents) > MOST) return { error: 'too-large' };
  // A spreadsheet’s own sums drift by less than this.
  return Math.abs(euros * 100 - cents) > 1e-4 ? { error: 'too-precise' } : { cents };
}

/** The whole part and the decimals. The decimal mark is the comma, or the point before one or two last digits. */
function split(text: string): [whole: string, decimals: string] {
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(text)) return split(text.replaceAll(',', ''));
  const mark = text.includes(',') ? text.lastIndexOf(',') : text.search(/\.\d{1,2}$/);
  if (mark === -1) return [text, ''];
  const decimals = text.slice(mark + 1);
  return [text.slice(0, mark) || (decimals && '0'), decimals];
}

/** What is left of a number once its spaces are alike and its currency and « ,- » are put aside. */
function bare(typed: string): string {
  return typed
    .replace(SPACES, ' ')
    .trim()
    .replace(BESIDE, '')
    .replace(/(\d)[’'](?=\d{3}(?!\d))/g, '$1 ')
    .replace(/(\d)[.,] ?[-–—]$/, '$1')
    .trim();
}
