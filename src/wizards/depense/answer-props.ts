import type { Decision } from '../../rules/decision/decide.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { ExpenseData, ExpenseTable } from '../../rules/rules-data.ts';

/** What every card that answers about an expense is given. */
export interface AnswerProps {
  data: ExpenseData;
  table: ExpenseTable;
  answers: Answers;
  /** What the answers settle: decided once, for all that the card shows. */
  decision: Decision;
  link: () => string;
  onPrevious: () => void;
  /** Settles the strand. */
  onStrand: (strand: Strand) => void;
}
