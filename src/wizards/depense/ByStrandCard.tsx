import { decideByStrand } from '../../rules/by-strand.ts';
import type { Decision } from '../../rules/decide.ts';
import { CardPart } from '../ui/CardPart.tsx';
import { Lines } from '../ui/Lines.tsx';
import { NextSteps } from '../ui/NextSteps.tsx';
import { ToneIcon } from '../ui/ToneIcon.tsx';
import { VerdictCard } from '../ui/VerdictCard.tsx';
import type { AnswerProps } from './ExpenseAnswer.tsx';
import { titleFor, toneOf } from './outcome-words.ts';

/** One answer a strand, grouped, when the reader does not know the strand; each strand leads to its own card. */
export function ByStrandCard({ data, table, answers, link, onPrevious, onStrand }: AnswerProps) {
  const groups = Map.groupBy(decideByStrand(table, answers), ({ decision }) => titleFor(decision, []));
  return (
    <VerdictCard
      tone="ask"
      title="Cela dépend du volet"
      subject={`${table.label}, volet à préciser`}
      answer="by-strand"
      {...{ link, onPrevious }}
    >
      {[...groups].map(([title, group]) => (
        <CardPart key={title} title={title}>
          {group[0] && <ToneIcon tone={toneFor(group[0].decision)} />}
          <Lines lines={group.flatMap(({ decision }) => reasons(decision))} />
          <ul className="strands">
            {group.map(({ strand }) => (
              <li key={strand}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onStrand(strand);
                  }}
                >
                  Volet {strand} · {data.strands.find(({ id }) => id === strand)?.name}
                </button>
              </li>
            ))}
          </ul>
        </CardPart>
      ))}
      <NextSteps
        lines={[]}
        strand={undefined}
        door={{ path: '/quel-volet/', label: 'Trouver le volet de mon projet' }}
      />
    </VerdictCard>
  );
}

function toneFor(decision: Decision) {
  return decision.kind === 'concluded' ? toneOf(decision) : 'ask';
}

function reasons(decision: Decision): string[] {
  return decision.kind === 'concluded' ? decision.rows.map(({ row }) => row.because) : [];
}
