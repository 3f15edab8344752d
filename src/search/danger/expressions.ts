import type { Typed } from './danger-words.ts';
import { typedWords } from './danger-words.ts';

/** A word of an expression: how many others may stand before it, and whether its forms are understood too. */
interface Step {
  word: string;
  exact: boolean;
  skip: number;
}

/** Where an expression stands in a phrase: the ranks of its first and last words. */
export interface Span {
  start: number;
  end: number;
}

/** The words of a list that a typed word may be, in plain letters. */
export type Meant = (typed: string) => ReadonlySet<string>;

const SPACE = 2;
const DOTS = 6;

/** A list of expressions, ready to be looked for in phrases. */
export class Expressions {
  readonly #byFirst = new Map<string, Step[][]>();
  /** Every word of the list. */
  readonly words: ReadonlySet<string>;
  /** The words that an expression begins with. */
  readonly openings: readonly string[];

  constructor(texts: readonly string[]) {
    const all = texts.map(stepsOf);
    for (const steps of all) {
      const first = steps[0]?.word ?? '';
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), steps]);
    }
    this.words = new Set(all.flat().map(({ word }) => word));
    this.openings = [...this.#byFirst.keys()];
  }

  /** Every place of a phrase where one of the expressions stands; the nearest words count. */
  in(typed: readonly Typed[], meant: Meant): Span[] {
    return typed.flatMap(({ plain }, start) =>
      [...new Set([plain, ...meant(plain)])]
        .flatMap((word) => this.#byFirst.get(word) ?? [])
        .flatMap((steps) => {
          const end = follow(steps, typed, meant, start);
          return end === undefined ? [] : [{ start, end }];
        }),
    );
  }
}

/**
 * Reads an expression: a space lets two words pass, « _ » none, « … » six; « = » before a word asks for this very word,
 * without its other forms.
 */
function stepsOf(text: string): Step[] {
  return text.split(' ').flatMap((part, rank, parts) => {
    if (part === '…') return [];
    const skip = rank === 0 ? 0 : parts[rank - 1] === '…' ? DOTS : SPACE;
    return typedWords(part.replace('=', '').replaceAll('_', ' ')).map(({ plain }, at) => ({
      word: plain,
      exact: part.startsWith('='),
      skip: at === 0 ? skip : 0,
    }));
  });
}

function follow(
  [first, ...rest]: readonly Step[],
  typed: readonly Typed[],
  meant: Meant,
  start: number,
): number | undefined {
  if (!first || !isMeant(first, typed[start], meant)) return undefined;
  const [next] = rest;
  if (!next) return start;
  for (let at = start + 1; at <= start + 1 + next.skip; at++) {
    const end = follow(rest, typed, meant, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

function isMeant({ word, exact }: Step, typed: Typed | undefined, meant: Meant): boolean {
  if (!typed) return false;
  return typed.plain === word || (!exact && meant(typed.plain).has(word));
}
