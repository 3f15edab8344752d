import { figure } from '../french/plural.ts';
import { type SheetRow, MOST_COLUMNS } from './read-rows.ts';

/** The rows of a table, or why there are none, in words. */
export type Table = SheetRow[] | { problem: string };

export function tooManyRows(row: number): { problem: string } {
  return {
    problem: `Ce tableau est trop long : il est lu jusqu’à la ligne ${figure(row - 1)} au plus. Supprimez ce qui suit, ou copiez les seules lignes du budget.`,
  };
}

export const TOO_WIDE = {
  problem: `Ce tableau est trop large : ${String(MOST_COLUMNS)} colonnes au plus. Supprimez ce qui est écrit plus à droite, ou copiez les seules colonnes du budget.`,
};

export const DAMAGED = 'Ce fichier Excel est abîmé, ou ne peut pas être lu. Copiez plutôt le tableau.';
