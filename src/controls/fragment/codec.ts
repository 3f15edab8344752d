import type { Answers } from '../../rules/decision/decision-table.ts';
import { type Field, accepts } from './field.ts';

/** The fields a link may name, in the order of the questions; what it holds may open further ones. */
export type Vocabulary = (given: (id: string) => string | undefined) => readonly Field[];

/** What a link says: answers that still mean something, the rules it was made under, and how many pairs mean nothing. */
export interface Link {
  answers: Answers;
  version: string | null;
  dropped: number;
}

const VERSION = 'r';

/** Reads a fragment (without its #). Never throws: what it does not recognise is dropped, and counted. */
export function readFragment(fragment: string, vocabulary: Vocabulary): Link {
  const pairs = new Map<string, string>();
  let total = 0;
  for (const [key, value] of new URLSearchParams(fragment)) {
    total += 1;
    if (!pairs.has(key)) pairs.set(key, value);
  }
  const answers = keep(vocabulary, (id) => pairs.get(id));
  const kept = Object.keys(answers).length + (pairs.has(VERSION) ? 1 : 0);
  return { answers, version: pairs.get(VERSION) ?? null, dropped: total - kept };
}

/** Writes answers as a fragment (without its #), in the order of the questions. */
export function writeFragment(answers: Answers, vocabulary: Vocabulary, version: string | null): string {
  const kept = Object.entries(keep(vocabulary, (id) => answers[id]));
  if (kept.length === 0) return '';
  return [...kept, ...(version === null ? [] : [[VERSION, version]])].map((pair) => pair.join('=')).join('&');
}

function keep(vocabulary: Vocabulary, given: (id: string) => string | undefined): Answers {
  return Object.fromEntries(
    vocabulary(given).flatMap((field) => {
      const value = given(field.id);
      return value !== undefined && accepts(field, value) ? [[field.id, value]] : [];
    }),
  );
}
