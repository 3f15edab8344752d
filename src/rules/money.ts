import { NumberFormatter, NumberParser } from '@internationalized/number';

/** An amount in integer cents of euros: sums never drift. */
export type Cents = number;

const LOCALE = 'fr-FR';
const parser = new NumberParser(LOCALE, { style: 'decimal' });
const euros = new NumberFormatter(LOCALE, { style: 'currency', currency: 'EUR' });
const plain = new NumberFormatter(LOCALE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: false,
});

/** The largest amount a line may hold: ten million euros. */
export const MOST: Cents = 1_000_000_000;

/** Why a typed amount cannot be read. */
export type AmountError = 'empty' | 'not-a-number' | 'negative' | 'too-precise' | 'too-large';

/**
 * Reads an amount typed the French way: « 1 234,56 € », « 1234,5 », « 1 234 ». A point is a decimal mark only before
 * one or two last digits. Zero or more; two decimals at most.
 */
export function readAmount(typed: string): { cents: Cents } | { error: AmountError } {
  const text = typed
    .replace(/€|eur(os?)?$/giu, '')
    .replace(/[\s\u00a0\u202f]+/g, '')
    .replace(/\.(?=\d{1,2}$)/, ',');
  if (text === '') return { error: 'empty' };
  if (/^[-−]/.test(text)) return { error: 'negative' };
  if (!/^\d+(,\d*)?$/.test(text)) return { error: 'not-a-number' };
  const value = parser.parse(text.replace(/,$/, ''));
  if (Number.isNaN(value)) return { error: 'not-a-number' };
  if (/,\d{3,}$/.test(text)) return { error: 'too-precise' };
  const cents = Math.round(value * 100);
  return cents > MOST ? { error: 'too-large' } : { cents };
}

/** « 1 234,56 € », for people. */
export function showAmount(cents: Cents): string {
  return euros.format(cents / 100);
}

/** « 1234,56 », for a field or a table. */
export function plainAmount(cents: Cents): string {
  return plain.format(cents / 100);
}
