import { figure } from '../../french/plural.ts';

/** An amount in integer cents of euros: sums never drift. */
export type Cents = number;

/** The largest amount a line may hold, or take away: one hundred million euros. */
export const MOST: Cents = 10_000_000_000;

/** « 1 234,56 € », for people. */
export function showAmount(cents: Cents): string {
  return `${fieldAmount(cents)}\u00a0€`;
}

/** « 1 234,56 », for a field. */
export function fieldAmount(cents: Cents): string {
  return written(cents, figure);
}

/** « 1234,56 », for a file. */
export function plainAmount(cents: Cents): string {
  return written(cents, String);
}

function written(cents: Cents, whole: (euros: number) => string): string {
  const size = Math.abs(Math.round(cents));
  return `${cents < 0 ? '-' : ''}${whole(Math.floor(size / 100))},${String(size % 100).padStart(2, '0')}`;
}
