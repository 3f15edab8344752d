/** An amount in integer cents of euros: sums never drift. */
export type Cents = number;

const LOCALE = 'fr-FR';
const euros = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR' });
const grouped = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plain = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: false,
});

/** The largest amount a line may hold, or take away: one hundred million euros. */
export const MOST: Cents = 10_000_000_000;

/** « 1 234,56 € », for people. */
export function showAmount(cents: Cents): string {
  return euros.format(cents / 100);
}

/** « 1 234,56 », for a field. */
export function fieldAmount(cents: Cents): string {
  return grouped.format(cents / 100);
}

/** « 1234,56 », for a file. */
export function plainAmount(cents: Cents): string {
  return plain.format(cents / 100);
}
