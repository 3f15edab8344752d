/** An account of the chart of accounts of associations. It isn’t in the annexe: it only presents the same amounts. */
export interface Account {
  id: string;
  label: string;
}

/** Charges, by class-6 account. */
export const CHARGE_ACCOUNTS: readonly Account[] = [
  { id: '60', label: 'Achats' },
  { id: '61', label: 'Services extérieurs' },
  { id: '62', label: 'Autres services extérieurs' },
  { id: '63', label: 'Impôts et taxes' },
  { id: '64', label: 'Charges de personnel' },
  { id: '65', label: 'Autres charges de gestion courante' },
  { id: '66', label: 'Charges financières' },
  { id: '67', label: 'Charges exceptionnelles' },
  { id: '68', label: 'Dotations aux amortissements et provisions' },
];

/** Produits, by class-7 account. */
export const PRODUCT_ACCOUNTS: readonly Account[] = [
  { id: '70', label: 'Ventes et participations des familles' },
  { id: '73', label: 'Dotations et produits de tarification' },
  { id: '74', label: 'Subventions' },
  { id: '75', label: 'Autres produits de gestion courante' },
  { id: '76', label: 'Produits financiers' },
  { id: '77', label: 'Produits exceptionnels' },
  { id: '78', label: 'Reprises sur amortissements et provisions' },
];

/** Contributions in kind, shown apart and never counted. */
export const IN_KIND_CHARGE: Account = { id: '86', label: 'Emplois des contributions en nature' };
export const IN_KIND_PRODUCT: Account = { id: '87', label: 'Contributions en nature' };

/** Where each expense most often stands; ours, and always changeable. The build checks that it names them all. */
export const USUAL_ACCOUNTS: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    prestataires: '62',
    location: '61',
    'petit-materiel': '60',
    assurances: '61',
    communication: '62',
    transports: '62',
    billetterie: '62',
    salaires: '64',
    fonctionnement: '61',
    alimentation: '60',
    'garde-enfants': '62',
    hebergement: '62',
    informatique: '60',
    formation: '62',
    'contributions-nature': IN_KIND_CHARGE.id,
    benevolat: IN_KIND_CHARGE.id,
    // An investment is no charge: none is guessed.
    investissement: null,
  }),
);

/** Every account that a charge may have. */
export const LINE_ACCOUNTS: readonly Account[] = [...CHARGE_ACCOUNTS, IN_KIND_CHARGE];

/** Every account that money coming in may have. */
export const RESOURCE_ACCOUNTS: readonly Account[] = [...PRODUCT_ACCOUNTS, IN_KIND_PRODUCT];

/** An account among those, or null. */
export function readAccount(id: string | null, accounts: readonly Account[]): string | null {
  return accounts.some((account) => account.id === id) ? id : null;
}

/** The account of a charge: the one chosen, or the usual one of its category; contributions in kind never leave theirs. */
export function chargeAccount(line: { expense: string | null; account: string | null }): string | null {
  const usual = USUAL_ACCOUNTS.get(line.expense ?? '');
  if (usual === IN_KIND_CHARGE.id) return usual;
  return line.account ?? usual ?? null;
}

/** Whether a line is a contribution in kind: shown apart, never counted. */
export function isInKind(line: { expense: string | null; account: string | null }): boolean {
  return chargeAccount(line) === IN_KIND_CHARGE.id;
}
