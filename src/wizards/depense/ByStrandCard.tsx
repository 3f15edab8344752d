import { decideByStrand } from '../../rules/decision/by-strand.ts';
import { whereTo } from '../../rules/decision/change-groups.ts';
import { markFor, strandLine, titleFor } from '../../rules/decision/outcome-words.ts';
import { verdictWords } from '../../rules/decision/verdict-words.ts';
import { groupBy } from '../../rules/group-by.ts';
import { CardPart, Lines } from '../../controls/card/CardPart.tsx';
import { MarkIcon } from '../../controls/card/MarkIcon.tsx';
import { NextSteps } from '../../controls/card/NextSteps.tsx';
import { VerdictCard } from '../../controls/card/VerdictCard.tsx';
import type { AnswerProps } from './ExpenseCard.tsx';
import type { ExpenseTable } from '../../rules/rules-data.ts';

/** One answer a strand, grouped, when the reader does not know the strand; each strand leads to its own card. */
export function ByStrandCard({ data, table, answers, link, onPrevious, onStrand }: AnswerProps) {
  const groups = groupBy(decideByStrand(table, answers), ({ decision }) => titleFor(decision, []));
  return (
    <VerdictCard
      mark="silent"
      title="Cela dépend du volet"
      subject={`${table.label}, tous les volets`}
      answer="by-strand"
      {...{ link, onPrevious }}
    >
      {[...groups].map(([title, group]) => (
        <CardPart key={title} title={title} icon={group[0] && <MarkIcon mark={markFor(group[0].decision)} />}>
          <ul className="strands">
            {group.map(({ strand }) => (
              <li key={strand}>
                <button type="button" className="link" onClick={() => onStrand(strand)}>
                  Volet {strand}&nbsp;· {data.strands.find(({ id }) => id === strand)?.name}
                </button>
              </li>
            ))}
          </ul>
          <Lines lines={reasons(table, group)} />
        </CardPart>
      ))}
      <NextSteps
        lines={[]}
        strand={undefined}
        doors={[{ path: '/quel-volet/', label: 'Trouver le volet de mon projet' }]}
      />
    </VerdictCard>
  );
}

/** Why; or, while it is open, where the answers lead. */
function reasons(table: ExpenseTable, group: ReturnType<typeof decideByStrand>): string[] {
  const open = group.filter(({ decision }) => decision.kind === 'open');
  const byEnd = groupBy(open, ({ decision }) => whereTo(table, decision));
  return [
    ...group.flatMap(({ decision }) => verdictWords(decision).because),
    ...[...byEnd].map(([to, same]) =>
      strandLine(
        same.map(({ strand }) => strand),
        to,
      ),
    ),
  ];
}
