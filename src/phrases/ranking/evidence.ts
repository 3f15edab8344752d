import { isLittle } from '../../french/words.ts';
import { isAround } from '../query/around.ts';
import type { QueryTerm } from '../query/read-query.ts';
import { isStrong } from '../terms/typed-terms.ts';

/** A term that a query says: the place of its word there, how much it weighs, and whether it can hardly be another. */
export interface SaidTerm {
  at: number;
  weight: number;
  strong: boolean;
}

// How a thing is, which leaves it the same: « chaises pliantes », « repas chaud », « ordinateur reconditionné ».
const SAME =
  /^(?:rouge|bleu|vert|noir|blan|coul|plia|jet|lava|reu|recy|recon|geant|acry|crea|tact|coop|educ|peda|mensu|supp|chaud|froid|joli|vieu|anti|cart|cargo|taille|arab|brut|mobi|assim|stock|affect|fraich|jeun|liber|div|bois|doigt|pail|dessi|lang|disci)/;
// So many strange words, « hors-sol », make another thing of it; more are a text that tells.
const MOST_CHANGING = 2;
// Under it, what names the thing is too small a part of what is said.
const LEAST_SHARE = 0.4;
// What has no place is heard sooner: nothing firm comes of it.
const LEAST_WITHOUT_PLACE = 0.3;

/**
 * Whether a query names a thing, given the places of the words of the phrases of that thing that it says whole, and the
 * terms of all that its phrases hold: none, for what has no place. What is named is no complement of an unknown word
 * (« amende de stationnement » is no parking), and nothing strange hangs on it (« honoraires du notaire »); it comes first,
 * or is no small part of what is said; a thing that is `paid` is another with an unknown word beside it.
 */
export function namesThing(
  terms: readonly QueryTerm[],
  named: ReadonlySet<number>,
  held: ReadonlyMap<string, number>,
  paid = true,
): boolean {
  const about = terms.flatMap((term, at) => (term.thing && !isAround(term.typed) ? [{ term, at }] : []));
  // « Une autre dépense »: nothing else is said.
  if (about.length === 0) return named.size > 0;
  const placed = held.size > 0;
  const stands = ({ at }: { at: number }) =>
    !isComplement(terms, at, held) &&
    !(placed && (isOpen(terms, at, held) || (paid && isChanged(terms, at, held))));
  if (!about.some((one) => named.has(one.at) && stands(one))) return false;
  const said = about.filter(({ term, at }) => named.has(at) || isHeld(term, held));
  const weigh = (of: typeof about) => of.reduce((sum, { term }) => sum + term.weight, 0);
  return about[0] === said[0] || weigh(said) >= (placed ? LEAST_SHARE : LEAST_WITHOUT_PLACE) * weigh(about);
}

/**
 * The places of all that a query says but for what stands around, when those are two words or more, each of them one of the
 * phrases of a thing, and none of the `others` holds half as many: « licence Office », « surveillance des enfants ». None else.
 */
export function onlyOf(
  terms: readonly QueryTerm[],
  held: ReadonlyMap<string, number>,
  others: readonly ReadonlyMap<string, number>[],
): number[] {
  const about = terms.flatMap((term, at) => (term.thing && !isAround(term.typed) ? [{ term, at }] : []));
  const count = (of: ReadonlyMap<string, number>) => about.filter(({ term }) => isHeld(term, of)).length;
  const only =
    about.length > 1 &&
    count(held) === about.length &&
    others.every((other) => count(other) * 2 < about.length);
  return only ? about.map(({ at }) => at) : [];
}

/** Whether a word hangs on one before it that means nothing that is paid: « ordonnance de pharmacie », « permis bateau ». */
function isComplement(terms: readonly QueryTerm[], at: number, held: ReadonlyMap<string, number>): boolean {
  const before = terms[at - 1];
  if (!terms[at]?.linked && !(before && before.meanings.length > 0 && !isLittle(before.typed))) return false;
  const head = terms.slice(0, at).findLast(({ typed }) => !isLittle(typed));
  return head !== undefined && head.thing && head.foreign && !isHeld(head, held);
}

/** Whether the next word hangs on it and is strange to all that is paid: « salaire du maire ». */
function isOpen(terms: readonly QueryTerm[], at: number, held: ReadonlyMap<string, number>): boolean {
  const after = terms.slice(at + 1).filter(({ typed }) => !isLittle(typed) && !isAround(typed));
  return after.some(
    (next, i) => next.unpaid || (i === 0 && next.strange && !SAME.test(next.typed) && !isHeld(next, held)),
  );
}

/** Whether some phrase of the thing holds a word: « plaquette de présentation ». */
function isHeld({ typed, meanings }: QueryTerm, held: ReadonlyMap<string, number>): boolean {
  return meanings.some((meaning) => isStrong(meaning, typed, false) && held.has(meaning.term));
}

/** Whether what stands beside it is strange to all that is paid, and nothing else is said: « tapis volant », « piscine hors-sol ». */
function isChanged(terms: readonly QueryTerm[], at: number, held: ReadonlyMap<string, number>): boolean {
  const isOther = (term: QueryTerm) =>
    term.says === 1 && term.foreign && !isHeld(term, held) && !SAME.test(term.typed);
  const others = terms.filter((term, i) => i !== at && !isLittle(term.typed));
  const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]];
  const beside =
    (next?.beside && others.includes(next)) || (term?.beside && before && others.includes(before));
  return Boolean(beside) && others.length <= MOST_CHANGING && others.every(isOther);
}
