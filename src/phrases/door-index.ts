import type { Door, DoorKind, DoorsData } from './door.ts';
import { isLittle } from '../french/words.ts';
import { termsOfPhrase } from './names/phrase-words.ts';
import { ownNames, unpackDoors } from './unpack-doors.ts';
import { Vocabulary } from './terms/typed-terms.ts';
import { openWordFilter } from './terms/word-filter.ts';
import { singular } from '../french/stem.ts';

/** A phrase that people use, and the doors it leads to, each with how directly, up to 1. */
export interface Phrase {
  terms: string[];
  doors: { at: number; direct: number }[];
}

/** The doors, ready to be searched. */
export interface DoorIndex {
  doors: Door[];
  vocabulary: Vocabulary;
  /** The phrases that hold a term. */
  postings: Map<string, Phrase[]>;
  /** Those who speak: the words that give them away, and the kinds of door they look for. */
  voices: { words: Set<string>; kinds: DoorKind[] }[];
  /** How much a word, in plain letters, says by itself: from 1 to little. */
  meaningOf: (word: string) => number;
  /** How rare a term is among the doors. */
  rarityOf: (term: string) => number;
  /** The terms that may be part of a danger. */
  grave: Set<string>;
  /** How much a phrase says when it is said whole. */
  massOf: (phrase: Phrase) => number;
}

const LITTLE = 0.08;
const VOICE = 0.35;
const LESS_DIRECT = 0.85;

/** Readies the doors to be searched. */
export function openDoorIndex(data: DoorsData): DoorIndex {
  const all = unpackDoors(data);
  const voices = data.voices.map(([words, ...kinds]) => ({ words: new Set(words.split('|')), kinds }));
  const spoken = new Set(voices.flatMap(({ words }) => [...words].map(singular)));
  const postings = new Map<string, Phrase[]>();
  const grave = new Set(data.grave.split('|'));
  for (const phrase of [...namesOf(all), ...phrasesOf(data, grave)])
    for (const term of phrase.terms) {
      const known = postings.get(term);
      if (known) known.push(phrase);
      else postings.set(term, [phrase]);
    }
  const meaningOf = (word: string) => (isLittle(word) ? LITTLE : spoken.has(singular(word)) ? VOICE : 1);
  const rarityOf = remember((term: string) => {
    const doors = new Set(postings.get(term)?.flatMap((phrase) => phrase.doors.map(({ at }) => at)));
    return Math.log(1 + all.length / Math.max(1, doors.size));
  });
  const massOf = remember(({ terms }: Phrase) =>
    terms.reduce((sum, term) => sum + meaningOf(term) * rarityOf(term), 0),
  );
  const vocabulary = new Vocabulary(postings.keys(), openWordFilter(data.ordinary));
  return { doors: all, vocabulary, postings, voices, grave, meaningOf, rarityOf, massOf };
}

/** What doors are called leads to them, and need not come with the phrases. */
function namesOf(doors: readonly Door[]): Phrase[] {
  return doors.flatMap((door, at) =>
    ownNames(door).map((name) => ({ terms: termsOfPhrase(name), doors: [{ at, direct: 1 }] })),
  );
}

/** The phrases; to `grave` go the terms that a capital marks. */
function phrasesOf({ phrases, leads }: DoorsData, grave: Set<string>): Phrase[] {
  for (const [marked] of phrases.matchAll(/[A-Z]\w*/g)) grave.add(marked.toLowerCase());
  const groups = phrases.toLowerCase().split(';');
  let first = 0;
  return leads.split(';').flatMap((line, i) => {
    const [straight = '', less = ''] = line
      .replace(/-?\d+/, (step) => String((first += Number(step))))
      .split('>');
    const to = (places: string, direct: number) =>
      places.split(',').flatMap((at) => (at ? { at: Number(at), direct } : []));
    const doors = [...to(straight, 1), ...to(less, LESS_DIRECT)];
    let before = '';
    return (groups[i] ?? '').split('|').map((phrase) => {
      const [first, ...others] = phrase.split(' ');
      before = first || before;
      return { terms: [before, ...others], doors };
    });
  });
}

/** Few of the terms and phrases are ever asked about: each is worked out then, and once. */
function remember<T>(workOut: (of: T) => number): (of: T) => number {
  const known = new Map<T, number>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const found = workOut(of);
    known.set(of, found);
    return found;
  };
}
