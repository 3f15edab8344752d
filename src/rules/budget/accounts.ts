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

/** Every account that a charge may have. */
export const LINE_ACCOUNTS: readonly Account[] = [...CHARGE_ACCOUNTS, IN_KIND_CHARGE];

/** Every account that money coming in may have. */
export const RESOURCE_ACCOUNTS: readonly Account[] = [...PRODUCT_ACCOUNTS, IN_KIND_PRODUCT];

/** An account in words, as « 74 Subventions »; empty where there is none. */
export function accountInWords(id: string | null): string {
  const account = [...LINE_ACCOUNTS, ...RESOURCE_ACCOUNTS].find((each) => each.id === id);
  return account ? `${account.id} ${account.label}` : '';
}

/** An account among those, or null. */
export function readAccount(id: string | null, accounts: readonly Account[]): string | null {
  return accounts.some((account) => account.id === id) ? id : null;
}

/**
 * The account of a charge: the one chosen, or the usual one of its category; contributions in kind never leave theirs.
 * Null while there is neither.
 */
export function chargeAccount(chosen: string | null, usual: string | undefined): string | null {
  return usual === IN_KIND_CHARGE.id ? usual : (chosen ?? usual ?? null);
}

/** Where a charge stands: its account, if any, and whether it is in kind. A category that is only proposed gives none. */
export function placeOfCharge(
  { account: chosen, suggested }: { account: string | null; suggested: boolean },
  usual: string | undefined,
) {
  const account = chargeAccount(chosen, suggested ? undefined : usual);
  return { account, inKind: account === IN_KIND_CHARGE.id };
}
