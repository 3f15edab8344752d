import { plainWords } from '../french/words.ts';
import { singular } from '../french/stem.ts';
import type { QueryTerm } from './read-query.ts';

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
    `frais facture coût prix tarif montant budget somme remboursement rembourser prise charge fourniture besoin
    devis euro euros grand grande petit petite nouveau nouvelle beau belle gros grosse ancien ancienne vieux vieille mini
    super autre autres certain premier première voudrait voudrions souhaite souhaitons aimerait aimerions pense pensons
    prévoit prévoyons prévu prévue faudrait achetons achète peut-on savoir question financer acheter payer louer commander
    partie part achat vente`,
  ).map(singular),
);
const LINKS = new Set(['de', 'du', 'en', 'au', 'aux']);
const FIGURE = /^\d+$/;

/**
 * Whether a query names a thing by the words of some phrases that it says whole, given as the places of these words: one
 * that is not the complement of an unknown word (« amende de stationnement » is no parking), and that is no small part
 * of what is said.
 */
export function namesThing(terms: readonly QueryTerm[], named: ReadonlySet<number>): boolean {
  const about = terms.filter(({ thing, typed }) => thing && !isAround(typed));
  const weigh = (of: readonly QueryTerm[]) => of.reduce((sum, { weight }) => sum + weight, 0);
  const said = terms.filter((term, at) => named.has(at) && term.thing);
  return (
    terms.some((term, at) => named.has(at) && term.thing && !isComplement(terms, at)) &&
    weigh(said) >= LEAST_SHARE * weigh([...new Set([...about, ...said])])
  );
}

/** Whether a word hangs on one before it that means nothing here. */
function isComplement(terms: readonly QueryTerm[], at: number): boolean {
  let before = at - 1;
  while (LINKS.has(terms[before]?.typed ?? '')) before--;
  const head = terms[before];
  return head !== undefined && head.thing && head.meanings.length === 0 && !isAround(head.typed);
}

function isAround(word: string): boolean {
  return FIGURE.test(word) || AROUND.has(singular(word));
}
