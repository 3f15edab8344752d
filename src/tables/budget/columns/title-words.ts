/** The two sides of a budget. */
export type Side = 'charges' | 'resources';

/** What the title of a column says it holds. `aside`: figures that are no amounts; `note`: words that name no line. */
export type Role = 'amount' | 'label' | 'account' | 'category' | 'strand' | 'aside' | 'note';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['strand', /^(?:n[°o] ?(?:de |du )?)?volets?\b|^axes?\b/],
  [
    'account',
    /^(?:n[°ou]\S* ?(?:de |du )?)?(?:comptes?|cptes?|cpt)\b|^n[°o]$|^codes?\b|^imputation|^pcg\b|^plan comptable|^classes?$/,
  ],
  [
    'aside',
    /^(?:dont )?(?:montant )?(?:de la |la )?tva\b|^cumul|^solde\b|telephone|^tel\b|siret|siren|^date|^n[°o]\.? ?(?:de |du |d')?(?:factures?|devis|pieces?|bons?|ordre|lignes?|engagement|mandats?)\b|^(?:priorite|rang|ordre)s?$|echeance|code postal|^tx\b/,
  ],
  ['amount', /\bttc\b|\bh\.?t\.?(?![a-z])|^cout (?:total|employeur|complet|global)/],
  [
    'aside',
    /unitaire|\bp\.? ?u\b\.?|quantite|^q(?:t|ua?n)|^nb|nombre|^nbre|%|pourcentage|\btaux\b|horaire|par (?:seance|heure|jour|personne|enfant|famille)|\/ ?(?:h|heure|jour|seance|pers)/,
  ],
  [
    'aside',
    /^(?:heures?|h|duree|jours?|km|kilometr\w*|effectifs?|participants?|seances?|personnes?|enfants?|familles?|etp|unites?|coef\w*|cle)\b(?! de)/,
  ],
  [
    'note',
    /observation|commentaire|remarque|^justifi|^precisions?|mode de calcul|^calcul|^details? du calcul|^devis|^statut|^acquis ?(?:\/|ou)|^(?:demande|sollicite)e?s? ?(?:\/|ou) ?(?:acquis|obtenu)|^etat de la|^reponse|pourquoi|^responsable|^notes?$/,
  ],
  ['category', /categorie|^types?\b|rubrique|^famille de|chapitre/],
  [
    'label',
    /libelle|intitule|designation|description|^nature|^objet|^postes?\b|^details?\b|^lignes?\b|prestataire|intervenant|financeur|partenaire|organisme|^actions?\b|^origine|^prestations?$|^source/,
  ],
  [
    'amount',
    /montant|total|cout|budget|previ|prevu|euros?\b|€|\beur\b|prix|somme|realise|demande|sollicit|accorde|obtenu|notifie|\bvote|valeur|\breel|estim|exercice|^bp\b|^n ?[-+]? ?\d?$|\b(?:19|20)\d\d\b|annee|^parts?\b|autofinancement|subvention|^debits?$|^credits?$|salaire|charges patronales|apports?/,
  ],
];
/** The titles that no line is called by. */
export const STRICT =
  /^(?:n[°o]|(?:n[°o] ?(?:de )?)?comptes?|codes?|libelles?|intitules?|designations?|descriptions?|natures?|objets?|postes?|details?|financeurs?|partenaires?|organismes?|prestataires?|sources?|origines?|actions?|articles?|projets?|rubriques?|categories?|types?|volets?|observations?|remarques?|commentaires?|notes?|%|ecarts?|variations?|evolution|total|montants?|budgets?)(?: (?:des?|de la|d'|du|budgetaires?|depenses?|charges?|recettes?|produits?|ressources?))*$/;
const MONTHS = String.raw`(?:janv?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:l(?:et)?)?|aout|(?:sept?|nov|dec)(?:embre)?|oct(?:obre)?)\.?`;
/** « Mars », « Janv. - juin », « T1 ». */
const MONTH = new RegExp(
  String.raw`^${MONTHS}(?:\s?(?:[-–/]|a|au|et)\s?${MONTHS})?(?:\s\d+)?$|trim|semestre|^[ts]\d$`,
);
const BEFORE = String.raw`(?:(?:i{1,3}|[ab]|[1-4])\s?[-–.):/]*\s?)?(?:les\s?[-.):/]*\s?)?`;
const AFTER = String.raw`(?:[ :.-]|\([^()]*\)|(?:in)?directe?s|(?:affecte|reparti|prevu|realise|estime|detaille)e?s|previsionnel(?:le)?s?|previsions?|de|du|des|d'|l[ae]|les|l'|pour|a|au|en|et|action|projet|budget|fonctionnement|investissement|exploitation|structure|association|euros?|€|ttc|ht|20\d\d)*`;
const SIDES: Readonly<Record<Side, RegExp>> = {
  charges: new RegExp(`^${BEFORE}(?:charges|depenses?|emplois)${AFTER}$`),
  resources: new RegExp(`^${BEFORE}(?:produits|recettes?|ressources?|(?:plan de )?financements?)${AFTER}$`),
};
const LOOSE: Readonly<Record<Side, RegExp>> = {
  charges: /\b(?:charges?|depenses?|emplois|debits?)\b/,
  resources: /\b(?:produits?|recettes?|ressources?|financements?|financeurs?|credits?)\b/,
};

/** « Produits » over « Compte ». */
const UNDER_SIDE =
  /^(?:charges|depenses|emplois|produits|recettes|ressources) ((?:n[°o] ?(?:de )?)?(?:comptes?|cptes?|codes?|volets?|n[°o]))$/;

/** What a title says its column holds, or null where it says nothing. */
export function roleOf(plain: string): Role | null {
  if (MONTH.test(plain)) return 'amount';
  if (sideTitle(plain) !== null) return 'label';
  const own = UNDER_SIDE.exec(plain)?.[1] ?? plain;
  return ROLES.find(([, words]) => words.test(own))?.[0] ?? null;
}

export function isMonth(plain: string): boolean {
  return MONTH.test(plain);
}

/** The side that a title or a section names, and nothing else: « Dépenses prévisionnelles (en €) ». */
export function sideTitle(plain: string): Side | null {
  if (plain.length > 80) return null;
  if (SIDES.charges.test(plain)) return 'charges';
  return SIDES.resources.test(plain) ? 'resources' : null;
}

const TABLE_OF =
  /^(?:(?:[ivx]{1,4}|[a-d]|\d)\s?[-–.):/]+\s*)?(?:le |la )?(?:tableau|budget|liste|detail|etat|partie|section|previsions?)s?\b(?: ?previsionnel(?:le)?s?\b)?(?: ?20\d\d\b)? ?[-–:]* ?(?:des? |du |d')?(?:les )?(?=\p{L})/u;

/**
 * The side that a title over a table names: « Tableau des produits ». A « plan de financement » has both, and
 * « emploi des ressources » too.
 */
export function sideAbove(plain: string): Side | null {
  return /financement|emploi/.test(plain) ? null : sideTitle(plain.replace(TABLE_OF, ''));
}

/** The side that the name of a sheet says of the whole of it. */
export function sideOfSheet(plain: string): Side | null {
  return /financ|emploi|humaines/.test(plain) ? null : sideIn(plain);
}

/** The side of a row, as a column that parts them says: « Dépense », « R », « Sortie ». */
export function sideMark(plain: string): Side | null {
  if (/^(?:d|c|charges?|depenses?|sorties?|debits?|emplois?)$/.test(plain)) return 'charges';
  return /^(?:r|p|produits?|recettes?|ressources?|entrees?|credits?)$/.test(plain) ? 'resources' : null;
}

/** The one side that some words speak of. */
export function sideIn(plain: string): Side | null {
  const [charges, resources] = [LOOSE.charges.test(plain), LOOSE.resources.test(plain)];
  if (charges === resources) return null;
  return charges ? 'charges' : 'resources';
}

/** A year alone, or two: « 2027 », « 2026/2027 », « Année 2027 ». */
export function yearIn(plain: string): number | null {
  const years = plain.match(/\b(?:19|20)\d\d\b/g);
  return years === null ? null : Math.max(...years.map(Number));
}

/** How likely a column is the amount of the whole budget, by its title: the greatest first. */
export function rankOf(plain: string): number {
  const year = yearIn(plain) ?? 0;
  const kinds: readonly (readonly [RegExp, number])[] = [
    [MONTH, 0],
    [/\btva\b/, 1],
    [/^parts?\b|autofinancement|^(?:subvention|financement|apport)s?\b/, 2],
    [/^(?:prix|tarifs?)$/, 2],
    [/\bhors taxes?|\bh\.?t\.?(?![a-z])/, 3],
    [/realise|\breel|\bn ?- ?\d/, 4],
    [/ttc|cout (?:total|employeur|complet|global)|^total/, 9],
    [/demande|sollicit|accorde|obtenu|notifie/, year ? 6 : 3],
    [/previ|prevu|budget|^bp/, 7],
    [/montant|cout|somme|€|euro/, 6],
  ];
  // The latest year is the one that is being asked for.
  return (kinds.find(([words]) => words.test(plain))?.[1] ?? 5) + year * 10;
}
