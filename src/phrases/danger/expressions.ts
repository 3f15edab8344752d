import { singular } from '../../french/stem.ts';
import type { Words } from './danger-data.ts';
import { type Typed, isParticiple, typedWords } from './danger-words.ts';

/** One way to say a part of an expression: words that follow each other, whose forms are understood unless `exact`. */
interface Run {
  words: readonly Typed[];
  exact: boolean;
}

/** A part of an expression: how many words may stand before it, and every way to say it. */
interface Part {
  skip: number;
  ways: readonly Run[];
}

/** Where an expression stands in a phrase: the ranks of its first and last words. */
export interface Span {
  start: number;
  end: number;
}

/** The words of a list that a typed word may be, in plain letters. */
export type Meant = (typed: string) => ReadonlySet<string>;

/** Words that stand for each other in expressions, by the name that « @ » calls. */
export type WordGroups = Readonly<Record<string, Words>>;

// How many words the sign before a word lets pass.
const SKIPS: Readonly<Record<string, number>> = { ' ': 2, '~': 6 };

/** The expressions of a list. */
export function listOf(words: Words): string[] {
  return words === '' ? [] : words.split(',');
}

/** A list of expressions, ready to be looked for in phrases. */
export class Expressions {
  readonly #byFirst = new Map<string, Set<readonly Part[]>>();
  /** Every word of the list. */
  readonly words: ReadonlySet<string>;

  constructor(words: Words, groups: WordGroups) {
    const all = listOf(words).map((text) => partsOf(text, groups));
    for (const parts of all)
      for (const way of parts[0]?.ways ?? []) {
        const first = way.words[0]?.plain ?? '';
        this.#byFirst.set(first, (this.#byFirst.get(first) ?? new Set()).add(parts));
      }
    this.words = new Set(
      all.flat().flatMap(({ ways }) => ways.flatMap(({ words }) => words.map(({ plain }) => plain))),
    );
  }

  /** Every place of a phrase where one of the expressions stands; the nearest words count. */
  in(typed: readonly Typed[], meant: Meant): Span[] {
    return typed.flatMap(({ plain }, start) => {
      const known = [plain, singular(plain), ...meant(plain)].flatMap((word) => [
        ...(this.#byFirst.get(word) ?? []),
      ]);
      return [...new Set(known)].flatMap((parts) => {
        const end = follow(parts, typed, meant, start);
        return end === undefined ? [] : [{ start, end }];
      });
    });
  }
}

/**
 * Reads an expression: a space lets two words pass, « _ » none, « ~ » (« … » in the content) six; « = » asks for this very word, without its
 * other forms; « @ » takes any of a group.
 */
function partsOf(text: string, groups: WordGroups): Part[] {
  return [...text.matchAll(/([ ~_]?)([^ ~_]+)/g)].map(([, before = '', word = '']) => ({
    skip: SKIPS[before] ?? 0,
    ways: waysOf(word, groups),
  }));
}

function waysOf(word: string, groups: WordGroups): Run[] {
  if (word.startsWith('@')) return listOf(groups[word.slice(1)] ?? '').map(runOf);
  return [runOf(word)];
}

// The words of a group stand in many expressions.
const runs = new Map<string, Run>();

function runOf(text: string): Run {
  const run = runs.get(text) ?? {
    words: typedWords(text.replaceAll('_', ' ')),
    exact: text.startsWith('='),
  };
  runs.set(text, run);
  return run;
}

/** The rank of the last word when the parts follow each other from a place. */
function follow(
  [part, ...rest]: readonly Part[],
  typed: readonly Typed[],
  meant: Meant,
  at: number,
): number | undefined {
  for (const run of part?.ways ?? []) {
    if (!stands(run, typed, meant, at)) continue;
    const end = at + run.words.length - 1;
    const [next] = rest;
    if (!next) return end;
    for (let start = end + 1; start <= end + 1 + next.skip; start++) {
      const last = follow(rest, typed, meant, start);
      if (last !== undefined) return last;
    }
  }
  return undefined;
}

function stands({ words, exact }: Run, typed: readonly Typed[], meant: Meant, at: number): boolean {
  return words.length > 0 && words.every((word, i) => isMeant(word, exact, typed[at + i], meant));
}

function isMeant(word: Typed, exact: boolean, typed: Typed | undefined, meant: Meant): boolean {
  if (!typed) return false;
  if (exact)
    return singular(typed.plain) === singular(word.plain) && isParticiple(typed) === isParticiple(word);
  return (
    typed.plain === word.plain || singular(typed.plain) === word.plain || meant(typed.plain).has(word.plain)
  );
}
