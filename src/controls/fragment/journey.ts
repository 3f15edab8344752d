import { useEffect } from 'react';
import type { Answers } from '../../rules/decision/decision-table.ts';
import { type Memory, amend, go, useAddress } from './address.ts';
import { type Vocabulary, readFragment, writeFragment } from './codec.ts';

/** Where the reader is in a wizard, and how they move. All of it derives from the address. */
export interface Journey {
  answers: Answers;
  /** Which of them were read from a phrase. */
  read: readonly string[];
  memory: Memory;
  /** The version of the rules that the link was made under, where it is another. */
  stale: string | null;
  /** The shareable address of these answers. */
  link: () => string;
  /** Takes answers in, some of them read from a phrase, and goes on. */
  answer: (given: Answers, read?: readonly string[]) => void;
  /** Shows a step again, or the same questions in another way, and loses nothing. */
  revisit: (step: string | undefined, mode?: Memory['mode']) => void;
  restart: () => void;
}

/** The journey of one wizard: its fields, and the version of its rules. */
export function useJourney(vocabulary: Vocabulary, version: string): Journey {
  const { fragment, memory } = useAddress();
  const { answers, read, version: made, dropped } = readFragment(fragment, vocabulary);
  const write = (next: Answers, from = read) => writeFragment(next, vocabulary, version, from);

  useEffect(() => {
    if (dropped > 0) amend(writeFragment(answers, vocabulary, made, read), { ...memory, dropped });
  });
  useEffect(() => {
    if (location.hash.slice(1) === fragment) delete document.documentElement.dataset.restoring;
  }, [fragment]);

  return {
    answers,
    read,
    memory: dropped > 0 ? { ...memory, dropped } : memory,
    stale: made === version ? null : made,
    link: () => `${location.href.split('#')[0] ?? ''}#${write(answers)}`,
    answer: (given, from = []) => {
      const still = read.filter((id) => !(id in given));
      go(write({ ...answers, ...given }, [...still, ...from]), { mode: memory.mode }, given);
    },
    revisit: (at, mode = memory.mode) => go(write(answers), { at, mode }),
    restart: () => go(''),
  };
}
