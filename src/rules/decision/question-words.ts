import type { Question } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { UNKNOWN } from './decision-table.ts';

/** The answer that is stored and shown, and settles nothing, in words. */
export const UNKNOWN_WORDS = 'Je ne sais pas';

/** The first question of every expense, in words. */
export const STRAND_QUESTION_WORDS = 'Dans quel volet du fonds ?';

/** Whether a question has a meaning in a strand. */
export function concerns(question: Question, strand: string | undefined): boolean {
  return !question.strands || !strand || strand === UNKNOWN || question.strands.includes(strand as Strand);
}
