import type { Expense } from '../schemas/rules/expense.ts';

/** The expense of whoever finds none of the others: the last choice of every list, and no expense of the annexe. */
export const OTHER_EXPENSE = 'autre';

/** Expenses as lists offer them: those that the annexe cites, those that people ask about, and what always comes last. */
export function expenseLists<Listed extends Pick<Expense, 'id' | 'listed'>>(expenses: readonly Listed[]) {
  const named = expenses.filter(({ id }) => id !== OTHER_EXPENSE);
  return {
    cited: named.filter(({ listed }) => listed),
    asked: named.filter(({ listed }) => !listed),
    last: expenses.filter(({ id }) => id === OTHER_EXPENSE),
  };
}

/** What a list says of an expense. */
export function choiceOf({ label, choice }: Pick<Expense, 'label' | 'choice'>): string {
  return choice ?? label;
}
