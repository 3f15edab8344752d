/** A number as it is written: « 1 200 ». */
export function figure(number: number): string {
  return number.toLocaleString('fr-FR');
}

/** « 1 ligne », « 1 200 lignes »: a count, and what is counted, which agrees with it. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figure(number)} ${number > 1 ? many : one}`;
}
