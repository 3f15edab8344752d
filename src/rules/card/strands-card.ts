import type { ExpenseData, ExpenseTable } from '../rules-data.ts';
import { decideByStrand } from '../decision/by-strand.ts';
import { whereTo } from '../decision/change-groups.ts';
import type { Answers } from '../decision/decision-table.ts';
import { markFor, strandLine, titleFor } from '../decision/outcome-words.ts';
import { verdictWords } from '../decision/verdict-words.ts';
import { capital } from '../../french/capital.ts';
import { STATE_WORDS } from '../state-words.ts';
import { groupBy } from '../group-by.ts';
import { type Card, type CardPart, part } from './card.ts';

/** One answer a strand, grouped, when the reader does not know the strand. */
export function strandsCard(
  { strands, places }: Pick<ExpenseData, 'strands' | 'places'>,
  table: ExpenseTable,
  answers: Answers,
  subject: string,
): Card {
  const groups = groupBy(decideByStrand(table, answers), ({ decision }) => titleFor(decision, []));
  const named = (strand: string) => strands.find(({ id }) => id === strand)?.name ?? '';
  const parts = [...groups].flatMap(([title, group]): CardPart[] => {
    const lines = [...new Set(reasons(table, group))];
    const mark = group[0] ? markFor(group[0].decision) : 'silent';
    const own = group.map(({ strand }) => ({ strand, name: named(strand) }));
    return part(title, { kind: 'strands', mark, strands: own, lines });
  });
  return {
    mark: 'silent',
    title: `${capital(STATE_WORDS.depends)} du volet`,
    subject,
    answer: 'by-strand',
    notes: [],
    places,
    doors: [
      { path: '/quel-volet/', label: 'Trouver le volet de mon projet' },
      { path: '/ma-depense/', label: 'Vérifier une autre dépense' },
    ],
    parts,
  };
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
