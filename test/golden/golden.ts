import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query of the golden set and the addresses that answer it: `expect`, or one of `also`. */
export interface GoldenQuery {
  query: string;
  group: string;
  /** Only measures: nobody looks at it to improve the search. */
  frozen: boolean;
  expect: string;
  also: string[];
}

/** How many queries of a group are answered by the first result, and by one of the first three. */
export interface Score {
  queries: number;
  first: number;
  third: number;
}

/** The queries that a fresh reader of the annexe wrote before there were synonyms. */
export function readGolden(): GoldenQuery[] {
  return parse(readFileSync(new URL('requetes.yaml', import.meta.url), 'utf8')) as GoldenQuery[];
}

/** The scores by group, then of all, for the addresses that each query gave, in their order. */
export function scoresOf(queries: readonly GoldenQuery[], given: readonly string[][]): Map<string, Score> {
  const scores = new Map<string, Score>();
  queries.forEach((golden, i) => {
    const rank = (given[i] ?? []).findIndex((address) => isRight(golden, address));
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

/** A page is right at any of its sections; a door only as it is, filled in. */
function isRight({ expect, also }: GoldenQuery, address: string): boolean {
  const page = address.includes('=') ? address : address.replace(/#.*$/, '');
  return [expect, ...also].some((right) => right === address || right === page);
}
