import type { Door, DoorKind } from './door.ts';
import type { DoorIndex } from './door-index.ts';
import { rankWithNames } from './names/name-doors.ts';
import { readQuery } from './query/read-query.ts';
import { placeExpenses } from './ranking/place-expenses.ts';
import { type ScoredDoor, scoreDoors } from './ranking/score-doors.ts';
import { settleQuestions } from './ranking/settle-questions.ts';

/** A door that a query leads to, and how well: near 1 when the query is a phrase that people use for it. */
export interface FoundDoor {
  door: Door;
  score: number;
}

// What a rule hangs on is never proposed for a word that is near, far or in passing.
const LEAST_UNNAMED: Partial<Record<DoorKind, number>> = { depense: Infinity, sens: Infinity, action: 0.4 };
// Under the first a door has too little to do with the query; under the second, with what a better door answers.
const LEAST = 0.2;
const LEAST_NAMED = 0.12;
const NEAR_BEST = 0.4;

/**
 * Every door that has something to do with a query, of all kinds, best first; none when it names nothing of the site. This
 * is the one ranking: a place filters it by the kinds that it can use. While `typing`, the last word may only begin one.
 */
export function rankDoors(index: DoorIndex, query: string, typing = false): FoundDoor[] {
  return rankWithNames(index, query, (words) => rankWords(index, words, typing));
}

function rankWords(index: DoorIndex, query: string, typing: boolean): FoundDoor[] {
  const read = readQuery(index, query, typing);
  // « Action 1 », « projet » name no action by themselves.
  const least = { ...LEAST_UNNAMED, ...(read.terms.every(({ says }) => says < 1) && { action: Infinity }) };
  const found = placeExpenses(settleQuestions(scoreDoors(index, read), read.terms), read.terms)
    .filter(({ door, named, score }) => score >= (named ? LEAST_NAMED : (least[door.kind] ?? LEAST)))
    .sort((a, b) => b.score - a.score);
  return read.family ? forFamily(found) : found;
}

/** Of a parent’s own life: neither expense nor tool, and no rule of a sponsor where no page for parents answers. */
function forFamily(found: readonly ScoredDoor[]): FoundDoor[] {
  const answered = found.some(({ door }) => door.kind === 'besoin');
  return found.filter(({ door: { kind }, named }) => {
    if (kind === 'silence' || kind === 'question') return named;
    return kind === 'besoin' || (answered && (kind === 'fiche' || (named && kind === 'action')));
  });
}

/** The ranking as one place shows it: the doors of the kinds that it can use, those far behind their best left out. */
export function findDoors(
  index: DoorIndex,
  query: string,
  kinds?: readonly DoorKind[],
  typing = false,
): FoundDoor[] {
  return doorsOf(rankDoors(index, query, typing), kinds);
}

/** The same of a ranking that is there: one that several places show is made once. */
export function doorsOf(ranking: readonly FoundDoor[], kinds?: readonly DoorKind[]): FoundDoor[] {
  const found = ranking.filter(({ door }) => kinds?.includes(door.kind) ?? true);
  const least = (found[0]?.score ?? 0) * NEAR_BEST;
  return found.filter(({ score }) => score >= least);
}
