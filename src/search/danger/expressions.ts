import type { Typed } from './danger-words.ts';
import { plainOf, typedWords } from './danger-words.ts';

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

/** An expression of the content, ready to be looked for. */
export type Expression = readonly Step[];

const SPACE = 2;
const DOTS = 6;

/**
 * Reads an expression: a space lets two words pass, « _ » none, « … » six; « = » before a word asks for this very word,
 * without its other forms.
 */
export function expression(text: string): Expression {
  return text
    .replace(/\s*…\s*/g, ' … ')
    .split(' ')
    .flatMap((part, rank, parts) => {
      if (part === '…') return [];
      const exact = part.startsWith('=');
      const words = part
        .replace('=', '')
        .split('_')
        .flatMap((word) => typedWords(word));
      const skip = rank === 0 ? 0 : parts[rank - 1] === '…' ? DOTS : SPACE;
      return words.map(({ plain }, at) => ({ word: plain, exact, skip: at === 0 ? skip : 0 }));
    });
}

/** How a typed word is told from the word of an expression. */
export type Alike = (word: string, typed: string) => boolean;

/** Every place of a phrase where an expression stands, by its first word; the nearest words count. */
export function places(steps: Expression, typed: readonly Typed[], alike: Alike): Span[] {
  return typed.flatMap((_, start) => {
    const end = follow(steps, typed, alike, start);
    return end === undefined ? [] : [{ start, end }];
  });
}

function follow(
  [first, ...rest]: Expression,
  typed: readonly Typed[],
  alike: Alike,
  start: number,
): number | undefined {
  if (!first || !same(first, typed[start], alike)) return undefined;
  if (rest.length === 0) return start;
  const [next] = rest;
  for (let at = start + 1; at <= start + 1 + (next?.skip ?? 0); at++) {
    const end = follow(rest, typed, alike, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

function same({ word, exact }: Step, typed: Typed | undefined, alike: Alike): boolean {
  if (!typed) return false;
  return typed.plain === word || (!exact && alike(word, typed.plain));
}

/** Whether a word is written as a participle, as in « frappé »; without accents nobody can tell. */
export function isParticiple({ written }: Typed): boolean {
  return /(?:é|ée|és|ées)$/.test(written) || /^battue?s?$/.test(plainOf(written));
}
