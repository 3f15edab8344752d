import type { Expense } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { wizardAddress } from '../annexe/expense-address.ts';
import { capital } from '../../french/capital.ts';
import { STATE_WORDS } from '../state-words.ts';
import type { StrandDecision } from '../decision/by-strand.ts';
import { type Answers, STRAND_QUESTION } from '../decision/decision-table.ts';
import { type Mark, MARK_WORDS, markOf } from '../decision/verdict-marks.ts';

/** What an expense is in one strand, with the same answers. */
export interface StripCell {
  strand: Strand;
  /** Null where more answers decide. */
  mark: Mark | null;
  words: string;
  /** The wizard on that strand, answers kept, without the base path. */
  path: string;
}

/** An expense in each of the eight strands, on the answers given but the strand, once decided there. */
export function strandStrip(
  { id }: Pick<Expense, 'id'>,
  answers: Answers,
  byStrand: readonly StrandDecision[],
): StripCell[] {
  return byStrand.map(({ strand, decision }) => {
    const mark = decision.kind === 'concluded' ? markOf(decision) : null;
    return {
      strand,
      mark,
      words: mark ? MARK_WORDS[mark] : capital(STATE_WORDS.depends),
      path: wizardAddress(id, { ...answers, [STRAND_QUESTION]: strand }),
    };
  });
}
