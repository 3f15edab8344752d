import type { Group } from '../../controls/question/PhraseField.tsx';
import type { ExpenseData } from '../../rules/rules-data.ts';

/** The expenses that the annexe lists, then those that people ask about. */
export function expenseGroups({ expenses }: ExpenseData): Group[] {
  return [
    {
      title: 'Ou choisissez parmi les dépenses que l’annexe cite',
      options: expenses.filter(({ listed }) => listed),
    },
    {
      title: 'Souvent demandées, mais absentes des listes de l’annexe',
      options: expenses.filter(({ listed }) => !listed),
    },
  ];
}
