import type { Answers } from '../../rules/decision-table.ts';
import { UNKNOWN } from '../../rules/decision-table.ts';
import { decide } from '../../rules/decide.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { ExpenseData, ExpenseTable } from '../wizard-data.ts';
import { ByStrandCard } from './ByStrandCard.tsx';
import { ExpenseCard } from './ExpenseCard.tsx';

export interface AnswerProps {
  data: ExpenseData;
  table: ExpenseTable;
  answers: Answers;
  link: () => string;
  onPrevious: () => void;
  /** Settles the strand. */
  onStrand: (strand: Strand) => void;
}

/** The card that is due: one answer, or one answer a strand when the strand is unknown and matters. */
export function ExpenseAnswer(props: AnswerProps) {
  const decision = decide(props.table, props.answers);
  return decision.kind === 'open' && props.answers.volet === UNKNOWN ? (
    <ByStrandCard {...props} />
  ) : (
    <ExpenseCard {...props} decision={decision} />
  );
}
