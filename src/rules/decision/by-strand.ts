import type { Expense } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { type Decision, decide } from './decide.ts';
import { type Answers, STRAND_QUESTION } from './decision-table.ts';

/** A strand, and what is decided there. */
export interface StrandDecision {
  strand: Strand;
  decision: Decision;
}

/** One decision a strand, in the strands’ order; `current` is that of the answers as they are, where it is known. */
export function decideByStrand(
  table: Pick<Expense, 'questions' | 'rows'>,
  answers: Answers,
  current?: Decision,
): StrandDecision[] {
  return STRANDS.map((strand) => ({
    strand,
    decision:
      current && answers[STRAND_QUESTION] === strand
        ? current
        : decide(table, { ...answers, [STRAND_QUESTION]: strand }),
  }));
}
