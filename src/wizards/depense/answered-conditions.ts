import type { Answers } from '../../rules/decision/decision-table.ts';
import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import type { Decision, Lead } from '../../rules/decision/decide.ts';
import { wordsOf } from '../../controls/fragment/field.ts';
import { questionField } from '../../controls/fragment/rule-fields.ts';
import type { Condition } from '../../controls/card/ConditionList.tsx';
import type { ExpenseTable } from '../../rules/rules-data.ts';
import { isBetter } from './outcome-words.ts';

// An answer is no condition: « Oui, une autre aide les paie · non remplie » would say the reverse.
const ANSWER_WORDS = { met: 'convient', unmet: 'ne convient pas' };

/**
 * The answers that carry the verdict, as conditions: unmet when another answer may lead to a better « oui », met when
 * this one keeps the « oui », unknown when the reader does not know. Where the annexe is silent or contradicts itself
 * there is nothing to meet.
 */
export function answeredConditions(
  { questions }: ExpenseTable,
  answers: Answers,
  decision: Decision,
  changes: readonly Lead[],
): Condition[] {
  const open = decision.kind === 'open' ? decision.leads.map(({ question }) => question) : [];
  return questions.flatMap((question): Condition[] => {
    const { id, label } = question;
    const value = answers[id];
    if (value === UNKNOWN) return open.includes(id) ? [{ id, label, status: 'unknown' }] : [];
    const others = changes.filter((change) => change.question === id);
    if (value === undefined || others.length === 0) return [];
    if (decision.kind === 'open' || decision.verdict === 'undecided') return [];
    const better = others.some((change) => isBetter(change, decision));
    if (!better && decision.verdict === 'ineligible') return [];
    const status = better ? 'unmet' : 'met';
    return [
      {
        id,
        label: `${label} ${wordsOf(questionField(question), value)}`,
        status,
        words: ANSWER_WORDS[status],
      },
    ];
  });
}
