import type { Group } from '../ui/Finder.tsx';
import type { ExpenseData } from '../wizard-data.ts';

/** The expenses that the annexe lists, then those that people ask about. */
export function expenseGroups({ expenses }: ExpenseData): Group[] {
  const ids = (listed: boolean) => expenses.filter((each) => each.listed === listed).map(({ id }) => id);
  return [
    { title: 'Ou choisissez parmi les dépenses que l’annexe cite', ids: ids(true) },
    { title: 'Souvent demandées, mais absentes des listes de l’annexe', ids: ids(false) },
  ];
}
