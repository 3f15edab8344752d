import type { Cents } from '../../../../rules/money/money.ts';
import { cellAmount } from '../../../cell-amount.ts';
import { comparedTo, type Look } from '../../grid.ts';
import { nameOf } from '../row-words.ts';
import { discountIn } from '../taken-away.ts';

/** « Total : 1 400 € », « Remise (50) » in one cell, of the words or of the amounts. */
export function writtenAmount(amount: Look, words: string): { label: string; cents: Cents } | null {
  const less = amount.kind === 'blank' ? discountIn(words) : null;
  const taken = cellAmount(less?.written ?? null);
  if (less && 'cents' in taken) return { label: less.label, cents: taken.cents };
  const whole = words === '' && amount.kind === 'words' ? amount.text : amount.kind === 'blank' ? words : '';
  const [, label = '', figures = ''] =
    /^(.*?\p{L}.*?) ?(?:[:=] ?(?=\d)| (?=\d[\d .,]*(?:€|eur)))(\d.*)$/iu.exec(whole) ?? [];
  const reading = cellAmount(figures);
  if (!('cents' in reading)) return null;
  const { name } = nameOf(label, comparedTo(label), true);
  return name === 'general' || name === 'subtotal' ? { label, cents: reading.cents } : null;
}
