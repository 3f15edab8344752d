import type { DangerSign } from './danger-data.ts';
import type { Typed } from './danger-words.ts';
import type { Expressions, Meant, Span } from './expressions.ts';
import { type Person, MINE } from './people.ts';
import { type Roles, rolesAt } from './roles.ts';

/** A place where a phrase says a sign of danger, and who does and bears it there. */
export interface Sign extends Span {
  id: string;
  /** Said by what somebody does or bears, and not by itself. */
  lived: boolean;
  roles: Roles;
}

/** The words of a sign, ready to be looked for. */
export type SignWords = { id: string } & Record<'alone' | 'lived' | 'borne' | 'unless', Expressions>;

/** Who lives what a phrase says, when it names nobody. */
export const SPEAKING: ReadonlySet<string> = new Set(['je', 'j', 'me', 'm', 'moi', 'nous']);
const SOMEBODY: ReadonlySet<string> = new Set([...SPEAKING, ...MINE, 'te', 'tu', 'toi']);

/** Readies the words of a sign. */
export function signWords(
  { id, alone, lived, borne, unless }: DangerSign,
  list: (words: string) => Expressions,
): SignWords {
  return { id, alone: list(alone), lived: list(lived), borne: list(borne), unless: list(unless) };
}

/** The signs of danger that a phrase says; of two in the same words, the one that says more. */
export function signsIn(
  signs: readonly SignWords[],
  typed: readonly Typed[],
  people: readonly Person[],
  meant: Meant,
): Sign[] {
  // A word typed alone is somebody’s cry too: « coups ».
  const anybody = people.length > 0 || typed.length === 1 || typed.some(({ plain }) => SOMEBODY.has(plain));
  return longest(signs.flatMap((sign) => placesOf(sign, typed, people, meant, anybody)));
}

/** Whether two places of a phrase share a word. */
export function overlap(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Where a phrase says a sign, its innocent uses left out. */
function placesOf(
  { id, alone, lived, borne, unless }: SignWords,
  typed: readonly Typed[],
  people: readonly Person[],
  meant: Meant,
  anybody: boolean,
): Sign[] {
  const find = (words: Expressions, isLived: boolean) =>
    words
      .in(typed, meant)
      .map((span) => ({ id, ...span, lived: isLived, roles: rolesAt(typed, span, people) }));
  const said = [
    ...find(alone, false),
    ...(anybody ? [...find(lived, true), ...find(borne, true).filter(({ roles }) => roles.borne)] : []),
  ];
  if (said.length === 0) return [];
  const innocent = unless.in(typed, meant);
  return said.filter((span) => !innocent.some((other) => overlap(span, other)));
}

function longest(signs: readonly Sign[]): Sign[] {
  return signs.filter(
    ({ start, end }) =>
      !signs.some(
        (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
  );
}
