import type { Door, DoorKind } from './door.ts';
import type { DoorIndex } from './door-index.ts';
import { favourOf } from './favour.ts';
import type { QueryTerm } from './read-query.ts';
import { readQuery } from './read-query.ts';
import { settleQuestions } from './settle-questions.ts';

/** A door that a query leads to, and how well: near 1 when the query is a phrase that people use for it. */
export interface FoundDoor {
  door: Door;
  score: number;
}

/** The same, with the terms of its phrases that the query says, each as much as it weighs. */
export interface ScoredDoor extends FoundDoor {
  held: ReadonlyMap<string, number>;
  /** Whether the query says one of its phrases whole. */
  whole: boolean;
}

// Under these a door has too little to do with the query, or with what a better door answers.
const LEAST = 0.2;
const NEAR_BEST = 0.4;

/**
 * The doors that a query leads to, best first; none when it names nothing of the site. One ranking for all: `kinds` keeps
 * those that a place can use, in the same order.
 */
export function findDoors(index: DoorIndex, query: string, kinds?: readonly DoorKind[]): FoundDoor[] {
  const read = readQuery(index, query);
  const mass = read.terms.reduce((sum, { weight }) => sum + weight, 0);
  if (mass === 0) return [];
  const scored = [...scores(index, read.terms)].flatMap(([at, { score, ...how }]) => {
    const door = index.doors[at];
    return door ? [{ door, score: (score / mass) * favourOf(door, read), ...how }] : [];
  });
  const found = settleQuestions(scored, read.terms)
    .filter(({ door }) => kinds?.includes(door.kind) ?? true)
    .sort((a, b) => b.score - a.score);
  const least = Math.max(LEAST, (found[0]?.score ?? 0) * NEAR_BEST);
  return found.filter(({ score }) => score >= least);
}

/**
 * How well each door answers: half for the phrase nearest to the query, half for the words of the query that its
 * phrases hold together. A word counts as much as it is rare, and as its phrase was said whole.
 */
function scores({ postings, rarityOf, massOf }: DoorIndex, terms: readonly QueryTerm[]) {
  const weights = weightsOf(terms, rarityOf);
  const best = new Map<number, number>();
  const held = new Map<number, Map<string, number>>();
  const wholes = new Set<number>();
  for (const phrase of new Set([...weights.keys()].flatMap((term) => postings.get(term) ?? []))) {
    const said = phrase.terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    const whole = Math.sqrt(Math.min(1, said / massOf(phrase)));
    for (const { at, direct } of phrase.doors) {
      if (phrase.terms.every((term) => weights.has(term))) wholes.add(at);
      best.set(at, Math.max(best.get(at) ?? 0, said * whole * direct));
      const words = held.get(at) ?? new Map<string, number>();
      held.set(at, words);
      for (const term of phrase.terms) {
        const weight = (weights.get(term) ?? 0) * whole * direct;
        if (weight > (words.get(term) ?? 0)) words.set(term, weight);
      }
    }
  }
  return [...held].map(([at, words]) => {
    const score = ((best.get(at) ?? 0) + together(terms, words)) / 2;
    return [at, { score, held: words, whole: wholes.has(at) }] as const;
  });
}

function weightsOf(terms: readonly QueryTerm[], rarityOf: DoorIndex['rarityOf']): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { meanings, says } of terms)
    for (const { term, sure } of meanings)
      weights.set(term, Math.max(weights.get(term) ?? 0, says * sure * rarityOf(term)));
  return weights;
}

/** Each word of the query once, for the best of its meanings. */
function together(terms: readonly QueryTerm[], held: ReadonlyMap<string, number>): number {
  const bests = terms.map(({ meanings }) => Math.max(0, ...meanings.map(({ term }) => held.get(term) ?? 0)));
  return bests.reduce((sum, best) => sum + best, 0);
}
