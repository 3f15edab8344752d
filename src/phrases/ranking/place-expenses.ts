import type { QueryTerm } from '../query/read-query.ts';
import type { ScoredDoor } from './score-doors.ts';

const SECOND = 0.75;

/** Of several expenses that a query names, the one that it names first; or none, when what has no place among them says more. */
export function placeExpenses(
  scored: readonly ScoredDoor[],
  terms: readonly QueryTerm[],
): readonly ScoredDoor[] {
  return withoutPlace(afterFirst(scored), terms);
}

/** « Payer le train au conférencier »: of two expenses that a phrase names, the one named first. */
function afterFirst(scored: readonly ScoredDoor[]): readonly ScoredDoor[] {
  if (!scored.some((one) => isExpense(one) && one.named && one.first)) return scored;
  return scored.map((one) => (isExpense(one) && !one.first ? { ...one, score: one.score * SECOND } : one));
}

/**
 * « Amende de stationnement » begins by what has no place among the expenses: it is no parking. Unless an expense says more
 * words of it: « taxe sur les salaires ». An expense that comes first is none when more words say so, or the very next one:
 * « loyers de crédit-bail », « loyers impayés ». The id is `OTHER_EXPENSE`, whose import would weigh on every search.
 */
function withoutPlace(scored: readonly ScoredDoor[], terms: readonly QueryTerm[]): readonly ScoredDoor[] {
  const other = scored.find(({ door }) => door.id === 'autre');
  if (!other?.named) return scored;
  const placed = scored.filter((one) => isExpense(one) && one.named && one !== other);
  const next = (at: number) => other.words.includes(at + 1) && !terms[at + 1]?.linked;
  const stands = ({ first, words, score }: ScoredDoor) =>
    !words.some(next) &&
    (first ? words.length > other.words.length - Number(!other.first) : !other.first && score > other.score);
  const kept = placed.some(stands);
  return scored.filter((one) => (kept ? one !== other : one === other || !isExpense(one)));
}

function isExpense({ door }: ScoredDoor): boolean {
  return door.kind === 'depense' || door.kind === 'sens';
}
