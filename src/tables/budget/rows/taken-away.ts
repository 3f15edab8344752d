import { comparedTo } from '../grid.ts';
import type { Item } from './items/item.ts';

/** Words of a discount and of nothing else, where no sign says so: never « Remise des prix ». */
const NAMES = /(?:remises?|rabais|ristournes?|escomptes?|reductions?|deductions?|gestes? commercia(?:l|ux))/
  .source;
const OF_WHOM =
  /(?:commerciales?|fidelite|exceptionnelles?|fournisseurs?|clients?|adherents?|tarifaires?|quantite|accordee?s?|obtenue?s?|consentie?s?|(?:sur|de|du|aux?) .+|\(?\d+(?:,\d+)? ?%\)?)/
    .source;
// Patterns stand in the code as such: a text would be typeset in a page.
const SEVERAL = [NAMES, '(?:', /(?:, ?| et | ?\/ ?)/.source, NAMES, ')*(?:', / /.source, OF_WHOM, ')*'].join(
  '',
);
const TAKEN = ['(?:', NAMES, /|avoirs?|acomptes?/.source, ')', /\b.*/.source].join('');
const DISCOUNT = new RegExp(
  [
    '^(?:',
    [
      SEVERAL,
      /bons? de reduction(?: .*)?/.source,
      /a (?:deduire|retrancher)\b.*/.source,
      /moins [:–-].*/.source,
      /moins (?:les? |la |l'|une? )?/.source + TAKEN,
      /avoirs?(?: (?:sur|du|de|n°|fournisseurs?|clients?|a deduire).*)?/.source,
    ].join('|'),
    ')$',
  ].join(''),
);
const NO_DISCOUNT =
  /^(?:remise|reduction|deduction)s? (?:de|du|sur) (?!(?:la |l'|les? )?(?:\d|fidelite|quantite|volume|factur|devis))/;

/** What lessens expenses, though no sign says so: money that comes back, or is not paid. */
const LESS_SPENT =
  /^(?:trop[- ]percus?\b|retenues?\b(?! a la source)|degrevements?\b|abattements?\b|annulations?\b|reprises? (?:de|du|des|d'une?) |rembourse(?:e?s?|ments?) (?:recus?|percus?|attendus?|obtenus?|par|assurances?|cpam|ijss|opco|uniformation|(?:de )?(?:la |l'|le )?(?:assurance|mutuelle|cpam|caisse|securite sociale|opco|uniformation|tva|fournisseur|caution|caf|cnaf|msa|mairie|commune|ville|departement|region|etat)\b)|t\.?v\.?a\.? (?:recuper|deduct|a deduire|rembours)|(?:cautions?|arrhes|avances?) \(?(?:rendu|restitu|recuper|rembours)|restitutions? (?:de |des |d'|d'une? |du )?(?:la |l')?(?:cautions?|acomptes?|arrhes|avances?))/;
/** What lessens resources likewise: money that goes back, or does not come. */
const LESS_GIVEN =
  /^trop[- ]percus?\b|^indus?\b|^retenues?\b|^(?:annulation|reduction|remboursement|reprise|reversement|restitution)s? (?:a|au|aux|par|d'une?|de|du|des) (?:la |l'|le |les |)(?:caf|cnaf|msa|mairie|commune|ville|departement|region|etat|subvention|aide|trop|avance|acompte|financeur|solde|indu)|^(?:a )?(?:reverser|restituer|rembourser|rendre)\b|\ba (?:reverser|restituer|rembourser|rendre)\b|\((?:refus|annul|non (?:obtenu|accord|retenu))\w*\)|\b(?:refusee?s?|annulee?s?|restituee?s?|remboursee?s?|rendue?s?|reversee?s?)\b(?! par\b)/;

/** Whether an amount above zero has the words of what is taken away. */
export function mayTakeAway({ plain, cents, side }: Item): boolean {
  if ((cents ?? 0) <= 0) return false;
  if (isDiscount(plain)) return true;
  return (side === 'charges' ? LESS_SPENT : LESS_GIVEN).test(plain);
}

/** « Remise (50) », with no amount beside it: what is taken away, among its words; a single figure calls a note. */
export function discountIn(label: string): { label: string; written: string } | null {
  const words = label.replace(/\s*\(\d[\d .,]*\d(?: ?€)?\)$/, '');
  const written = label.slice(words.length).trim();
  return written !== '' && isDiscount(comparedTo(words)) ? { label: words, written } : null;
}

function isDiscount(plain: string): boolean {
  return DISCOUNT.test(plain) && !NO_DISCOUNT.test(plain);
}

/** « Remise 10 % », « Frais de gestion (5 %) »: a share of the other lines, that nobody worked out. */
export function isShare(plain: string): boolean {
  return /^(?:remises?|rabais|ristournes?|escomptes?|reductions?|abattements?|frais (?:generaux|divers|de (?:gestion|structure|fonctionnement|siege|dossier))|charges? (?:indirectes?|de structure)|imprevus?|aleas?|divers et imprevus)\b[^%]*\d ?%\)?$/.test(
    plain,
  );
}
