/** A whole number as it is written: « 1 200 ». */
export function figure(whole: number): string {
  // No locale is asked: its first answer takes longer than the card that waits for it.
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

/** The words that agree with a number. */
export function agreed(number: number, one: string, many = `${one}s`): string {
  return number > 1 ? many : one;
}

/** « 1 ligne », « 1 200 lignes »: a count, and what is counted, which agrees with it. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figure(number)} ${agreed(number, one, many)}`;
}
