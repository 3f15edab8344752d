import type { Expense } from '../../schemas/rules/expense.ts';
import type { Condition } from '../checklist/conditions.ts';
import { STATUS_WORDS } from '../checklist/status-words.ts';
import type { Decision, Lead } from './decide.ts';
import { type Answers, UNKNOWN } from './decision-table.ts';
import { isBetter } from './outcome-words.ts';

// What is so is no condition: « Ces heures sont déjà payées · non remplie » would say the reverse.
const ANSWER_WORDS = { ...STATUS_WORDS, met: 'convient', unmet: 'ne convient pas' };

/**
 * What the answers say of the expense, where it carries the verdict: unmet when another answer may lead to a better
 * « oui », met when this one keeps the « oui », unknown when the reader does not know. Where the annexe is silent or
 * contradicts itself there is nothing to meet.
 */
export function answeredConditions(
  { questions }: Pick<Expense, 'questions'>,
  answers: Answers,
  decision: Decision,
  changes: readonly Lead[],
): Condition[] {
  return questions.flatMap(({ id, options, unknown }): Condition[] => {
    const value = answers[id];
    const as = (status: keyof typeof ANSWER_WORDS, label: string | undefined) =>
      label === undefined ? [] : [{ id, label, status, words: ANSWER_WORDS[status] }];
    if (value === UNKNOWN) {
      const decides = decision.kind === 'open' && decision.leads.some(({ question }) => question === id);
      return decides ? as('unknown', unknown) : [];
    }
    const others = changes.filter((change) => change.question === id);
    if (others.length === 0) return [];
    if (decision.kind === 'open' || decision.verdict === 'undecided') return [];
    const better = others.some((change) => isBetter(change, decision));
    if (!better && decision.verdict === 'ineligible') return [];
    return as(better ? 'unmet' : 'met', options.find((option) => option.id === value)?.statement);
  });
}
