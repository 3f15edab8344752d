import { isLittle, plainWords } from '../french/words.ts';
import { singular } from '../french/stem.ts';
import type { QueryTerm } from './read-query.ts';
import { isStrong } from './terms/typed-terms.ts';

/** A term that a query says: the place of its word there, how much it weighs, and whether it can hardly be another. */
export interface SaidTerm {
  at: number;
  weight: number;
  strong: boolean;
}

// Under it, what names the thing is too small a part of what is said.
const LEAST_SHARE = 0.4;

/** Words around a thing that don’t change what it is: they say that it is paid, how much, how big. */
const AROUND = new Set(
  plainWords(
    `frais facture coût prix tarif montant budget somme remboursement rembourser prise charge besoin
    euro euros grand grande petit petite nouveau nouvelle beau belle gros grosse ancien ancienne vieux vieille mini
    super autre autres certain premier première voudrait voudrions souhaite souhaitons aimerait aimerions pense pensons
    prévoit prévoyons prévu prévue faudrait achetons achète peut-on savoir question financer acheter payer commander
    partie part achat vente deux trois quatre cinq six sept huit neuf dix quinze vingt trente cent`,
  ).map(singular),
);
const FIGURE = /^\d+$/;

/**
 * Whether a query names a thing, given the places of the words of the phrases of that thing that it says whole, and the
 * terms of all that its phrases hold. What is named is no complement of an unknown word (« amende de stationnement » is no
 * parking), and comes first, or is no small part of what is said.
 */
export function namesThing(
  terms: readonly QueryTerm[],
  named: ReadonlySet<number>,
  held: ReadonlyMap<string, number>,
): boolean {
  const about = terms.flatMap((term, at) => (term.thing && !isAround(term.typed) ? [{ term, at }] : []));
  const said = about.filter(
    ({ term, at }) =>
      named.has(at) ||
      term.meanings.some((meaning) => isStrong(term.typed, meaning) && held.has(meaning.term)),
  );
  const weigh = (of: typeof about) => of.reduce((sum, { term }) => sum + term.weight, 0);
  return (
    about.some(({ at }) => named.has(at) && !isComplement(terms, at)) &&
    (about[0] === said[0] || weigh(said) >= LEAST_SHARE * weigh(about))
  );
}

/** Whether a word hangs on one before it that means nothing here. */
function isComplement(terms: readonly QueryTerm[], at: number): boolean {
  if (!terms[at]?.linked) return false;
  const head = terms.slice(0, at).findLast(({ typed }) => !isLittle(typed));
  return head !== undefined && head.thing && head.meanings.length === 0 && !isAround(head.typed);
}

/** Whether a word only says that a thing is paid, how many, how big. */
export function isAround(word: string): boolean {
  return FIGURE.test(word) || AROUND.has(singular(word));
}
