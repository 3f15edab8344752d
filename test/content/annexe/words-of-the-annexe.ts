import { createHash } from 'node:crypto';

/** How many words in a row make a copied sentence. */
export const RUN = 12;

/** The words of a text, folded: lower case, no accents, letters and digits only. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) =>
    word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

/** Every run of RUN words. */
export function runsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** Eight hexadecimal digits that stand for a run: the annexe can be recognised without being republished. */
export function fingerprint(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 8);
}
