import { expenseCard } from '../../rules/card/expense-card.ts';
import { decide } from '../../rules/decision/decide.ts';
import { VerdictCard } from '../../controls/card/VerdictCard.tsx';
import type { Journey } from '../../controls/fragment/journey.ts';
import { QuestionStep } from '../../controls/question/QuestionStep.tsx';
import type { ExpenseData, ExpenseTable } from '../../rules/rules-data.ts';
import { OtherAnswers } from './OtherAnswers.tsx';
import { expenseView } from './expense-view.ts';

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

  if (!field) {
    const card = expenseCard(data, table, answers, decision);
    return (
      <VerdictCard
        key={card.subject}
        {...{ card, link, onPrevious }}
        about={{ kind: 'depense', name: table.id, strand: answers['volet'] }}
        version={data.version}
        onStrand={(volet) => answer({ volet })}
        changeOf={(id) => () => revisit(id)}
      >
        {card.strip && <OtherAnswers {...{ data, table, answers }} strip={card.strip} />}
      </VerdictCard>
    );
  }
  const value = memory.draft?.[field.id] ?? answers[field.id];
  return (
    <QuestionStep key={`${field.id} ${value ?? ''}`} {...{ field, value, onPrevious }} onAnswer={answer} />
  );
}
