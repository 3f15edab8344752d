import type { Expense } from '../schemas/expense.ts';
import type { Outcome } from './decide.ts';
import { decide, sameOutcome } from './decide.ts';
import type { Answers } from './decision-table.ts';
import { dimensions, isAnswered } from './decision-table.ts';

/** One other answer, and the verdict it would give. */
export interface Change {
  question: string;
  option: string;
  outcome: Outcome;
}

/** The neighbouring answers that conclude otherwise: what would change this verdict. */
export function wouldChange(table: Pick<Expense, 'questions' | 'rows'>, answers: Answers): Change[] {
  const current = decide(table, answers);
  const answered = dimensions(table).filter((dimension) => isAnswered(dimension, answers));
  return answered.flatMap(({ id, options }) =>
    options
      .filter((option) => option !== answers[id])
      .flatMap((option) => {
        const other = decide(table, { ...answers, [id]: option });
        if (other.kind !== 'concluded') return [];
        if (current.kind === 'concluded' && sameOutcome(current, other)) return [];
        return [{ question: id, option, outcome: { verdict: other.verdict, reason: other.reason } }];
      }),
  );
}
