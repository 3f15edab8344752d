import { answeredConditions } from '../../rules/decision/answered-conditions.ts';
import { changeGroups } from '../../rules/decision/change-groups.ts';
import { briefLetter, doubtQuestion } from '../../rules/decision/doubts.ts';
import { isFlat, markFor, recallsOf, titleFor } from '../../rules/decision/outcome-words.ts';
import { OPEN_BECAUSE, PART_TITLES, sourcesTitle } from '../../rules/decision/verdict-marks.ts';
import { verdictWords } from '../../rules/decision/verdict-words.ts';
import { wouldChange } from '../../rules/decision/would-change.ts';
import { countMet } from '../../rules/checklist/conditions.ts';
import { letter } from '../../rules/letters.ts';
import { addFragment } from '../../rules/work/added-line.ts';
import { AskCaf } from '../../controls/card/AskCaf.tsx';
import { CardPart, Lines } from '../../controls/card/CardPart.tsx';
import { ConditionList } from '../../controls/card/ConditionList.tsx';
import { NextSteps } from '../../controls/card/NextSteps.tsx';
import { Sources } from '../../controls/card/Sources.tsx';
import { VerdictCard } from '../../controls/card/VerdictCard.tsx';
import { Changes } from './Changes.tsx';
import { RecallPart } from './RecallPart.tsx';
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

/** One answer: why, on what conditions, what would change it, where the annexe says so, and what to do next. */
export function ExpenseCard({ data, table, answers, decision, link, onPrevious }: AnswerProps) {
  const concluded = decision.kind === 'concluded';
  const { because, conditions: respect, keep, instead, asks, cites } = verdictWords(decision);
  const changes = wouldChange(table, answers, decision);
  const conditions = answeredConditions(table, answers, decision, changes);
  const doubtful = conditions.filter(({ status }) => status === 'unknown').map(({ id }) => id);
  const doubts = table.questions.filter(({ id }) => doubtful.includes(id)).map(({ label }) => label);
  const mark = markFor(decision);
  const strand = data.strands.find(({ id }) => id === answers.volet);
  const subject = `${table.label}, ${strand ? `volet ${strand.id}` : 'tous les volets'}`;
  return (
    <VerdictCard
      mark={mark}
      title={titleFor(decision, changes)}
      answer={concluded ? [decision.verdict, decision.reason].filter(Boolean).join(' ') : 'open'}
      {...{ subject, link, onPrevious }}
    >
      <Lines title={PART_TITLES.because} lines={concluded ? because : [OPEN_BECAUSE]} />
      {conditions.length > 0 && (
        <CardPart title={countMet(conditions)}>
          <ConditionList conditions={conditions} />
        </CardPart>
      )}
      <Lines title={PART_TITLES.conditions} lines={respect} />
      <RecallPart recalls={recallsOf(decision, data.recalls, answers.volet)} places={data.places} />
      <Changes
        title={concluded ? 'Ce qui changerait la réponse' : 'Où mène chaque réponse'}
        groups={isFlat(decision) ? [] : changeGroups(table, decision, changes)}
      />
      <Lines title={PART_TITLES.keep} lines={keep} />
      <AskCaf
        messages={concluded ? asks.map(letter) : [briefLetter(doubtQuestion(subject, doubts, 'je'))]}
        {...{ subject, link }}
      />
      <NextSteps
        lines={instead}
        strand={strand}
        doors={[
          { path: `/mon-budget/#${addFragment(table.id, answers)}`, label: 'Ajouter à mon budget' },
          { path: '/quel-volet/', label: 'Vérifier que mon projet entre dans un volet' },
        ]}
      />
      <Sources title={sourcesTitle(mark)} cites={cites} places={data.places} />
    </VerdictCard>
  );
}
