import type { Lexicon } from './lexicon.ts';
import { fold } from '../../french/fold.ts';
import { wordsOf } from '../../french/indexed.ts';
import { isLittle, isNoWord, joinDots, joinThousands } from '../../french/words.ts';

/** A query as the search understands it. */
export interface Understanding {
  /** What to look for; empty when the site holds none of the words. */
  words: string[];
  /** Words read as others: a slip and what was probably meant. */
  corrected: { from: string; to: string }[];
  /** Words that no page holds and that look like none it holds. */
  unknown: string[];
}

/**
 * Reads a query with the words of the site: keeps what is known, corrects slips, sets the rest aside and says so.
 * `isWord` tells other words that are no slip.
 */
export function understand(
  query: string,
  lexicon: Lexicon,
  isWord: (word: string) => boolean = () => false,
): Understanding {
  const understanding: Understanding = { words: [], corrected: [], unknown: [] };
  for (const word of queryWords(query)) {
    const isSet = isNoWord(fold(word)) || isWord(word);
    const meant = lexicon.knows(word) ? word : isSet ? undefined : lexicon.closest(word);
    if (meant === undefined) understanding.unknown.push(word);
    else understanding.words.push(meant);
    if (meant !== undefined && meant !== word) understanding.corrected.push({ from: word, to: meant });
  }
  return understanding;
}

/** What is left of a sentence once its little words are gone: what to look for. A query of little words keeps them. */
export function queryWords(query: string): string[] {
  const words = [...new Set(wordsOf(joinDots(joinThousands(query))))];
  const heavy = words.filter((word) => !isLittle(fold(word)));
  return heavy.length > 0 ? heavy : words;
}
