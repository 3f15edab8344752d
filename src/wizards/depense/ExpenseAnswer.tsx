import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import type { AnswerProps } from './answer-props.ts';
import { ByStrandCard } from './ByStrandCard.tsx';
import { ExpenseCard } from './ExpenseCard.tsx';

/** The card that is due: one answer, or one answer a strand when the strand is unknown and matters. */
export function ExpenseAnswer(props: AnswerProps) {
  const { decision, answers } = props;
  return decision.kind === 'open' && answers.volet === UNKNOWN ? (
    <ByStrandCard {...props} />
  ) : (
    <ExpenseCard {...props} />
  );
}
