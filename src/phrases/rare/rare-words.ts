import type { Vocabulary } from '../terms/typed-terms.ts';
import { openWordFilter } from '../terms/word-filter.ts';

/** Words that are seldom typed, as the browser loads them, apart from the doors. */
export interface RareData {
  /** Each term with the words that are read as it, `gateau chouquette eclair|jouet cerceau`…, in plain letters. */
  words: string;
  /** What leaves as it is whatever it stands beside, `creation marocain`…, in plain letters. */
  neutral: string;
  /** The roots of the French words that look like one of them and are none, packed by `packWords`. */
  ordinary: string;
}

/** Gives the vocabulary of the doors the words that are seldom typed. */
export function learnRare(vocabulary: Vocabulary, { words, neutral, ordinary }: RareData): void {
  const terms = new Map<string, string>();
  for (const group of words.split('|')) {
    const [term = '', ...rare] = group.split(' ');
    for (const word of rare) terms.set(word, term);
  }
  vocabulary.learn(terms, neutral.split(' '), openWordFilter(ordinary));
}
