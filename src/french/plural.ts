/** A number as it is written: « 1 200 », « 0,5 ». */
export function figure(number: number): string {
  // No locale is asked of a small one: its first answer takes longer than the card that waits for it.
  return number % 1 || number > 999 ? number.toLocaleString('fr-FR') : String(number);
}

/** The words that agree with a number. */
export function agreed(number: number, one: string, many = `${one}s`): string {
  return number > 1 ? many : one;
}

/** « 1 ligne », « 1 200 lignes »: a count, and what is counted, which agrees with it. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figure(number)} ${agreed(number, one, many)}`;
}
