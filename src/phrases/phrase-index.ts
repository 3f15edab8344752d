import MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import { frenchTerm, frenchWords } from '../french/terms.ts';

/** Something that people call by several phrases. */
export interface Named {
  id: string;
  phrases: readonly string[];
}

export type PhraseIndex = MiniSearch<{ id: number }>;

/** What a text found: an entry, how well, the words of the text that led to it, and whether a whole phrase was said. */
export interface Found {
  id: string;
  score: number;
  terms: string[];
  whole: boolean;
}

/** Forgives slips, and finds a word by its beginning. */
export const FORGIVING = {
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
} satisfies SearchOptions;

/** Indexes each phrase by itself, so that a text close to one phrase of an entry finds that entry first. */
export function phraseIndex(entries: readonly Named[]): PhraseIndex {
  const index = new MiniSearch<{ id: number }>({
    fields: ['phrase'],
    storeFields: ['entry', 'size'],
    tokenize: frenchWords,
    processTerm: frenchTerm,
  });
  const documents = entries.flatMap(({ id, phrases }) =>
    phrases.map((phrase) => ({ entry: id, phrase, size: new Set(termsOf(phrase)).size })),
  );
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  return index;
}

/** The words of a text that the search looks up. */
export function termsOf(text: string): string[] {
  return frenchWords(text).flatMap((word) => frenchTerm(word) ?? []);
}

/** The entries that a text names, best first. */
export function findPhrases(index: PhraseIndex, text: string, options: SearchOptions = {}): Found[] {
  const results = index
    .search(text, options)
    .map((result) => ({ result, share: shareOf(result) }))
    .sort((a, b) => b.result.score * b.share - a.result.score * a.share);
  const found = new Map<string, Found>();
  for (const { result, share } of results) {
    const { score, queryTerms } = result;
    const id = String(result['entry']);
    const known = found.get(id) ?? { id, score: 0, terms: [], whole: false };
    const fresh = queryTerms.filter((term) => !known.terms.includes(term));
    found.set(id, {
      id,
      // A word of the text counts once an entry, for the phrase it fits best.
      score: known.score + (score * share * fresh.length) / queryTerms.length,
      terms: [...known.terms, ...fresh],
      whole: known.whole || share === 1,
    });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** How much of a phrase was said, from 0 to 1. */
function shareOf({ terms, size }: SearchResult): number {
  return Math.min(1, new Set(terms).size / Math.max(1, Number(size)));
}
