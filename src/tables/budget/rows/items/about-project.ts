import { isAbout } from '../row-words.ts';
import type { Item } from './item.ts';

/** What is counted and is no money: « Nombre de familles ; 25 »; above a table without titles, « Année ; 2027 ». */
export function tellsAbout({ plain, number }: Item, above: boolean): boolean {
  return number === null && isAbout(plain, above);
}

/** « Date », « Tél. du trésorier », « Part de la Caf », over what they name: no amount was meant. */
export function isFact({ plain, fault, number }: Item): boolean {
  if (number !== null) return false;
  if (fault === 'date') return /^(?:dates?\b|le$|fait )/.test(plain);
  if (fault === 'identifier') return /^(?:tel|portable|mobile|fax|siret|siren|rna|iban|n°)\b/.test(plain);
  return fault === 'percentage' && /^(?:part|taux|pourcentage|soit)\b/.test(plain);
}
