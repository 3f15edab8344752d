import type { Door, DoorKind, DoorsData } from './door.ts';
import { isLittle } from './little-words.ts';
import { unpackDoors } from './unpack-doors.ts';
import { Vocabulary } from './vocabulary.ts';
import { singular } from './word-forms.ts';

/** A phrase that people use, and the doors it leads to, each with how directly, up to 1. */
export interface Phrase {
  terms: string[];
  mass: number;
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
}

const LITTLE = 0.08;
const VOICE = 0.35;
const LESS_DIRECT = 0.85;

/** Readies the doors to be searched. */
export function openDoorIndex(data: DoorsData): DoorIndex {
  const all = unpackDoors(data);
  const voices = data.voices.map(([words, ...kinds]) => ({ words: new Set(words.split('|')), kinds }));
  const spoken = new Set(voices.flatMap(({ words }) => [...words].map(singular)));
  const phrases = phrasesOf(data);
  const postings = new Map<string, Phrase[]>();
  const doors = new Map<string, Set<number>>();
  for (const phrase of phrases)
    for (const term of phrase.terms) {
      at(postings, term, () => []).push(phrase);
      for (const door of phrase.doors) at(doors, term, () => new Set()).add(door.at);
    }
  const meaningOf = (word: string) => (isLittle(word) ? LITTLE : spoken.has(singular(word)) ? VOICE : 1);
  const rarityOf = (term: string) => Math.log(1 + all.length / (doors.get(term)?.size ?? 1));
  for (const phrase of phrases)
    phrase.mass = phrase.terms.reduce((sum, term) => sum + meaningOf(term) * rarityOf(term), 0);
  return { doors: all, vocabulary: new Vocabulary(postings.keys()), postings, voices, meaningOf, rarityOf };
}

function phrasesOf({ phrases }: DoorsData): Phrase[] {
  return phrases.flatMap(([joined, ...targets]) => {
    const straight = targets.includes(null) ? targets.indexOf(null) : targets.length;
    const doors = targets.flatMap((target, rank) =>
      target === null ? [] : [{ at: target, direct: rank < straight ? 1 : LESS_DIRECT }],
    );
    return joined.split('|').map((phrase) => ({ terms: [...new Set(phrase.split(' '))], mass: 0, doors }));
  });
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
