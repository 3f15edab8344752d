/** « 1 ligne », « 1 200 lignes »: a count, and what is counted, which agrees with it. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('fr-FR')} ${number > 1 ? many : one}`;
}
