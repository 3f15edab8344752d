import { type Side, sideAbove, sideIn, sideTitle } from '../columns/title-words.ts';

/** What the words of a row say it is. `bare`: an amount without any word; `rest`: what is left to find, a result or a resource. */
export type RowName =
  'general' | 'subtotal' | 'balance' | 'rest' | 'detail' | 'section' | 'in-kind-section' | 'bare' | 'plain';

const LONGEST_TOTAL = 120;
const GENERAL_END =
  /^(?:[ :.=]|\([^()]*\)|generale?s?|generaux|ttc|ht|de|du|des|d'|l[ae]|les|l'|et|charges|depenses|emplois|produits|recettes|ressources|financements?|budget|projet|action|previsionnel(?:le)?s?|prevue?s?|association|annee|exercice|annuel|global|euros?|€|en|20\d\d)*$/;
/** « TOTAL CHA », in a column that a PDF has cut: the name of a whole side, as far as it goes. */
const CUT_END =
  /^ +(?:d?es )?(?:(?<charges>cha(?:r(?:ge?)?)?|dep(?:en(?:se?)?)?)|pro(?:d(?:u(?:it?)?)?)?|rec(?:et(?:te?)?)?|ress(?:ou(?:rce?)?)?)$/;
const DETAIL = /^(?:dont|y compris|incluant|inclus)\b|^pour memoire\b|^p\.?m\.?$/;
/** The whole label, whatever it is the balance of: « Solde du projet », never « Solde de tout compte ». */
const BALANCE =
  /^(?:resultats?|excedents?|deficits?|benefices?|insuffisances?|ecarts?|differences?|equilibre|trop percu|pertes?|soldes?)(?:[ :.=/+–−-]|\([^()]*\)|previsionnel(?:le)?s?|prevue?s?|net(?:te)?s?|final|excedentaires?|deficitaires?|beneficiaires?|positif|negatif|crediteur|debiteur|budgetaire|comptable|courant|financier|exceptionnel|d'exploitation|de tresorerie|attendue?|estimee?|de|du|des|d'|l[ae]|les|l'|en|et|ou|entre|moins|general|total|annuel|projet|action|activite|budget|exercice|annee|operation|association|recettes?|depenses?|charges?|produits?|ressources?|benefices?|pertes?|excedents?|deficits?|insuffisances?|€|euros?|20\d\d|[a-z] ?- ?[a-z])*$/;
const REST =
  /^(?:report a nouveau|besoin de financement)\b|^restes?$|^reste a (?:financer|charge|trouver|payer|couvrir)/;
/** What an earlier year left is money of this one, to be spent or made good. */
const CARRIED =
  /^(?:resultat|excedent|deficit|solde)s? (?:\S+ ){0,2}(?:report\w*|anterieur\w*|precedent\w*|n ?- ?1)\b/;
const SUBTOTAL =
  /^(?:sous|ss)[\s\-.\/_]*tot(?:al|aux)?\b|^s[\s.]*[\/-][\s.]*t(?:ot(?:al|aux)?)?\b|^s\.\s?t\.?(?![a-z])|^total (?:partiel|intermediaire)|^(?:intermediaire|cumul intermediaire)$|^a reporter\b|^reports? (?:de la )?page\b/;
const GENERAL =
  /^nets? a (?:payer|regler)\b|^(?:le |a ?= ?)?(?:grand )?tot(?:al|aux|\.|$)(?![a-z])|^(?:bases?|assiettes?|montants?|couts?|budgets?|depenses?|charges?) (?:totale?s? )?(?:subventionnables?|eligibles?)$|^assiette de (?:la subvention|l'aide|calcul)|^(?:montants?|couts?|budgets?|prix|depenses?|charges?|recettes?|produits?|ressources?|financements?|emplois)(?: previsionnel(?:le)?s?)? (?:tot(?:al|ale|aux|ales)|globa(?:l|le|ux|les))\b|^ensemble des?\b|^somme(?: totale\b.*| des?\b.*| generale)?$|^(?:cumul|tg|ensemble|totales?|soit|recap(?:itulatif)?|t o t a l|[σ∑])$/;
const IN_KIND_SECTION =
  /contributions? (?:volontaires? )?en nature|contributions? volontaires?|suppleti(?:ve|f)s?\b|^(?:valorisation|apports?) (?:du benevolat|en nature)|^valorisations?$/;
const IN_KIND =
  /^(?:personnels? benevoles?|benevolat|benevoles?|(?:temps|travail|heures?|intervenants?|animat\w+|aides?|participation) (?:(?:de|des|d') ?)?(?:benevol\w+)|valorisation (?:du |des |de la )?(?:benevol\w+|temps|heures?|mise|salles?|locaux|prets?)|heures? de benevolat|prets? (?:de |du |des |d')?[^()]*(?:gracieux|gratuit\w*|\(valoris\w+\))|contributions? (?:volontaires?|en nature)|mises? a disposition (?:a titre )?(?:gratuit\w*|gracieu\w*)|(?:secours|dons?|prestations?|apports?) en nature|(?:charges?|depenses?|produits?|recettes?|ressources?|prestations?|contreparties?(?: des? charges?)?) suppleti(?:ve|f)s?)(?![a-z])|\((?:valorise\w*|valorisation|en nature|a titre gratuit|gratuit\w*|gracieu\w*|benevol\w*)\)$/;
/** What may be lent or paid: nothing but the reader says. */
const MAYBE_IN_KIND =
  /^(?:[^:–-]{1,30} ?[:–-] ?)?(?:mises? a dispo(?:sition)?\b|prets? (?:de |du |des |d')|(?:salles?|locaux|local|materiel|minibus|vehicules?)(?: \S+){0,2} (?:pretee?s?\b|mise?s? a dispo(?:sition)?\b))/;
/** What « 86 » or « 87 » before it makes sure. */
const NUMBERED_IN_KIND =
  /benevol|en nature|suppleti|contrepartie|valoris|gratuit|gracieu|dispo(?:sition)?\b|^prets?\b/;
const INCOME =
  /^(?:subventions?|participations? familiales?|dons? manuels?|(?:autres )?produits? (?:financiers?|exceptionnels?|de gestion)|reprises? (?:sur\b|d(?:es? |')(?:provision|amortissement|depreciation|fonds|subvention|report|avance))|transferts? de charges|participations? (?:financieres? )?(?:des |de |aux )?(?:familles|parents|usagers|adherents|habitants|inscri)|cotisations? des (?:adherents|familles|membres)|recettes?|autofinancement|fonds propres|mecenat|ventes? d)/;
const PAYER =
  /^(?:(?:la |l'|le )?(?:caf|cnaf|caisse d'allocations familiales|mutualite sociale agricole|commune|mairie|ville|departement|conseil (?:departemental|regional)|region|etat|msa|ars|drac|ddets|agglomeration|communaute de communes|familles?|adherents|parents)\b)/;
/** Who may pay, alone or with a name: « Commune de Vannes », « Caf (Fnp) », « Aide de la mairie ». */
const PAYERS =
  /(?:caf|cnaf|fnp|caisse d'allocations familiales|mutualite sociale agricole|collectivite (?:europeenne|territoriale)|commune|communes|mairie|ville|villes|departement|conseil (?:departemental|regional|general)|region|etat|msa|ars|drac|ddets|fse|feder|fdva|carsat|europe|agglomeration|agglo|metropole|communaute (?:de communes|d'agglomeration|urbaine)|com ?com|cc|epci|familles?|adherents|parents|fondation|mecenes?|prefecture|politique de la ville)/
    .source;
const NAMED =
  /(?: ?(?:\(.*\)|[-–:\/] ?.*)| (?!des lieux)(?:de|du|des|d'|la|le) ?.{1,40}| (?:x|fnp|cnaf|laep|clas|france|departementale?|regionale?|locale?|partenaires?))?/
    .source;
const HELP =
  /(?:financements?|aides?|participations?|apports?|soutien|contributions?|dotations?|fonds|demandes?|solde|acompte|cofinancements?|parts?|prises? en charge|\d{1,3} ?%) (?:financiere?s? )?(?:de |du |des |d'|a )?(?:la |l'|le |les )?/
    .source;
const ASKED =
  /(?:caf|cnaf|msa|ars|drac|ddets|fse|feder|fdva|carsat|region|departement|mairie) [^\d].{1,40}|(?:nous )?(?:demandons|sollicitons).*|demande de (?:subvention|financement).*|(?:montant|somme) (?:demandee?|sollicitee?)(?: .*)?|(?:montant )?(?:de la |demandee? |sollicitee? )*(?:subvention|aide) (?:demandee|sollicitee|attendue).*|ressources propres|autofinancement.*|(?:parts?|\d{1,3} ?%) (?:de |d')?(?:l')?(?:asso(?:ciation)?|structure|gestionnaire|porteur)\b.*/
    .source;
const ARTICLE = /(?:la |l'|le |les )?/.source;
const FUNDER = new RegExp(`^(?:${ARTICLE}${PAYERS}${NAMED}|${HELP}${PAYERS}\\b.*|${ASKED})$`);
const CLASS =
  /^(?:achats?|(?:autres )?services? exterieurs?|impots?(?:,| et) taxes|charges? (?:de|du) personnels?|personnels?$|frais de personnels?|autres charges de gestion|charges financieres|charges exceptionnelles|dotations?|ventes?\b(?! (?:de |du |des |d'|aux? )(?!produits|marchandises|prestations|biens|services))|produits des services|subventions? d'exploitation|subventions?$|autres produits de gestion|produits (?:financiers|exceptionnels|de gestion)|reprises?|transferts? de charges|emplois des contributions|contributions (?:volontaires|en nature)|prestations? de services?$|cotisations$|charges indirectes|charges directes|ressources)/;

/** What a row is by its words, and the side that they name, if any. */
export function nameOf(
  label: string,
  plain: string,
  hasAmount: boolean,
  numbered = false,
): { name: RowName; side: Side | null } {
  const words = plain
    .replace(/^[\s=*_#>•◦\-–—+:.]+|[\s:=*_.;]+$/g, '')
    .replace(/^(?:[a-rt-z]|[ivx]+|\d+)\s?[.)/-]\s*(?=sous|total|montant total|ensemble|somme)/, '');
  if (words === '') return { name: hasAmount ? 'bare' : 'plain', side: null };
  const side = sideTitle(words) ?? (hasAmount ? null : sideAbove(words));
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
  const end = words.replace(GENERAL, '');
  const cut = CUT_END.exec(end);
  if (cut) return { name: 'general', side: cut.groups?.['charges'] === undefined ? 'resources' : 'charges' };
  if (words.length > LONGEST_TOTAL || !GENERAL_END.test(end)) return { name: 'subtotal', side: null };
  return { name: 'general', side: sideIn(words) };
}

/** What follows « Total » where it is of the whole: « pour 10 séances », « I + II », « net ». */
const WHOLE_END =
  /^(?:[ :.=+()–-]|pour|sur|de|des|les|\d ?[a-z]+|\d|t\.t\.c|h\.t|nets?|nettes?|bruts?|a (?:financer|payer|prevoir)|estim(?:e|ee|es|ees|atif)|(?:[ivx]+|[a-z]) ?(?:\+|et|&) ?(?:[ivx]+|[a-z])(?![a-z]))*$/;

const WHOLE_HEAD =
  /(?:couts?|budgets?|montants?|depenses?|recettes?|ressources?|financements?|prix|valorisations?|enveloppes?|chiffrages?|estimations?|valeurs?|sommes?|factures?|plans?)/
    .source;
const WHOLE_HOW =
  /(?:totale?s?|totaux|globale?s?|globaux|generale?s?|generaux|complete?s?|finale?s?|previsionnel(?:le)?s?|estimee?s?|estimatifs?|prevue?s?|reel(?:le)?s?|de revient|a (?:financer|payer|prevoir|regler))/
    .source;
const WHOLE_OF =
  /(?:de |du |des |de la |de l'|d'|pour (?:le |la |l')?)(?:projet|action|operation|programme|dispositif|budget|annee|exercice|tout|ensemble|depenses|recettes)/
    .source;
/** « Coût du projet », « Budget total de l’action », « Montant à financer »: where no total says more, they may be one. */
const WHOLE_TITLE = new RegExp(
  [
    /^(?:le |la |les |l')?/.source,
    WHOLE_HEAD,
    '(?:',
    / /.source,
    WHOLE_HOW,
    '|',
    / /.source,
    WHOLE_OF,
    ')+$',
    /|^(?:au total|en tout|le tout)$/.source,
  ].join(''),
);

/** Whether words are those of a whole, though a line may have them. */
export function isWholeTitle(plain: string): boolean {
  return WHOLE_TITLE.test(
    plain
      .replace(/\([^()]*\)|\b(?:t\.?t\.?c|h\.?t|en (?:euros?|€)|20\d\d)\b\.?/g, '')
      .replace(/^[^a-z]+|[^a-z]+$/g, '')
      .replace(/\s+/g, ' '),
  );
}

/** Whether words are those of money that nobody gives yet. */
export function isToFind(plain: string): boolean {
  return /^\W*(?:reste a (?:financer|trouver|couvrir)|besoin de financement)/.test(plain);
}

/** Whether words begin as those of a total, of the whole or of a part. */
export function isTotalName(plain: string): boolean {
  return GENERAL.test(plain.replace(/^[^a-z]+/, ''));
}

/** Whether what follows says that a total is of the whole. */
export function isWholeName(plain: string): boolean {
  return WHOLE_END.test(plain.replace(/^[^a-z]+/, '').replace(GENERAL, ''));
}

/** « ST fournitures », never « St Nicolas » nor « ST JEAN ». */
function isShortSubtotal(label: string): boolean {
  return /^\W*ST\b[\s.:-]*(?:$|\p{Ll})/u.test(label);
}

/** Whether words name a contribution in kind. */
export function isInKind(plain: string): boolean {
  return IN_KIND.test(plain) || /^(?:emplois des )?contributions volontaires/.test(plain);
}

/** Whether words under « 86 » or « 87 » make an account of these figures, never a count: « 86 Bénévolat ». */
export function isNumberedInKind(account: string, plain: string): boolean {
  return /^8[67]$/.test(account) && (isInKind(plain) || NUMBERED_IN_KIND.test(plain));
}

/** Whether words name what may be a contribution in kind, or a cost. */
export function mayBeInKind(plain: string): boolean {
  return MAYBE_IN_KIND.test(plain) && !/rembours|payant|factur|bancaire/.test(plain);
}

/** Whether words name money that comes in, or no more than who may pay. */
export function isIncome(plain: string): boolean {
  return (
    (INCOME.test(plain) || FUNDER.test(plain)) &&
    !/verse(?:e|s|es)?\b|reversement|\ba (?:reverser|restituer|rembourser|rendre)\b/.test(plain)
  );
}

/** What is only ever received, by itself or with whom it comes from. */
const RECEIVED: readonly RegExp[] = [
  /^(?:adhesions|cotisations)(?: (?:annuelles|individuelles|familiales))?$/,
  /^(?:adhesions?|cotisations?|contributions?|participations?) (?:des |de |aux )?(?:familles?|parents|adherents?|membres|usagers|habitants|participants|benevoles|inscrits)$/,
  /^(?:dons(?: (?:prives|divers|et (?:legs|mecenat)|manuels))?|legs|mecenats?|sponsors?|sponsoring|parrainages?|cagnottes?|crowdfunding|financements? participatifs?)$/,
  /^(?:dons (?:de |des |d')(?:particuliers|entreprises|partenaires|fondations|familles|parents|adherents|membres|habitants|benevoles)|collectes?(?: de (?:dons|fonds))?)$/,
  /^(?:participations|ventes|ventes? (?:d|aux? |lors |sur ).*|benefices? (?:de|du|des|d').*)$/,
  /^produits? (?:de la |de l'|des |du |d'une )(?:ventes?|tombola|buvette|kermesse|fetes?|animations?|activites|manifestations?|loto|brocante|vide[- ]grenier)\b.*$/,
  /^(?:prestations? de services?|ps) (?:de la |de l')?(?:caf|cnaf|msa|clas|laep|ordinaire|unique)$|^ps[ou]$|^bonus (?:territoire|ctg)$/,
  /^interets (?:crediteurs|percus|du livret|de placement)$/,
];
/** What is paid under the same words: to a federation, to a fund of pay. */
const PAID =
  /verse(?:e|s|es)?\b|reversement|federation|reseau|\bunion\b|confederation|national|assurance|urssaf|social|patronal|salarial|retraite|mutuelle|prevoyance|charges|frais|achat|stage|formation/;

/** Whether words name what an association is given or sells: « Adhésions », « Dons : parents », « Ventes (gâteaux) ». */
export function isReceived(plain: string): boolean {
  const words = plain
    .replace(/\s*(?:[(:,–]|\s-|-(?![a-z])).*$/, '')
    .replace(/ (?:percu|recu|encaisse)e?s\b/, '')
    .replace(/^(?:les|nos) /, '');
  return RECEIVED.some((looks) => looks.test(words)) && !PAID.test(plain);
}

/** Whether words name money that comes in, and no more than who may pay: a list that falls even proves them. */
export function isSurelyIncome(plain: string): boolean {
  return isReceived(plain) || (INCOME.test(plain) && isIncome(plain));
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
  if (
    /^(?:nombre d[e']|nb\b|(?:cout|prix)(?: de revient| moyen| total)? (?:par|d'une?) |(?:n° ?)?(?:siret|siren|rna\b)|code postal|iban|page(?: \d+|$)|(?:soit |qui |et )?represente\b|plafond (?:de|d'|des|du|\d|fnp|eligible)|(?:aide|subvention|financement|montant) (?:de (?:la )?subvention |d'aide )?(?:maxim\w+|max|plafonnee?)\b|la subvention(?: demandee| sollicitee)? (?:est )?de ?:?$)/.test(
      plain,
    )
  )
    return true;
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
