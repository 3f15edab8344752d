import { accountFits } from '../../rules/budget/account-fits.ts';
import type { BudgetLine } from '../../rules/budget/budget.ts';
import { siteDoors } from '../../phrases/site-doors.ts';
export { withRare } from '../../phrases/rare/when-read.ts';
import { sureGuess } from '../../phrases/sure-guess.ts';
import { type Suggestions, suggest } from '../../phrases/suggest.ts';

/** What a label may name, in the words that people use, when its account, if known, does not rule it out. Labels are never sent. */
export function suggestCategory(label: string, account: string | null = null): Suggestions {
  const { expenses, actions, sense } = suggest(siteDoors, label);
  const fits = (expense: string) => accountFits(account, expense);
  const options = sense?.options.filter(({ expense }) => fits(expense)) ?? [];
  return {
    expenses: expenses.filter(fits),
    actions,
    // One sense alone is left to say: nothing to ask.
    sense: sense && options.length > 1 ? { ...sense, options } : null,
  };
}

const sure = new WeakMap<BudgetLine, boolean>();

/** Whether the category proposed for a line can hardly be another; a line that has not changed is not read again. */
export function isSure(line: BudgetLine): boolean {
  const before = sure.get(line);
  if (before !== undefined) return before;
  const found =
    line.suggested &&
    sureGuess(siteDoors, line.label) === line.expense &&
    accountFits(line.account, line.expense ?? '');
  sure.set(line, found);
  return found;
}
