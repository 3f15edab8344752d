import type { Expense } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { type Decision, decide } from './decide.ts';
import { type Answers, STRAND_QUESTION } from './decision-table.ts';

/** One decision a strand, in the strands' order: the answer when the strand is not known. */
export function decideByStrand(
  table: Pick<Expense, 'questions' | 'rows'>,
  answers: Answers,
): { strand: Strand; decision: Decision }[] {
  return STRANDS.map((strand) => ({
    strand,
    decision: decide(table, { ...answers, [STRAND_QUESTION]: strand }),
  }));
}
