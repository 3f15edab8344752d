import type { RuleContent } from '../../reading/read-rules.ts';
import { allowedAnswers, expenseAnswer } from '../../rules/open/expense-answer.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import { CaseError, named } from './read-case.ts';

type Known = Pick<RuleContent, 'expenses' | 'recalls'>;

/** Judges one expense: `depense` and its answers, `volet` among them. Without a strand, says each strand's too. */
export function expenseCase({ expenses, recalls }: Known, pairs: ReadonlyMap<string, string>) {
  const table = named('depense', expenses, pairs);
  return expenseAnswer(table, recalls, answersOf(table, pairs));
}

function answersOf(table: Expense, pairs: ReadonlyMap<string, string>): Record<string, string> {
  const known = allowedAnswers(table);
  const answers = [...pairs].filter(([key]) => key !== 'depense');
  for (const [key, value] of answers) {
    const allowed = known.get(key);
    if (!allowed) throw new CaseError(`unknown key ${JSON.stringify(key)}`, ['depense', ...known.keys()]);
    if (!allowed.includes(value)) throw new CaseError(`unknown ${key} ${JSON.stringify(value)}`, allowed);
  }
  return Object.fromEntries(answers);
}
