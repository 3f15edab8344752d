/** A word without its accents. */
export function plainOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
