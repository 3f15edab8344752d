import type { Answers } from '../../rules/decision-table.ts';
import { UNKNOWN } from '../../rules/decision-table.ts';
import type { Decision } from '../../rules/decide.ts';
import type { Change } from '../../rules/would-change.ts';
import { wordsOf } from '../state/field.ts';
import { questionField } from '../state/rule-fields.ts';
import type { Condition } from '../ui/ConditionList.tsx';
import { isBetter } from './outcome-words.ts';
import type { ExpenseTable } from '../wizard-data.ts';

/**
 * The answers that carry the verdict, as conditions: unmet when another answer would give better news, met when
 * another would give worse, unknown when the reader does not know. The others are left out.
 */
export function answeredConditions(
  { questions }: ExpenseTable,
  answers: Answers,
  decision: Decision,
  changes: readonly Change[],
): Condition[] {
  const open = decision.kind === 'open' ? decision.leads.map(({ question }) => question) : [];
  return questions.flatMap((question): Condition[] => {
    const { id, label } = question;
    const value = answers[id];
    const others = changes.filter((change) => change.question === id);
    if (value === UNKNOWN)
      return open.includes(id) || others.length > 0 ? [{ id, label, status: 'unknown' }] : [];
    if (value === undefined || decision.kind === 'open' || others.length === 0) return [];
    const better = others.some(({ outcome }) => isBetter(outcome, decision));
    const words = wordsOf(questionField(question), value);
    return [{ id, label: words, status: better ? 'unmet' : 'met', more: label }];
  });
}
