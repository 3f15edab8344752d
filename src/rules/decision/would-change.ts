import type { Expense } from '../../schemas/rules/expense.ts';
import { type Decision, type Lead, decide, sameOutcome } from './decide.ts';
import { type Answers, dimensions, isAnswered } from './decision-table.ts';

/**
 * What would change a decision on these answers: each single other answer that concludes otherwise or opens the
 * question again, with the outcomes it leaves.
 */
export function wouldChange(
  table: Pick<Expense, 'questions' | 'rows'>,
  answers: Answers,
  current: Decision,
): Lead[] {
  const answered = dimensions(table).filter((dimension) => isAnswered(dimension, answers));
  return answered.flatMap(({ id, options }) =>
    options
      .filter((option) => option !== answers[id])
      .flatMap((option) => {
        const other = decide(table, { ...answers, [id]: option });
        if (other.kind === 'open') return [{ question: id, option, outcomes: other.possible }];
        if (current.kind === 'concluded' && sameOutcome(current, other)) return [];
        const { verdict, reason } = other;
        return [{ question: id, option, outcomes: [{ verdict, reason }] }];
      }),
  );
}
