import { stemmer } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';
import { fold } from './normalise.ts';

/** The words of the site, so that a search can tell a word it holds from a slip of the pen. */
export interface Lexicon {
  /** Whether some page has this very word, accents and case aside. */
  has: (word: string) => boolean;
  /** Whether some page has this word, another form of it, or a word that begins so. */
  knows: (word: string) => boolean;
  /** The word of the site that was probably meant, or undefined. */
  closest: (word: string) => string | undefined;
}

// A shorter word has too many neighbours, and a figure is never a slip.
const WORTH_CORRECTING = /^[a-z]{5,}$/;

/** Builds the lexicon from the words of the site, the most frequent first. */
export function createLexicon(words: readonly string[]): Lexicon {
  const folded = words.map(fold);
  const exact = new Set(folded);
  const stems = new Set(folded.map((word) => stemmer(word)));
  const documents = folded.flatMap((word, id) => (WORTH_CORRECTING.test(word) ? [{ id, word }] : []));
  let slips: MiniSearch | undefined;

  const knows = (word: string) => {
    const key = fold(word);
    if (exact.has(key) || stems.has(stemmer(key))) return true;
    return key.length >= 4 && folded.some((known) => known.startsWith(key));
  };

  const closest = (word: string) => {
    const key = fold(word);
    if (!WORTH_CORRECTING.test(key)) return undefined;
    slips ??= indexOf(documents);
    const found = slips.search(key, { fuzzy: slipsAllowed, prefix: false });
    const best = found
      .filter(({ terms }) => terms[0]?.startsWith(key.charAt(0)))
      .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id))[0];
    return best && words[Number(best.id)];
  };

  return { has: (word) => exact.has(fold(word)), knows, closest };
}

function indexOf(documents: { id: number; word: string }[]): MiniSearch {
  const index = new MiniSearch({ fields: ['word'], tokenize: (word) => [word] });
  index.addAll(documents);
  return index;
}

/** How many letters may differ: one in a short word, two in a long one. */
function slipsAllowed(word: string): number {
  return word.length < 8 ? 1 : 2;
}
