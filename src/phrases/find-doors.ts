import type { Door, DoorKind } from './door.ts';
import type { DoorIndex, Phrase } from './door-index.ts';
import { isAround } from './around.ts';
import { type SaidTerm, namesThing } from './evidence.ts';
import { favourOf } from './favour.ts';
import { rankWithNames } from './names/name-doors.ts';
import { type QueryTerm, readQuery } from './read-query.ts';
import { settleQuestions } from './settle-questions.ts';
import { isStrong } from './terms/typed-terms.ts';

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
  /** Whether the query surely names it, and by how many words of the thing. */
  named: boolean;
  words: number;
  /** Whether the first word that says a thing is among them. */
  first: boolean;
}

/** What a door answers of a query, before it is weighed. */
interface Found {
  best: number;
  whole: boolean;
  /** The places, in the query, of the words of the phrases that it surely says whole. */
  named: Set<number>;
  held: Map<string, number>;
}

// What a rule hangs on is never proposed for a word that is near, far or in passing.
const LEAST_UNNAMED: Partial<Record<DoorKind, number>> = { depense: Infinity, sens: Infinity, action: 0.4 };

// Under the first a door has too little to do with the query; under the second, with what a better door answers.
const LEAST = 0.2;
const LEAST_NAMED = 0.12;
const NEAR_BEST = 0.4;
const SECOND = 0.75;
// What has no place is named by whole phrases alone.
const NOTHING: ReadonlyMap<string, number> = new Map();

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
  const first = read.terms.findIndex(({ thing, typed }) => thing && !isAround(typed));
  const scored = [...scores(index, read.terms)].flatMap(([at, { best, held, whole, named }]) => {
    const door = index.doors[at];
    const score = (best + together(read.terms, held)) / 2 / mass;
    if (!door) return [];
    const favour = favourOf(door, read);
    const words = [...named].filter((at) => read.terms[at]?.thing).length;
    const sure =
      door.kind === 'action'
        ? named.size > 0
        : namesThing(read.terms, named, door.id === 'autre' ? NOTHING : held);
    return [{ door, score: score * favour, held, whole, named: sure, words, first: named.has(first) }];
  });
  return withoutPlace(afterFirst(settleQuestions(scored, read.terms)))
    .filter(({ door, named, score }) => score >= (named ? LEAST_NAMED : (LEAST_UNNAMED[door.kind] ?? LEAST)))
    .sort((a, b) => b.score - a.score);
}

/** « Payer le train au conférencier »: of two expenses that a phrase names, the one named first. */
function afterFirst(scored: readonly ScoredDoor[]): readonly ScoredDoor[] {
  if (!scored.some((one) => isExpense(one) && one.named && one.first)) return scored;
  return scored.map((one) => (isExpense(one) && !one.first ? { ...one, score: one.score * SECOND } : one));
}

function isExpense({ door }: ScoredDoor): boolean {
  return door.kind === 'depense' || door.kind === 'sens';
}

/**
 * « Amende de stationnement » begins by what has no place among the expenses: it is no parking. Unless an expense says more
 * words of it: « taxe sur les salaires ». The id is `OTHER_EXPENSE`, whose import would weigh on every search.
 */
function withoutPlace(scored: readonly ScoredDoor[]): readonly ScoredDoor[] {
  const other = scored.find(({ door }) => door.id === 'autre');
  if (!other?.named) return scored;
  const placed = scored.filter((one) => isExpense(one) && one.named && one !== other);
  const better = placed.filter(
    ({ first, words, score }) => first && (words > other.words || (!other.first && score > other.score)),
  );
  if (better.length > 0) return scored.filter((one) => one !== other);
  return other.first || placed.every(({ first, score }) => !first && score <= other.score)
    ? scored.filter((one) => one === other || !isExpense(one))
    : scored.filter((one) => one !== other);
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
  const weights = saidTerms(terms, rarityOf);
  const found = new Map<number, Found>();
  // Of two doors that answer as well, the one that the first word leads to, then the first of the site.
  const placeOf = ({ doors: [first] }: Phrase) => first?.at ?? 0;
  const reached = terms.flatMap(({ meanings }) =>
    meanings.flatMap(({ term }) => postings.get(term) ?? []).sort((a, b) => placeOf(a) - placeOf(b)),
  );
  for (const phrase of new Set(reached)) {
    const said = phrase.terms.reduce((sum, term) => sum + (weights.get(term)?.weight ?? 0), 0);
    const share = Math.sqrt(Math.min(1, said / massOf(phrase)));
    for (const { at, direct } of phrase.doors) {
      const door = found.get(at) ?? {
        best: 0,
        whole: false,
        named: new Set<number>(),
        held: new Map<string, number>(),
      };
      found.set(at, door);
      door.best = Math.max(door.best, said * share * direct);
      const all = phrase.terms.map((term) => weights.get(term));
      door.whole ||= all.every((term) => term !== undefined);
      if (all.every((term) => term?.strong)) for (const term of all) if (term) door.named.add(term.at);
      for (const term of phrase.terms) {
        const weight = (weights.get(term)?.weight ?? 0) * share * direct;
        if (weight > (door.held.get(term) ?? 0)) door.held.set(term, weight);
      }
    }
  }
  return found;
}

function saidTerms(terms: readonly QueryTerm[], rarityOf: DoorIndex['rarityOf']): Map<string, SaidTerm> {
  const said = new Map<string, SaidTerm>();
  terms.forEach(({ typed, meanings, says }, at) => {
    for (const meaning of meanings) {
      const weight = says * meaning.sure * rarityOf(meaning.term);
      if (weight > (said.get(meaning.term)?.weight ?? 0))
        said.set(meaning.term, { at, weight, strong: isStrong(meaning, typed, terms.length === 1) });
    }
  });
  return said;
}

/** Each word of the query once, for the best of its meanings. */
function together(terms: readonly QueryTerm[], held: ReadonlyMap<string, number>): number {
  const bests = terms.map(({ meanings }) => Math.max(0, ...meanings.map(({ term }) => held.get(term) ?? 0)));
  return bests.reduce((sum, best) => sum + best, 0);
}
