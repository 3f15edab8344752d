import type { Journey } from '../../controls/fragment/journey.ts';
import { QuestionStep } from '../../controls/question/QuestionStep.tsx';
import type { ExpenseData, ExpenseTable } from '../../rules/rules-data.ts';
import { ExpenseAnswer } from './ExpenseAnswer.tsx';
import { askedFields } from './expense-fields.ts';
import { nextQuestion } from './next-question.ts';

interface Props {
  data: ExpenseData;
  table: ExpenseTable;
  journey: Journey;
}

/** What follows the choice of an expense: the strand, the questions that still matter, the card. */
export function ExpenseSteps({ data, table, journey: { answers, memory, answer, revisit, link } }: Props) {
  const asked = askedFields(data, answers);
  const next = nextQuestion(table, answers);
  const field = asked.find(({ id }) => id === memory.at) ?? asked.find(({ id }) => id === next);
  const before = asked.slice(0, field && asked.indexOf(field)).filter(({ id }) => answers[id] !== undefined);
  const onPrevious = () => {
    revisit(before.at(-1)?.id);
  };

  if (!field)
    return (
      <ExpenseAnswer
        {...{ data, table, answers, link, onPrevious }}
        onStrand={(volet) => {
          answer({ volet });
        }}
      />
    );
  const value = memory.draft?.[field.id] ?? answers[field.id];
  return (
    <QuestionStep key={`${field.id} ${value ?? ''}`} {...{ field, value, onPrevious }} onAnswer={answer} />
  );
}
