import type { Decision } from '../../rules/decision/decide.ts';
import { wouldChange } from '../../rules/decision/would-change.ts';
import { addFragment } from '../../rules/work/added-line.ts';
import { AskCaf } from '../../controls/card/AskCaf.tsx';
import { CardPart } from '../../controls/card/CardPart.tsx';
import { ConditionList, countMet } from '../../controls/card/ConditionList.tsx';
import { Lines } from '../../controls/card/Lines.tsx';
import { NextSteps } from '../../controls/card/NextSteps.tsx';
import { Sources } from '../../controls/card/Sources.tsx';
import { VerdictCard } from '../../controls/card/VerdictCard.tsx';
import type { AnswerProps } from './answer-props.ts';
import { answeredConditions } from './answered-conditions.ts';
import { changeGroups } from './changes.ts';
import { Changes } from './Changes.tsx';
import { isFlat, markFor, titleFor } from './outcome-words.ts';

/** One answer: why, on what conditions, what would change it, where the annexe says so, and what to do next. */
export function ExpenseCard({
  data,
  table,
  answers,
  decision,
  link,
  onPrevious,
}: AnswerProps & { decision: Decision }) {
  const changes = wouldChange(table, answers);
  const concluded = decision.kind === 'concluded' ? decision : undefined;
  const rows = concluded?.rows.map(({ row }) => row) ?? [];
  const conditions = answeredConditions(table, answers, decision, changes);
  const strand = data.strands.find(({ id }) => id === answers.volet);
  const subject = `${table.label}, ${strand ? `volet ${strand.id}` : 'tous les volets'}`;
  return (
    <VerdictCard
      mark={markFor(decision)}
      title={titleFor(decision, changes)}
      answer={concluded ? [concluded.verdict, concluded.reason].filter(Boolean).join(' ') : 'open'}
      {...{ subject, link, onPrevious }}
    >
      <Lines
        title="Pourquoi"
        lines={
          concluded
            ? rows.map(({ because }) => because)
            : ['Ce que vous ne savez pas encore décide de la réponse.']
        }
      />
      {conditions.length > 0 && (
        <CardPart title={countMet(conditions)}>
          <ConditionList conditions={conditions} />
        </CardPart>
      )}
      <Lines title="À respecter" lines={rows.flatMap((row) => row.conditions)} />
      <Changes
        title={concluded ? 'Ce qui changerait la réponse' : 'Où mène chaque réponse'}
        groups={isFlat(decision) ? [] : changeGroups(table, decision, changes)}
      />
      <Lines title="À garder comme preuve" lines={rows.flatMap(({ keep }) => keep)} />
      <AskCaf
        messages={concluded ? rows.flatMap(({ ask }) => ask ?? []) : [askFor(subject, conditions)]}
        {...{ subject, link }}
      />
      <NextSteps
        lines={rows.flatMap(({ instead }) => instead ?? [])}
        strand={strand}
        doors={[
          { path: `/mon-budget/#${addFragment(table.id, answers)}`, label: 'Ajouter à mon budget' },
          { path: '/quel-volet/', label: 'Vérifier que mon projet entre dans un volet' },
        ]}
      />
      <Sources cites={concluded?.rows.flatMap(({ cites }) => cites) ?? []} places={data.places} />
    </VerdictCard>
  );
}

/** The question to send when the reader's own doubts stand in the way. */
function askFor(subject: string, conditions: readonly { label: string; status: string }[]): string {
  const open = conditions.filter(({ status }) => status === 'unknown').map(({ label }) => label);
  return `Bonjour. Je prépare une demande au Fonds national parentalité (${subject}). ${open.join(' ')} Pouvez-vous m’aider à répondre ? Merci d’avance.`;
}
