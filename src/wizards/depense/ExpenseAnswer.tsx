import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { decide } from '../../rules/decision/decide.ts';
import type { AnswerProps } from './answer-props.ts';
import { ByStrandCard } from './ByStrandCard.tsx';
import { ExpenseCard } from './ExpenseCard.tsx';

/** The card that is due: one answer, or one answer a strand when the strand is unknown and matters. */
export function ExpenseAnswer(props: AnswerProps) {
  const decision = decide(props.table, props.answers);
  return decision.kind === 'open' && props.answers.volet === UNKNOWN ? (
    <ByStrandCard {...props} />
  ) : (
    <ExpenseCard {...props} decision={decision} />
  );
}
