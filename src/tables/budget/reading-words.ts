import { AMOUNT_WORDS } from '../../rules/money/amount-words.ts';
import { CELL_AMOUNT_WORDS } from '../cell-amount.ts';
import type { RowFault } from './rows/items/item.ts';
import type { LeftRow } from './read-budget.ts';
import type { Side } from './columns/title-words.ts';

/** How each side is called. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = { charges: 'Dépenses', resources: 'Ressources' };

/** Why a row of a table is left out, though nothing is wrong with it. */
export const LEFT_WORDS: Readonly<Record<LeftRow['reason'], string>> = {
  'no-amount': 'Pas de montant.',
  heading: 'Un titre.',
  outside: 'Rien dans les colonnes qui sont lues.',
  'in-words': 'Un montant y est écrit parmi les mots : il n’est pas lu.',
  about: 'Un renseignement, et non un montant du budget.',
  hidden: 'Masquée dans le tableur.',
  above: 'Au-dessus des titres de colonnes.',
  class: 'Le total des lignes qui la détaillent.',
  detail: 'Un détail d’une ligne déjà comptée.',
  subtotal: 'Un sous-total : le guide le refait.',
  total: 'Un total : le guide le refait.',
  balance: 'Un résultat, ni dépense ni ressource.',
  after: 'Après le total du tableau.',
  'other-budget': 'D’un autre budget du même tableau.',
  chosen: 'Laissée de côté par vous.',
};

/** What is wrong with a row, and what to write instead. */
export const FAULT_WORDS: Readonly<Record<RowFault, string>> = {
  ...AMOUNT_WORDS,
  ...CELL_AMOUNT_WORDS,
  cell: 'Une cellule que le fichier n’a pas donnée.',
  'no-label': 'Un montant sans libellé (des cellules fusionnées ?).',
  'label-too-long': 'Le libellé dépasse 300 caractères.',
  'split-decimals':
    'La virgule sépare ici les colonnes et les centimes : écrivez le montant entre guillemets.',
};
