import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rightAnswers } from './right-answers.ts';

/** A query of the golden set and what answers it. */
export interface GoldenQuery {
  query: string;
  group: string;
  /** Only measures: nobody looks at it to improve the search. */
  frozen: boolean;
  /** Whether these addresses, in their order, answer it: where the first right one stands, from 0; -1 for none. */
  rankIn: (addresses: readonly string[]) => number;
}

/** How many queries of a group are answered by the first result, and by one of the first three. */
export interface Score {
  queries: number;
  first: number;
  third: number;
}

/**
 * Pages that the site does not have yet: a question that only they answer counts from the day they are there. Whoever adds
 * one takes it off this list.
 */
export const COMING = ['/kit'];

/** The queries that a fresh reader of the annexe wrote before there were synonyms, then the questions that people asked. */
export function readGolden(): GoldenQuery[] {
  return [...readQueries(), ...readQuestions().filter(({ accepted }) => !accepted.every(isComing))].map(
    ({ accepted, ...query }) => ({ ...query, rankIn: rightAnswers(accepted) }),
  );
}

/** The questions of people, with what must come first, in the notation of their file. */
export function readQuestions(): { query: string; group: string; frozen: boolean; accepted: string[] }[] {
  const lines = readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [who = '', query = '', accepted = ''] = line.split('\t');
    // A bar parts two answers, but for those between brackets.
    return { query, group: `${who}s`, frozen: false, accepted: accepted.split(/\|(?![^(]*\))/) };
  });
}

function isComing(accepted: string): boolean {
  return COMING.includes(accepted);
}

function readQueries(): { query: string; group: string; frozen: boolean; accepted: string[] }[] {
  const queries = parse(readFileSync(new URL('requetes.yaml', import.meta.url), 'utf8')) as {
    query: string;
    group: string;
    frozen: boolean;
    expect: string;
    also: string[];
  }[];
  return queries.map(({ expect, also, ...query }) => ({ ...query, accepted: [expect, ...also] }));
}

/** The scores by group, then of all, for the addresses that each query gave, in their order. */
export function scoresOf(queries: readonly GoldenQuery[], given: readonly string[][]): Map<string, Score> {
  const scores = new Map<string, Score>();
  queries.forEach((golden, i) => {
    const rank = golden.rankIn(given[i] ?? []);
    for (const group of [golden.group, 'all']) {
      const { queries: count, first, third } = scores.get(group) ?? { queries: 0, first: 0, third: 0 };
      scores.set(group, {
        queries: count + 1,
        first: first + Number(rank === 0),
        third: third + Number(rank >= 0 && rank < 3),
      });
    }
  });
  return scores;
}
