import type { Expense } from '../../schemas/rules/expense.ts';
import { type Decision, type Lead, decide, sameOutcome } from './decide.ts';
import type { StrandDecision } from './by-strand.ts';
import { type Answers, dimensions, isAnswered, STRAND_QUESTION } from './decision-table.ts';

/** Where another answer leads, and what is settled there. */
export interface Change extends Lead {
  decision: Decision;
}

/**
 * What would change a decision on these answers: each single other answer that concludes otherwise or opens the
 * question again, with the outcomes it leaves. `byStrand` are decisions that are already made, for the strands.
 */
export function wouldChange(
  table: Pick<Expense, 'questions' | 'rows'>,
  answers: Answers,
  current: Decision,
  byStrand: readonly StrandDecision[] = [],
): Change[] {
  const answered = dimensions(table).filter((dimension) => isAnswered(dimension, answers));
  return answered.flatMap(({ id, options }) =>
    options
      .filter((option) => option !== answers[id])
      .flatMap((option) => {
        const made = id === STRAND_QUESTION && byStrand.find(({ strand }) => strand === option);
        const decision = made ? made.decision : decide(table, { ...answers, [id]: option });
        const change = { question: id, option, decision };
        if (decision.kind === 'open') return [{ ...change, outcomes: decision.possible }];
        if (current.kind === 'concluded' && sameOutcome(current, decision)) return [];
        const { verdict, reason } = decision;
        return [{ ...change, outcomes: [{ verdict, reason }] }];
      }),
  );
}
