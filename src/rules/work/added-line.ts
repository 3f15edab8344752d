import type { LineStart } from '../budget/budget-edit.ts';
import { type Answers, dimensions, isAnswered, STRAND_QUESTION } from '../decision/decision-table.ts';
import type { ExpenseTable } from '../rules-data.ts';

const KEY = 'ajouter';

/** The fragment that adds an expense to the budget: « ajouter=salaires&volet=1.1&… ». It never reaches a server. */
export function addFragment(expense: string, answers: Answers): string {
  return new URLSearchParams([
    [KEY, expense],
    ...Object.entries(answers).filter(([id]) => id !== 'depense'),
  ]).toString();
}

/** What a fragment adds to the budget, and how much of it means nothing here. */
export interface AddedLine {
  line: LineStart;
  unread: number;
}

/** The line that a fragment adds, or null; answers that mean nothing are left out, and counted. */
export function readAddFragment(fragment: string, expenses: readonly ExpenseTable[]): AddedLine | null {
  const given = new URLSearchParams(fragment);
  const table = expenses.find(({ id }) => id === given.get(KEY));
  if (!table) return null;
  const found = dimensions(table).flatMap((dimension) => {
    const value = given.get(dimension.id);
    return value !== null && isAnswered(dimension, { [dimension.id]: value }) ? [[dimension.id, value]] : [];
  });
  const { [STRAND_QUESTION]: strand = null, ...answers } = Object.fromEntries(found);
  return {
    // A line that its label does not name is named by the reader.
    line: { label: table.choice ? '' : table.label, expense: table.id, strand, answers },
    unread: [...given].length - 1 - found.length,
  };
}
