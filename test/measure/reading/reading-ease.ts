import { syllables } from './syllables.ts';

/** How easy a text is to read. */
export interface ReadingEase {
  /** From 0 to 100 and beyond: above 60, plain; above 70, easy. */
  score: number;
  words: number;
  sentences: number;
  /** The sentence with the most words, and how many: « l’enfant » counts as two here. */
  longest: { sentence: string; words: number };
}

/**
 * The reading ease of French sentences, by Kandel and Moles (« Application de l’indice de Flesch à la langue française »,
 * Cahiers d’études de radio-télévision, 19, 1958): 207 − 1.015 × words per sentence − 73.6 × syllables per word.
 * A word is what stands between two spaces; « l’enfant » is one.
 */
export function readingEase(sentences: readonly string[]): ReadingEase {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) throw new Error('there is no word to measure');
  const spoken = words.map(syllables).reduce((sum, count) => sum + count, 0);
  const score = 207 - (1.015 * words.length) / sentences.length - (73.6 * spoken) / words.length;
  const [longest] = sentences
    .map((sentence) => ({ sentence, words: sentence.match(/\p{L}+|\d+/gu)?.length ?? 0 }))
    .sort((a, b) => b.words - a.words);
  return {
    score: Math.round(score * 10) / 10,
    words: words.length,
    sentences: sentences.length,
    longest: longest ?? { sentence: '', words: 0 },
  };
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));
}
