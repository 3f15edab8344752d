import { Kin } from '../../phrases/terms/kin.ts';
import { SHORTEST_SLIP, slipsAmong } from '../../french/slips.ts';
import { soundFrame, soundOf } from '../../french/sound.ts';
import { rootOf, rootStart } from '../../french/stem.ts';
import { fold } from '../../french/fold.ts';

// What is heard alike at the end of different words: « cachet », « cachés », « cacher ».
const ENDING = /e[rtz]?s?$/;

/** The words of the site, so that a search can tell a word it holds from a slip of the pen. */
export type Lexicon = ReturnType<typeof createLexicon>;

/** Builds the lexicon from the words of the site, the most `frequent` first: among words as near, the first is meant. */
export function createLexicon(words: readonly string[], frequent = 0) {
  const spelt = new Map<string, string>();
  for (const word of words) if (!spelt.has(fold(word))) spelt.set(fold(word), word);
  const folded = [...spelt.keys()];
  const most = new Set(words.slice(0, frequent).map(fold));
  const family = new Kin(folded, rootOf, rootStart);
  const alike = new Kin(folded, soundOf, soundFrame);
  // A shorter word sounds like too many others.
  const heard = (key: string) =>
    key.length < SHORTEST_SLIP ? undefined : alike.of(key).find((word) => !isTwin(word, key));
  const isTwin = (word: string, key: string) => word.replace(ENDING, '') === key.replace(ENDING, '');
  return {
    /** Whether some page has this very word, accents and case aside. */
    has: (word: string) => spelt.has(fold(word)),
    /** Whether some page has this word, another form of it, or a word that begins so. */
    knows: (word: string) => {
      const key = fold(word);
      if (spelt.has(key) || family.of(key).length > 0) return true;
      return key.length >= 4 && folded.some((known) => known.startsWith(key));
    },
    /** Whether a word is one of the most frequent of the site. */
    isFrequent: (word: string) => most.has(fold(word)),
    /** The word of the site that was probably meant, or undefined. */
    closest: (word: string) => {
      const key = fold(word);
      return spelt.get(heard(key) ?? slipsAmong(folded, key)[0] ?? '');
    },
  };
}
