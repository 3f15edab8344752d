import type { Action } from '../schemas/action.ts';
import type { Expense } from '../schemas/expense.ts';

/** A wizard already filled in, found like a page. */
export interface SearchDoor {
  /** The page it opens, which has to be built. */
  page: string;
  url: string;
  title: string;
  text: string;
  words: string[];
}

/** The doors into the wizards: each expense, and each thing people bring that no strand funds as such. */
export function searchDoors(expenses: readonly Expense[], actions: readonly Action[]): SearchDoor[] {
  return [
    ...expenses.map(({ id, label, summary, words }) => ({
      page: '/ma-depense/',
      url: `/ma-depense/#depense=${id}`,
      title: `${label} : est-ce éligible ?`,
      text: summary,
      words,
    })),
    ...actions
      .filter(({ kind }) => kind !== 'action')
      .map(({ id, label, summary, words }) => ({
        page: '/quel-volet/',
        url: `/quel-volet/#action=${id}`,
        title: `${label} : quel volet ?`,
        text: summary,
        words,
      })),
  ];
}
