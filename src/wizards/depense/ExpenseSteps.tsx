import { decide } from '../../rules/decision/decide.ts';
import type { Journey } from '../../controls/fragment/journey.ts';
import { QuestionStep } from '../../controls/question/QuestionStep.tsx';
import type { ExpenseData, ExpenseTable } from '../../rules/rules-data.ts';
import { expenseView } from './expense-view.ts';
import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { type AnswerProps, ExpenseCard } from './ExpenseCard.tsx';
import { ByStrandCard } from './ByStrandCard.tsx';

interface Props {
  data: ExpenseData;
  table: ExpenseTable;
  journey: Journey;
}

/** What follows the choice of an expense: the strand, the questions that still matter, the card. */
export function ExpenseSteps({ data, table, journey: { answers, memory, answer, revisit, link } }: Props) {
  const decision = decide(table, answers);
  const { field, before } = expenseView(data, answers, decision, memory);
  const onPrevious = () => revisit(before);

  if (!field)
    return (
      <ExpenseAnswer
        {...{ data, table, answers, decision, link, onPrevious }}
        onStrand={(volet) => answer({ volet })}
      />
    );
  const value = memory.draft?.[field.id] ?? answers[field.id];
  return (
    <QuestionStep key={`${field.id} ${value ?? ''}`} {...{ field, value, onPrevious }} onAnswer={answer} />
  );
}

/** The card that is due: one answer, or one answer a strand when the strand is unknown and matters. */
function ExpenseAnswer(props: AnswerProps) {
  const { decision, answers } = props;
  return decision.kind === 'open' && answers.volet === UNKNOWN ? (
    <ByStrandCard {...props} />
  ) : (
    <ExpenseCard {...props} />
  );
}
