import { fold } from './fold.ts';

/** The words of a text in plain letters, elisions left out; the digits of a number and the letters of a dotted acronym stay together. */
export function plainWords(text: string): string[] {
  const words = fold(joinDots(joinThousands(text))).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1);
}

/** « 1 000 » is one number. */
export function joinThousands(text: string): string {
  return text.replace(/(\d)\s+(?=\d{3}(?!\d))/g, '$1');
}

/** « R.E.A.A.P. » is one word, as « C A F » typed alone. */
export function joinDots(text: string): string {
  if (/^\s*\p{L}(?:\s\p{L})+\s*$/u.test(text)) return text.replace(/\s/g, '');
  return text.replace(
    /(^|[^\p{L}\p{N}])(\p{L}(?:\.\s?\p{L})+)(?:\.|(?![\p{L}\p{N}]))/gu,
    (_, before: string, letters: string) => before + letters.replace(/[.\s]/g, ''),
  );
}

/** Whether letters, in plain ones, make no French word: one of them thrice in a row, or no vowel. */
export function isNoWord(word: string): boolean {
  return /(\p{L})\1\1/u.test(word) || /^[b-df-hj-np-tv-xz]{3,}$/.test(word);
}

// They tie a sentence together; « à bout » or « je n’en peux plus » still need them.
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  `a ai alors an ans as au aucun aucune aujourd aussi aux avec avez avoir avons ayant beaucoup bien c ca ce cela celle
  celui ces cet cette ceux chez ci combien comme comment d dans de deja depuis des dois doit donc du elle elles en encore entre
  es est et etait etaient etc ete etes etre eu eux fait faire faut hui il ils j je jusqu l la le les leur leurs
  lorsqu lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par parce pas peut peux peuvent plus pour
  pourquoi pouvez pouvons puis puisqu qu quand que quel quelle quelles quelqu quels qui quoi s sa sans se sera selon
  ses si son sont soit suis sur t ta te tes toi ton tous tout toute toutes tres trop tu un une uns va vais vers veut
  venir veux vont vos votre vous y merci bonjour svp`.split(/\s+/),
);

/** Whether a word, in plain letters, says nothing by itself. */
export function isLittle(word: string): boolean {
  return LITTLE_WORDS.has(word);
}
