import { Kin } from './kin.ts';
import { slipsAmong } from '../../french/slips.ts';
import { soundFrame, soundOf } from '../../french/sound.ts';
import { isLittle } from '../../french/words.ts';
import { rootOf, rootStart, singular } from '../../french/stem.ts';

/** A term of the index that a typed word may mean, and how surely, from 0 to 1. */
export interface Meaning {
  term: string;
  sure: number;
}

/** A word of a query, once taken apart from its neighbours. */
export interface ReadWord {
  typed: string;
  meanings: Meaning[];
}

export const SURE = { root: 0.75, sound: 0.9, beginning: 0.7, slip: 0.8 };
const FIGURE = /^\d/;
const STUCK = /^(?:qu|[cdjlmnst])(?=[aeiouhy])/;
const SHORTEST_PART = 4;
// « Paiement », « couteaux », « repassage » end so: no second word is stuck there.
const END = /(?:ment|eaux|etes|nons|ages?|tier|aire|pots)s?$/;
const SHORTEST_BEGINNING = 3;
const LONG_ROOT = 5;
const ENDING = 2;
const SHORTEST_ORDINARY = 5;
const SHORTEST_APART = 5;
const SHORTEST_HEARD = 6;
export const LONG_BEGINNING = 5;
// Who cuts a word short stops at a consonant, « assur », or says « o »: « bande » is no banner, « blabla » no car.
const WHOLE = /[ae]$/;

/** Whether a typed word can hardly mean anything but a term: « feu » may begin « feutre », unless it is all that is typed so far; « climat » is a word. */
export function isStrong({ sure, term }: Meaning, typed: string, alone: boolean): boolean {
  if (sure === SURE.beginning)
    return (
      (alone && typed.length <= LONG_BEGINNING) ||
      (typed.length >= LONG_BEGINNING && typed.length * 2 >= term.length)
    );
  return sure !== SURE.root;
}

/** The terms of the doors, and what typed words mean among them. */
export class Vocabulary {
  readonly #words = new Set<string>();
  readonly #family: Kin;
  readonly #alike: Kin;
  readonly #ordinary: (word: string) => boolean;
  // A phrase is read again at each of its letters.
  readonly #reads = new Map<string, ReadWord[]>();
  // What is seldom typed comes later, when a word is unknown.
  #rare: ReadonlyMap<string, string> = new Map();
  #neutral: ReadonlySet<string> = new Set();
  #ordinaryForRare: (word: string) => boolean = () => false;

  /** `ordinary` tells the root of a French word that looks or sounds like a term and is none: it means nothing here. */
  constructor(words: Iterable<string>, ordinary: (word: string) => boolean = () => false) {
    this.#ordinary = ordinary;
    for (const word of words) this.#words.add(word);
    const list = [...this.#words];
    this.#family = new Kin(list, rootOf, rootStart);
    this.#alike = new Kin(list, soundOf, soundFrame);
  }

  /**
   * From now on, reads words that are seldom typed too: each, in plain letters and without its plural, as the term that it
   * comes with; what is `neutral` changes nothing of what it stands beside. A phrase whose words are all terms is read as
   * before. `ordinary` tells the root of what only looks like a rare word.
   */
  learn(
    rare: ReadonlyMap<string, string>,
    neutral: Iterable<string>,
    ordinary: (word: string) => boolean,
  ): void {
    this.#rare = rare;
    this.#neutral = new Set(neutral);
    this.#ordinaryForRare = ordinary;
    this.#reads.clear();
  }

  /**
   * The words as they were meant: some are put together, or taken apart; a word that nothing is near means nothing.
   * `unfinished` is still being typed: however short, it may begin any.
   */
  read(words: readonly string[], unfinished = ''): ReadWord[] {
    const read: ReadWord[] = [];
    for (let i = 0; i < words.length; i++) {
      const [word = '', next = ''] = words.slice(i, i + 2);
      const whole = singular(word + next);
      const term = this.#words.has(whole) ? whole : this.#rare.get(whole);
      if (term !== undefined && !this.#known(word)) {
        read.push({ typed: word + next, meanings: [{ term, sure: 1 }] });
        i++;
      } else read.push(...this.#readOnce(word, word === unfinished));
    }
    return read;
  }

  /** Whether a word, but for its plural, is read: not one that only looks or sounds like it. */
  has(word: string): boolean {
    return this.#words.has(singular(word)) || this.#rare.has(singular(word));
  }

  /** Whether it leaves as it is what it stands beside: « marocain », « création de ». */
  isNeutral(word: string): boolean {
    return this.#neutral.has(singular(word));
  }

  /** Whether it is a term of the doors, and needs no other words to be read. */
  hasTerm(word: string): boolean {
    return this.#words.has(singular(word));
  }

  /** Whether some term begins so. */
  begins(word: string): boolean {
    for (const term of this.#words) if (term.startsWith(word)) return true;
    return false;
  }

  #readOnce(word: string, unfinished: boolean): ReadWord[] {
    const key = unfinished ? `${word}…` : word;
    const read = this.#reads.get(key) ?? this.#read(word, unfinished);
    this.#reads.set(key, read);
    return read;
  }

  #known(word: string): boolean {
    const term = singular(word);
    return this.has(term) || this.#family.of(term).length > 0;
  }

  /** A known word, or one that an elision is stuck to; else one that sounds so; else two words in one; else a slip. */
  #read(typed: string, unfinished: boolean): ReadWord[] {
    if (typed.length >= 2 && this.#known(typed)) return [{ typed, meanings: this.#meanings(typed) }];
    if (isLittle(typed)) return [{ typed, meanings: [] }];
    if (typed.length >= SHORTEST_ORDINARY && this.#ordinary(rootOf(singular(typed))))
      return [{ typed, meanings: unfinished ? this.#begun(typed, true) : [] }];
    const apart = unstuck(typed);
    if (apart !== '' && this.#known(apart)) return [{ typed: apart, meanings: this.#meanings(apart) }];
    const heard = this.#heard(typed) ?? (apart === '' ? undefined : this.#heard(apart));
    if (heard) return [{ typed, meanings: heard }];
    const parts = this.#split(typed);
    if (parts) return parts.map((part) => ({ typed: part, meanings: this.#meanings(part) }));
    return [{ typed, meanings: this.#near(typed, unfinished) }];
  }

  #meanings(word: string): Meaning[] {
    const term = singular(word);
    const rare = this.#words.has(term) ? undefined : this.#rare.get(term);
    if (rare !== undefined) return [{ term: rare, sure: 1 }];
    const family = this.#family.of(term);
    const exact = this.#words.has(term) ? [{ term, sure: 1 }] : [];
    // Without the word itself, its family is all there is to go by, unless they share little, « trame » and « tram », or
    // it is no more than what a far longer one begins by: « commun », « format ».
    const root = rootOf(term);
    const weak = exact.length > 0 || root.length < LONG_ROOT;
    const kin = family.filter((other) => other !== term);
    const sureOf = (other: string) =>
      weak || (root === term && other.length > term.length + ENDING) ? SURE.root : 1;
    return [...exact, ...kin.map((other) => ({ term: other, sure: sureOf(other) }))];
  }

  #heard(word: string): Meaning[] | undefined {
    const long = word.length >= SHORTEST_HEARD;
    const alike = this.#alike.of(word).filter((term) => long || once(term) === once(word));
    return alike.length > 0 ? meant(alike, SURE.sound) : undefined;
  }

  #split(word: string): string[] | undefined {
    if (END.test(word)) return undefined;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.#words.has(singular(part)))) return parts;
    }
    return undefined;
  }

  /** Words that begin so, or that a slip of one or two letters would give. */
  #near(typed: string, unfinished: boolean): Meaning[] {
    const word = singular(typed);
    if (typed.length < (unfinished ? SHORTEST_BEGINNING : LONG_BEGINNING) || FIGURE.test(word)) return [];
    const begun = this.#begun(word, unfinished);
    if (begun.length === 0) {
      const slips = slipsAmong(this.#words, word);
      return meant(slips.length > 0 ? slips : this.#nearRare(word), SURE.slip);
    }
    return !unfinished && WHOLE.test(word) ? [] : begun;
  }

  #begun(word: string, unfinished: boolean): Meaning[] {
    const begins = (known: string) => known.startsWith(singular(word));
    const begun = [...this.#words].filter(begins);
    const rare =
      begun.length > 0 || !unfinished
        ? []
        : [...this.#rare].flatMap(([known, term]) => (begins(known) ? term : []));
    return meant([...begun, ...new Set(rare)], SURE.beginning);
  }

  #nearRare(word: string): string[] {
    if (this.#ordinaryForRare(rootOf(word))) return [];
    const near = slipsAmong(this.#rare.keys(), word).flatMap((known) => this.#rare.get(known) ?? []);
    return [...new Set(near)];
  }
}

/** « Latelier » without what an elision stuck to it; nothing when what is left is short: « seau » is no water. */
export function unstuck(typed: string): string {
  const apart = typed.replace(STUCK, '');
  return apart !== typed && apart.length >= SHORTEST_APART ? apart : '';
}

/** A word whose letters stand once: « sale » and « salle » are heard alike. */
function once(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

function meant(terms: readonly string[], sure: number): Meaning[] {
  return terms.map((term) => ({ term, sure }));
}
