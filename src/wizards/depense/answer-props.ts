import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { ExpenseData, ExpenseTable } from '../../rules/rules-data.ts';

/** What every card that answers about an expense is given. */
export interface AnswerProps {
  data: ExpenseData;
  table: ExpenseTable;
  answers: Answers;
  link: () => string;
  onPrevious: () => void;
  /** Settles the strand. */
  onStrand: (strand: Strand) => void;
}
