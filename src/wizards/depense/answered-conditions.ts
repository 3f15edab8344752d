import type { Expense } from '../../schemas/expense.ts';
import type { Answers } from '../../rules/decision-table.ts';
import { UNKNOWN } from '../../rules/decision-table.ts';
import type { Decision } from '../../rules/decide.ts';
import type { Change } from '../../rules/would-change.ts';
import { wordsOf } from '../state/field.ts';
import { questionField } from '../state/rule-fields.ts';
import type { Condition } from '../ui/ConditionList.tsx';
import { isBetter } from './outcome-words.ts';

/**
 * The answers that carry the verdict, as conditions: unmet when another answer would give better news, met when
 * another would give worse, unknown when the reader does not know. The others are left out.
 */
export function answeredConditions(
  { questions }: Expense,
  answers: Answers,
  decision: Decision,
  changes: readonly Change[],
): Condition[] {
  return questions.flatMap((question) => {
    const value = answers[question.id];
    const others = changes.filter((change) => change.question === question.id);
    if (value === undefined || others.length === 0) return [];
    const better = decision.kind === 'concluded' && others.some(({ outcome }) => isBetter(outcome, decision));
    return {
      id: question.id,
      label: value === UNKNOWN ? question.label : wordsOf(questionField(question), value),
      status: value === UNKNOWN ? 'unknown' : better ? 'unmet' : 'met',
      more: value === UNKNOWN ? undefined : question.label,
    };
  });
}
