import { OTHER_EXPENSE } from '../expense-lists.ts';

const MATERIAL =
  'prestataires petit-materiel alimentation fonctionnement informatique transports communication';
const SERVICES = 'prestataires communication transports fonctionnement alimentation formation hebergement';

/**
 * What a charge of each account may be, by the chart of accounts of associations: not in the annexe, and ours. It leaves
 * room for the habits of each treasurer, and rules out what an account never holds: no salary in 60, no loan in 64.
 */
const HOLDS: Readonly<Record<string, string>> = {
  60: `${MATERIAL} billetterie location`,
  61: 'location fonctionnement assurances prestataires formation petit-materiel informatique hebergement',
  62: `${SERVICES} billetterie garde-enfants informatique location petit-materiel`,
  63: 'salaires formation',
  64: 'salaires formation',
  65: 'fonctionnement informatique',
  66: '',
  67: '',
  68: '',
  86: 'contributions-nature benevolat',
};

/** Whether a charge of this account, by its two first figures, may be of this category; yes when there is no account. */
export function accountFits(account: string | null, expense: string): boolean {
  const held = account === null ? undefined : HOLDS[account];
  return held === undefined || expense === OTHER_EXPENSE || held.split(' ').includes(expense);
}
