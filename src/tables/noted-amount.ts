import { fold } from '../french/fold.ts';
import type { Cents } from '../rules/money/money.ts';
import { readAmount } from '../rules/money/read-amount.ts';

/** An amount at the beginning of a cell, its currency and tax, then words. */
const NOTED =
  /^(\d[\d .,’']*) ?(€|euros?(?![a-zà-ÿ])|eur(?![a-zà-ÿ]))? ?((?:t\.?t\.?c|h\.?t)(?![a-zà-ÿ])\.?)? ?[,;:–—-]? ?(.*)$/i;
/** Words that may make it the price of one, a part, or what is taken away. */
const UNSURE =
  /\b(?:par|chaque|chacun\w*|l'un\w*|les|pieces?|unit\w*|mensuel\w*|mois|heures?|h|jours?|seances?|semaines?|personnes?|pers|participants?|enfants?|familles?|fois|moins|dedui\w*|remises?|rembours\w*|avoirs?|dont|hors|sauf|ou|entre|plus|sur|ans?|annuel\w*|annee|trimestr\w*|demi\w*|moitie|tiers|quart|dollars?|usd|francs?|chf|milliers?|millions?|mille|ht|non|pas|sans|refus\w*|annul\w*|aller|km|nuits?|repas)\b|[\/%+=<>×*$£?]/;
/** What people write after an amount without parentheses, and that leaves it as it is. */
const SURE =
  /^(?:(?:demande|sollicite|accorde|acquis|obtenu|notifie|attribue|vote|prevu|previsionnel|estime|joint|signe|confirme|recu|attendu)(?:e?s?)|net|brut|de taxes?|tva (?:comprise|incluse)|devis|estimation|facture|environ|env|max(?:imum)?|en attente|a confirmer|en cours|,| )+\.?$/;
const TAX = /^\(?(?:dont )?(?:la )?tva(?: a)? ?\d{1,2}(?:[.,]\d)? ?%(?: (?:incluse|comprise))?\)?$/;
const REFERENCE = /^\(?(?:devis|facture|bon de commande|convention) (?:(?:du|n°|no|numero) ?)?[\d/.-]+\)?$/;
const PRODUCT = /^\(?(?:soit )?(\d+)(?: [a-z]+)? ?(?:x|×|\*|a) ?(\d+(?:[.,]\d{1,2})?) ?(?:€|euros?)?\)?$/;

/** An amount that words follow, and whether they surely leave it as it is; null where no amount begins the text. */
export function notedAmount(text: string): { cents: Cents; sure: boolean } | null {
  const [, figures = '', currency, tax = '', rest = ''] = NOTED.exec(text) ?? [];
  const reading = readAmount(figures);
  // « 2027 (prévisionnel) » is a title.
  if (!('cents' in reading) || (currency === undefined && /^(?:19|20)\d\d ?$/.test(figures))) return null;
  const note = fold(rest).replace(/’/g, "'");
  if (note === '' ? tax === '' : !/[a-z]{2}|\d/.test(note)) return null;
  if (note !== '' && currency === undefined && !/[a-z]{2}/.test(note)) return null;
  return { cents: reading.cents, sure: isSure(note, currency !== undefined, /^t/i.test(tax), reading.cents) };
}

function isSure(note: string, inEuros: boolean, taxed: boolean, cents: Cents): boolean {
  if (note === '' || REFERENCE.test(note) || (taxed && TAX.test(note))) return true;
  const [, times, each = ''] = PRODUCT.exec(note) ?? [];
  const price = readAmount(each);
  if (times !== undefined) return 'cents' in price && Number(times) * price.cents === cents;
  if (/\d/.test(note) || UNSURE.test(note)) return false;
  const [, within = note] = /^\(([^()]+)\)$/.exec(note) ?? [];
  // « 60 (Achats) » is no amount.
  return SURE.test(within) || (inEuros && within !== note);
}
