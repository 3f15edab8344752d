import { stemOf } from './stemmer.ts';

// « caf » is what « Caf » and « café » would share.
const SHORTEST_ROOT = 4;

/** A word without its plural: « maisons » and « maison », « frappées » and « frappé », accents already gone. */
export function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/eaux$/, 'eau').replace(/[sx]$/, '').replace(/ee$/, 'e');
}

/** What the forms of a word share: « épuisé », « épuiser » and « épuisement » give one root. */
export function rootOf(word: string): string {
  const root = stemOf(word);
  return root.length < SHORTEST_ROOT ? word : root;
}

/** The same for two words that may have the same root: what a stemmer never changes. */
export function rootStart(word: string): string {
  return word.slice(0, SHORTEST_ROOT - 1);
}
