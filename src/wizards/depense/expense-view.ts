import type { Memory } from '../../controls/fragment/address.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Decision } from '../../rules/decision/decide.ts';
import type { ExpenseData } from '../../rules/rules-data.ts';
import { askedFields } from './expense-fields.ts';

/**
 * What to show of an expense: the question that the reader asked to see again, else the next that matters; without one,
 * the card is due. And the answered question that stands before.
 */
export function expenseView(
  data: ExpenseData,
  answers: Answers,
  decision: Decision,
  { at }: Pick<Memory, 'at'>,
) {
  const asked = askedFields(data, answers);
  const next = decision.kind === 'open' ? decision.next : null;
  const field = asked.find(({ id }) => id === at) ?? asked.find(({ id }) => id === next);
  const before = asked.slice(0, field && asked.indexOf(field)).filter(({ id }) => answers[id] !== undefined);
  return { field, before: before.at(-1)?.id };
}
