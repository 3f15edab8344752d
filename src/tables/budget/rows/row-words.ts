import { type Side, sideIn, sideTitle } from '../columns/title-words.ts';

/** What the words of a row say it is. `bare`: an amount without any word; `rest`: what is left to find, a result or a resource. */
export type RowName =
  'general' | 'subtotal' | 'balance' | 'rest' | 'detail' | 'section' | 'in-kind-section' | 'bare' | 'plain';

const LONGEST_TOTAL = 120;
const GENERAL_END =
  /^(?:[ :.=]|\([^()]*\)|generale?s?|generaux|ttc|ht|de|du|des|d'|l[ae]|les|l'|et|charges|depenses|emplois|produits|recettes|ressources|financements?|budget|projet|action|previsionnel(?:le)?s?|prevue?s?|association|annee|exercice|annuel|global|euros?|€|en|20\d\d)*$/;
const DETAIL = /^(?:dont|y compris|incluant|inclus)\b|^pour memoire\b|^p\.?m\.?$/;
const BALANCE =
  /^(?:resultat|excedents?|deficits?|benefices?|insuffisances?|ecart|difference|equilibre|trop percu)\b|^pertes?$|^solde(?!s? (?:de |d'|des )?(?:la |l')?(?:subvention|aide|prestation|convention|facture|versement))\b/;
const REST =
  /^(?:report a nouveau|besoin de financement)\b|^restes?$|^reste a (?:financer|charge|trouver|payer|couvrir)/;
/** What an earlier year left is money of this one, to be spent or made good. */
const CARRIED =
  /^(?:resultat|excedent|deficit|solde)s? (?:\S+ ){0,2}(?:report\w*|anterieur\w*|precedent\w*|n ?- ?1)\b/;
const SUBTOTAL =
  /^(?:sous|ss)[\s\-.\/_]*tot(?:al|aux)?\b|^s[\s.]*[\/-][\s.]*t(?:ot(?:al|aux)?)?\b|^s\.\s?t\.?(?![a-z])|^total (?:partiel|intermediaire)|^(?:intermediaire|cumul intermediaire)$/;
const GENERAL =
  /^(?:le |a ?= ?)?(?:grand )?tot(?:al|aux|\.)(?![a-z])|^(?:montants?|couts?|budgets?|prix|depenses?|charges?|recettes?|produits?|ressources?|financements?|emplois)(?: previsionnel(?:le)?s?)? (?:tot(?:al|ale|aux|ales)|globa(?:l|le|ux|les))\b|^ensemble des?\b|^somme(?: totale\b.*| des?\b.*| generale)?$|^cumul$|^tg$/;
const IN_KIND_SECTION =
  /contributions? (?:volontaires? )?en nature|contributions? volontaires?|^(?:valorisation|apports?) (?:du benevolat|en nature)|^valorisations?$/;
const IN_KIND =
  /^(?:personnels? benevoles?|benevolat|benevoles?|valorisation (?:du benevolat|des benevoles|du temps benevole)|heures? de benevolat|contributions? (?:volontaires?|en nature)|mises? a disposition gratuites?|(?:secours|dons?|prestations?|apports?) en nature)\b/;
const INCOME =
  /^(?:subventions?|participations? (?:financieres? )?(?:des |de |aux )?(?:familles|parents|usagers|adherents|habitants|inscri)|cotisations? des (?:adherents|familles|membres)|recettes?|autofinancement|fonds propres|mecenat|ventes? d)/;
const PAYER =
  /^(?:(?:la |l'|le )?(?:caf|cnaf|commune|mairie|ville|departement|conseil (?:departemental|regional)|region|etat|msa|ars|drac|ddets|agglomeration|communaute de communes|familles?|adherents|parents)\b)/;
const CLASS =
  /^(?:achats?|(?:autres )?services? exterieurs?|impots?(?:,| et) taxes|charges? (?:de|du) personnels?|frais de personnels?|autres charges de gestion|charges financieres|charges exceptionnelles|dotations?|ventes?|subventions? d'exploitation|subventions?$|autres produits de gestion|produits (?:financiers|exceptionnels|de gestion)|reprises?|transferts? de charges|emplois des contributions|contributions (?:volontaires|en nature)|prestations? de services?$|cotisations$|charges indirectes|charges directes|ressources)/;

/** What a row is by its words, and the side that they name, if any. */
export function nameOf(
  label: string,
  plain: string,
  hasAmount: boolean,
  numbered = false,
): { name: RowName; side: Side | null } {
  const words = plain
    .replace(/^[\s=*_#>•◦\-–—+:.]+|[\s:=*_.;]+$/g, '')
    .replace(/^(?:[a-z]|[ivx]+|\d+)\s?[.)/-]\s*(?=sous|total|montant total|ensemble|somme)/, '');
  if (words === '') return { name: hasAmount ? 'bare' : 'plain', side: null };
  const side = sideTitle(words);
  if (side !== null) {
    // « Charges indirectes » may be a line of its own; « Charges » with an amount is their total.
    if (!hasAmount) return { name: 'section', side };
    return { name: numbered || /indirecte?s|directe?s|financement/.test(words) ? 'plain' : 'general', side };
  }
  if (DETAIL.test(words)) return { name: 'detail', side: null };
  if (SUBTOTAL.test(words) || isShortSubtotal(label)) return { name: 'subtotal', side: null };
  if (GENERAL.test(words) && !/^total ?energies?\b/.test(words)) return general(words);
  if (CARRIED.test(words)) return { name: 'rest', side: null };
  if (BALANCE.test(words)) return { name: 'balance', side: null };
  if (REST.test(words)) return { name: 'rest', side: null };
  if (!hasAmount && IN_KIND_SECTION.test(words)) return { name: 'in-kind-section', side: null };
  return { name: 'plain', side: null };
}

/** « Total des charges » is of a whole side; « Total des achats », of a part of it. */
function general(words: string): { name: RowName; side: Side | null } {
  if (words.length > LONGEST_TOTAL || !GENERAL_END.test(words.replace(GENERAL, '')))
    return { name: 'subtotal', side: null };
  return { name: 'general', side: sideIn(words) };
}

/** « ST fournitures », never « St Nicolas » nor « ST JEAN ». */
function isShortSubtotal(label: string): boolean {
  return /^\W*ST\b[\s.:-]*(?:$|\p{Ll})/u.test(label);
}

/** Whether words name a contribution in kind. */
export function isInKind(plain: string): boolean {
  return IN_KIND.test(plain) || /^(?:emplois des )?contributions volontaires/.test(plain);
}

/** Whether words surely name money that comes in. */
export function isIncome(plain: string): boolean {
  return INCOME.test(plain) && !/verse(?:e|s|es)?\b|reversement/.test(plain);
}

/** Whether words are those of who may pay. */
export function isPayer(plain: string): boolean {
  return INCOME.test(plain) || PAYER.test(plain);
}

/** Whether words are those of a class of products. */
export function isProduct(plain: string): boolean {
  return /^(?:ventes?|subventions?|produits? (?:financiers?|exceptionnels?)|autres produits|reprises|cotisations$|adhesions|dons?$|tombola|buvette)\b/.test(
    plain,
  );
}

/** Whether a row tells about the project, not about money: « Année », « Nombre d’enfants ». */
export function isAbout(plain: string, above: boolean): boolean {
  if (/^(?:nombre d[e']|nb\b|(?:cout|prix) (?:par|d'une?) )/.test(plain)) return true;
  return (
    above &&
    /^(?:annees?|exercice|n° ?siret|siret|siren|tel|telephone|code postal|nombre d[e']|nb|dates?|duree|ages?)\b/.test(
      plain,
    )
  );
}

/** Whether words are those of a class of the chart of accounts, which other lines may stand under. */
export function isClassName(plain: string): boolean {
  return CLASS.test(plain);
}
