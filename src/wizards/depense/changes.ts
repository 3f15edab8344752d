import type { Expense } from '../../schemas/expense.ts';
import type { Decision, Outcome } from '../../rules/decide.ts';
import type { Change } from '../../rules/would-change.ts';
import { wordsFor } from './outcome-words.ts';

const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const both = new Intl.ListFormat('fr', { type: 'conjunction' });

/** What would change the answer, or where each missing answer leads: one line for each question and outcome. */
export function changesIn({ questions }: Expense, decision: Decision, changes: readonly Change[]): string[] {
  const leads =
    decision.kind === 'open'
      ? decision.leads.map(({ question, option, outcomes }) => ({ question, option, to: listed(outcomes) }))
      : changes.map(({ question, option, outcome }) => ({ question, option, to: wordsFor(outcome) }));
  const byTarget = Map.groupBy(leads, ({ question, to }) => `${question} ${to}`);
  return [...byTarget.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const options = group.map(({ option }) => option);
    const question = questions.find(({ id }) => id === first.question);
    if (!question)
      return `${options.length > 1 ? 'Dans les volets' : 'Dans le volet'} ${both.format(options)} : ${first.to}.`;
    const named = options.map(
      (id) => `« ${question.options.find((option) => option.id === id)?.label ?? id} »`,
    );
    return `${question.label} Si la réponse est ${either.format(named)} : ${first.to}.`;
  });
}

function listed(outcomes: readonly Outcome[]): string {
  return either.format(outcomes.map(wordsFor));
}
