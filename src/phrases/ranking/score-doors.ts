import type { FoundDoor } from '../find-doors.ts';
import type { DoorIndex, Phrase } from '../door-index.ts';
import { isAround } from '../query/around.ts';
import { type SaidTerm, namesThing, onlyOf } from './evidence.ts';
import { favourOf } from './favour.ts';
import type { QueryTerm, ReadQuery } from '../query/read-query.ts';
import { isStrong } from '../terms/typed-terms.ts';

/** A door and its score, with the terms of its phrases that the query says, each as much as it weighs. */
export interface ScoredDoor extends FoundDoor {
  held: ReadonlyMap<string, number>;
  /** Whether the query surely names it, and where, by its words that say the thing. */
  named: boolean;
  words: readonly number[];
  /** Whether the first word that says a thing is among them. */
  first: boolean;
}

/** What a door answers of a query, before it is weighed. */
interface Found {
  best: number;
  /** The places, in the query, of the words of each phrase that it surely says whole. */
  said: number[][];
  held: Map<string, number>;
}

// What has no place is named by whole phrases alone.
const NOTHING: ReadonlyMap<string, number> = new Map();

/** How well each door answers a query, and whether the query names it. */
export function scoreDoors(index: DoorIndex, read: ReadQuery): ScoredDoor[] {
  const { terms } = read;
  const mass = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (mass === 0) return [];
  const first = terms.findIndex(({ thing, typed }) => thing && !isAround(typed));
  const found = findings(index, terms);
  const asked = [...found].flatMap(([at, { said }]) => (index.doors[at]?.kind === 'sens' ? said : []));
  const expenses = [...found].filter(([at]) => index.doors[at]?.kind === 'depense');
  const others = (place: number) => expenses.flatMap(([at, { held }]) => (at === place ? [] : [held]));
  return [...found].flatMap(([at, { best, held, said }]) => {
    const door = index.doors[at];
    if (!door) return [];
    const own =
      door.kind === 'depense'
        ? said.filter(
            (places) =>
              !asked.some((other) => holdsMore(other, places)) &&
              !(door.id === 'autre' && isMixed(terms, places)),
          )
        : said;
    const named = new Set(own.flat());
    const score = ((best + together(terms, held)) / 2 / mass) * favourOf(door, read);
    const words = [...named].filter((at) => terms[at]?.thing);
    const sure =
      door.kind === 'action'
        ? named.size > 0
        : namesThing(
            terms,
            named,
            door.id === 'autre' ? NOTHING : held,
            door.kind === 'depense' || door.kind === 'sens',
          );
    const only =
      !sure && asked.length === 0 && door.kind === 'depense' && door.id !== 'autre'
        ? onlyOf(terms, held, others(at))
        : [];
    const whole = only.length > 0;
    return [
      {
        door,
        score,
        held,
        named: sure || whole,
        words: whole ? only : words,
        first: whole || named.has(first),
      },
    ];
  });
}

/** Whether a phrase is made of what is asked and of what is told around: « l’assurance » of an outing with children is not theirs. */
function isMixed(terms: readonly QueryTerm[], places: readonly number[]): boolean {
  return new Set(places.map((at) => terms[at]?.told)).size > 1;
}

/** Whether a phrase is part of a longer one: « piscine gonflable » is no swimming pool. */
function holdsMore(other: readonly number[], places: readonly number[]): boolean {
  return other.length > places.length && places.every((at) => other.includes(at));
}

/**
 * What each door answers: the phrase of it that is nearest to the query, and the words of the query that its phrases hold
 * together. A word counts as much as it is rare, and as its phrase was said whole.
 */
function findings({ postings, rarityOf, massOf }: DoorIndex, terms: readonly QueryTerm[]) {
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
      const door = found.get(at) ?? { best: 0, said: [], held: new Map<string, number>() };
      found.set(at, door);
      door.best = Math.max(door.best, said * share * direct);
      const all = phrase.terms.map((term) => weights.get(term));
      if (all.every((term) => term?.strong)) door.said.push(all.flatMap((term) => term?.at ?? []));
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
