import type { RowProblem } from '../../../tables/import-lines.ts';
import { AMOUNT_WORDS } from '../sums/amount-words.ts';

/** Why a row of a table is left out. */
export const ROW_WORDS: Readonly<Record<RowProblem, string>> = {
  ...AMOUNT_WORDS,
  'no-amount': 'Pas de montant.',
  total: 'C’est un total : le guide le refait.',
  'no-label': 'Un montant sans libellé (des cellules fusionnées ?).',
  'label-too-long': 'Le libellé dépasse 300 caractères.',
  formula: 'Une formule, au lieu d’un texte ou d’un nombre.',
};

/** Whether a row is left out as a matter of course, rather than for a fault to mend. */
export function isOrdinary(problem: RowProblem): boolean {
  return problem === 'no-amount' || problem === 'total';
}
