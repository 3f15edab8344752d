import type { Answers } from '../../rules/decision/decision-table.ts';
import { READ } from '../../phrases/understood/wizard-link.ts';
import { type Field, accepts } from './field.ts';

/** The fields a link may name, in the order of the questions; what it holds may open further ones. */
export type Vocabulary = (given: (id: string) => string | undefined) => readonly Field[];

/** What a link says: answers that still mean something, which were read from a phrase, the rules it was made under, and how many pairs mean nothing. */
export interface Link {
  answers: Answers;
  /** The ids of the answers that were read from a phrase, and not changed since. */
  read: readonly string[];
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
  const own = [VERSION, READ].filter((key) => pairs.has(key));
  const read = readIn(answers, pairs.get(READ)?.split('.'));
  return {
    answers,
    read,
    version: pairs.get(VERSION) ?? null,
    dropped: total - Object.keys(answers).length - own.length,
  };
}

/** Writes answers as a fragment (without its #), in the order of the questions. */
export function writeFragment(
  answers: Answers,
  vocabulary: Vocabulary,
  version: string | null,
  read: readonly string[] = [],
): string {
  const kept = keep(vocabulary, (id) => answers[id]);
  const pairs = Object.entries(kept);
  if (pairs.length === 0) return '';
  const lu = readIn(kept, read).join('.');
  if (lu) pairs.push([READ, lu]);
  if (version !== null) pairs.push([VERSION, version]);
  return pairs.map((pair) => pair.join('=')).join('&');
}

function readIn(answers: Answers, read: readonly string[] = []): string[] {
  return read.filter((id) => id in answers);
}

function keep(vocabulary: Vocabulary, given: (id: string) => string | undefined): Answers {
  return Object.fromEntries(
    vocabulary(given).flatMap((field) => {
      const value = given(field.id);
      return value !== undefined && accepts(field, value) ? [[field.id, value]] : [];
    }),
  );
}
