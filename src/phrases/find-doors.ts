import type { Door, DoorKind } from './door.ts';
import type { DoorIndex, Phrase } from './door-index.ts';
import { favourOf } from './favour.ts';
import { rankWithNames } from './names/name-doors.ts';
import { type QueryTerm, readQuery } from './read-query.ts';
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

// Under the first a door has too little to do with the query; under the second, with what a better door answers.
const LEAST = 0.2;
const NEAR_BEST = 0.4;

/**
 * Every door that has something to do with a query, of all kinds, best first; none when it names nothing of the site. This
 * is the one ranking: a place filters it by the kinds that it can use.
 */
export function rankDoors(index: DoorIndex, query: string): FoundDoor[] {
  return rankWithNames(index, query, (words) => rankWords(index, words));
}

function rankWords(index: DoorIndex, query: string): FoundDoor[] {
  const read = readQuery(index, query);
  const mass = read.terms.reduce((sum, { weight }) => sum + weight, 0);
  if (mass === 0) return [];
  const scored = [...scores(index, read.terms)].flatMap(([at, { best, held, whole }]) => {
    const door = index.doors[at];
    const score = (best + together(read.terms, held)) / 2 / mass;
    // `OTHER_EXPENSE`, whose import would weigh on every search: the choice of none answers to its whole name alone.
    if (!door || (door.id === 'autre' && !whole)) return [];
    return [{ door, score: score * favourOf(door, read), held, whole }];
  });
  return settleQuestions(scored, read.terms)
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
}

/** The ranking as one place shows it: the doors of the kinds that it can use, those far behind their best left out. */
export function findDoors(index: DoorIndex, query: string, kinds?: readonly DoorKind[]): FoundDoor[] {
  const found = rankDoors(index, query).filter(({ door }) => kinds?.includes(door.kind) ?? true);
  const least = (found[0]?.score ?? 0) * NEAR_BEST;
  return found.filter(({ score }) => score >= least);
}

/**
 * How well each door answers: half for the phrase nearest to the query, half for the words of the query that its
 * phrases hold together. A word counts as much as it is rare, and as its phrase was said whole.
 */
function scores({ postings, rarityOf, massOf }: DoorIndex, terms: readonly QueryTerm[]) {
  const weights = weightsOf(terms, rarityOf);
  const found = new Map<number, { best: number; whole: boolean; held: Map<string, number> }>();
  // Of two doors that answer as well, the one that the first word leads to, then the first of the site.
  const placeOf = ({ doors: [first] }: Phrase) => first?.at ?? 0;
  const reached = terms.flatMap(({ meanings }) =>
    meanings.flatMap(({ term }) => postings.get(term) ?? []).sort((a, b) => placeOf(a) - placeOf(b)),
  );
  for (const phrase of new Set(reached)) {
    const said = phrase.terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    const share = Math.sqrt(Math.min(1, said / massOf(phrase)));
    for (const { at, direct } of phrase.doors) {
      const door = found.get(at) ?? { best: 0, whole: false, held: new Map<string, number>() };
      found.set(at, door);
      door.best = Math.max(door.best, said * share * direct);
      door.whole ||= phrase.terms.every((term) => weights.has(term));
      for (const term of phrase.terms) {
        const weight = (weights.get(term) ?? 0) * share * direct;
        if (weight > (door.held.get(term) ?? 0)) door.held.set(term, weight);
      }
    }
  }
  return found;
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
