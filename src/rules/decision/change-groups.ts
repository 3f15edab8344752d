import { listOf } from '../../french/list.ts';
import { agreed } from '../../french/plural.ts';
import type { Decision, Lead } from './decide.ts';
import { groupBy } from '../group-by.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import { wordsFor } from './outcome-words.ts';

/** What other answers to one question would give. */
export interface ChangeGroup {
  /** The question in words; null for the strand, which the lines name. */
  question: string | null;
  lines: string[];
}

/** What would change the answer or, while it is open, where each missing answer leads. */
export function changeGroups(
  { questions }: Pick<Expense, 'questions'>,
  decision: Decision,
  changes: readonly Lead[],
): ChangeGroup[] {
  const paths = (decision.kind === 'open' ? decision.leads : changes).map(
    ({ question, option, outcomes }) => ({
      question,
      option,
      to: wordsFor(outcomes),
    }),
  );
  return [...groupBy(paths, ({ question }) => question)].map(([id, group]) => {
    const question = questions.find((each) => each.id === id);
    const lines = [...groupBy(group, ({ to }) => to)].map(([to, same]) => {
      const options = same.map(({ option }) => option);
      if (!question)
        return `${agreed(options.length, 'Dans le volet', 'Dans les volets')} ${listOf(options)} : ${to}.`;
      const labels = options.map(
        (option) => question.options.find((each) => each.id === option)?.label ?? option,
      );
      return `${listOf(
        labels.map((label) => `« ${label} »`),
        'ou',
      )} : ${to}.`;
    });
    return { question: question?.label ?? null, lines };
  });
}
