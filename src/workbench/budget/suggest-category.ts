import type { BudgetLine } from '../../rules/budget/budget.ts';
import { siteDoors } from '../../phrases/site-doors.ts';
import { sureGuess } from '../../phrases/sure-guess.ts';
import { type Suggestions, suggest } from '../../phrases/suggest.ts';

/** What a label may name, in the words that people use. Labels are never sent. */
export function suggestCategory(label: string): Suggestions {
  return suggest(siteDoors, label);
}

const sure = new WeakMap<BudgetLine, boolean>();

/** Whether the category proposed for a line can hardly be another; a line that has not changed is not read again. */
export function isSure(line: BudgetLine): boolean {
  const before = sure.get(line);
  if (before !== undefined) return before;
  const found = line.suggested && sureGuess(siteDoors, line.label) === line.expense;
  sure.set(line, found);
  return found;
}
