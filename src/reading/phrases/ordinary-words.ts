import { createRequire } from 'node:module';
import { fold } from '../../french/fold.ts';
import { oneLetterLess, SHORTEST_SLIP, SURE_SLIP, twoLettersSwapped } from '../../french/slips.ts';
import { soundOf } from '../../french/sound.ts';
import { rootOf, singular } from '../../french/stem.ts';
import { LONG_BEGINNING, unstuck } from '../../phrases/terms/typed-terms.ts';
import { KEPT_SLIPS } from './kept-slips.ts';
import { openWordFilter, packWords } from '../../phrases/terms/word-filter.ts';

// A verb in its forms is known by its infinitive: « modifierions » is hardly ever typed.
const ER =
  /(?:er(?:ai[st]?|aient|as|ez|ions|iez|ons|ont|a)|ass(?:es?|ent|iez|ions)|a(?:is?|it|ient|mes|tes|s|t)|eren?t|iez|ions|ez|ons|ent|es|at?|eai[st]?|ea)$/;
// « Paierait », « nageait », « mettait », « intervenions »: of the other verbs, what is no noun.
const OTHER = /(?:[^t]r(?:ai|ait)|[^s]ez|(?:[estv]|ill)ait|[en]ions|(?:[lv]|is)sent)$/;
const IR =
  /(?:ir(?:ai[st]?|aient|as|ez|ions|iez|ons|ont|a)|iss(?:es?|ent|iez|ions|ais|ait|aient|ez|ons)|imes|ites|irent|it)$/;

/**
 * The French words that could be taken for a term of the doors, by their letters or their sound, and are none: « trame »
 * is no tram, « modifier » no furniture. Their roots, packed as `openWordFilter` reads them. Slips that are known to be `typed` are never among them.
 */
export function ordinaryWords(terms: Iterable<string>, typed: readonly string[] = KEPT_SLIPS): string {
  const known = new Set([...terms].filter((term) => term !== ''));
  const roots = new Set([...known].map(rootOf));
  const sounds = new Set([...known].map(soundOf));
  const hears = (word: string) => word !== '' && sounds.has(soundOf(word));
  const forgotten = new Set([...known].flatMap(oneLetterLess));
  const swapped = new Set([...known].flatMap(twoLettersSwapped));
  const isNear = (word: string) =>
    forgotten.has(word) ||
    swapped.has(word) ||
    (word.length >= SURE_SLIP && oneLetterLess(word).some((part) => known.has(part) || forgotten.has(part)));
  const begun = new Set([...known].flatMap((term) => beginningsOf(term)));
  const taken = everydayWords().filter(
    (word) =>
      !known.has(word) &&
      !roots.has(rootOf(word)) &&
      (known.has(unstuck(word)) ||
        begun.has(word) ||
        (word.length >= SHORTEST_SLIP && (hears(word) || hears(unstuck(word)) || isNear(word)))),
  );
  // « Conférance » has the root of « conférer »: what is written as it is heard is ours.
  const heard = new Set([...[...known].flatMap(asHeard), ...typed.map(singular)].map(rootOf));
  return packWell(
    [...new Set(taken.map(rootOf))].filter((root) => !heard.has(root)),
    known,
    typed,
  );
}

/** How people write a word as they hear it: « conférance », « prizon ». */
const HEARD: readonly [letters: RegExp, as: string][] = [
  [/en(?=[^aeiouyn]|$)/, 'an'],
  [/an(?=[^aeiouyn]|$)/, 'en'],
  [/(?<=[aeiou])s(?=[aeiou])/, 'z'],
  [/ss/, 's'],
  [/ph/, 'f'],
  [/qu/, 'k'],
  [/e?au/, 'o'],
  [/c(?=[ei])/, 's'],
];
const asHeard = (term: string) =>
  HEARD.map(([letters, as]) => term.replace(letters, as)).filter((word) => word !== term);

/** So many filters are tried. */
const FILTERS = 300;

/**
 * Of filters that hardly differ in size, the one that by chance takes the fewest slips of the terms for words, those of the ear
 * and elisions without their sign first, and none of those that are known to be typed.
 */
function packWell(words: readonly string[], known: ReadonlySet<string>, typed: readonly string[]): string {
  const own = new Set(words);
  const terms = [...known].filter((term) => term.length >= SHORTEST_SLIP);
  const rootsOf = (slips: readonly string[]) =>
    [...new Set(slips.map((slip) => rootOf(singular(slip))))].filter((root) => !own.has(root));
  const kept = rootsOf(typed);
  const heard = rootsOf(terms.flatMap(asHeard));
  const stuck = rootsOf(
    terms.filter((term) => /^[aeiou]/.test(term)).flatMap((term) => [`l${term}`, `d${term}`]),
  );
  const cut = rootsOf(terms.flatMap(oneLetterLess));
  const filters = Array.from({ length: FILTERS }, (_, spare) => packWords(words, spare));
  const lost = filters.map((packed) => {
    const holds = openWordFilter(packed);
    const count = (roots: readonly string[]) => roots.filter(holds).length;
    const keptLost = count(kept);
    return keptLost > 0 ? Infinity : (count(heard) + count(stuck)) * EAR + count(cut);
  });
  const least = Math.min(...lost);
  if (least === Infinity)
    throw new Error('ordinary-words.ts: every filter takes a slip of KEPT_SLIPS for a word; raise FILTERS');
  return filters[lost.indexOf(least)] ?? '';
}

/** People write a word as they hear it, or « lessence », more often than they forget one given letter of it. */
const EAR = 5;

/** What a term could be taken to be cut short at: « chaud » is no boiler. */
function beginningsOf(term: string): string[] {
  const least = Math.max(LONG_BEGINNING, Math.ceil(term.length / 2));
  return Array.from({ length: Math.max(0, term.length - least) }, (_, i) => term.slice(0, least + i));
}

const FRENCH = createRequire(import.meta.url)('an-array-of-french-words') as readonly string[];
let everyday: readonly string[] | undefined;

/** French words in plain letters, without their plural nor most forms of their verbs. */
function everydayWords(): readonly string[] {
  if (everyday) return everyday;
  const all = new Set(FRENCH.map(fold));
  const isForm = (word: string) =>
    (ER.test(word) && all.has(word.replace(ER, 'er'))) || (IR.test(word) && all.has(word.replace(IR, 'ir')));
  const plain = [...all].filter((word) => /^[a-z]{5,}$/.test(word) && !isForm(word) && !OTHER.test(word));
  everyday = [...new Set(plain.map(singular))];
  return everyday;
}
