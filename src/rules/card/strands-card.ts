import type { ExpenseData, ExpenseTable } from '../rules-data.ts';
import { decideByStrand } from '../decision/by-strand.ts';
import type { Decision } from '../decision/decide.ts';
import type { Answers } from '../decision/decision-table.ts';
import { markFor, titleFor } from '../decision/outcome-words.ts';
import { verdictWords } from '../decision/verdict-words.ts';
import { groupBy } from '../group-by.ts';
import { type Card, type CardPart, part } from './card.ts';
import { nextSteps } from './next-steps.ts';

/** One answer a strand, grouped, when the reader does not know the strand. */
export function strandsCard(
  { strands, places }: Pick<ExpenseData, 'strands' | 'places'>,
  table: ExpenseTable,
  answers: Answers,
): Card {
  const groups = groupBy(decideByStrand(table, answers), ({ decision }) => titleFor(decision, []));
  const named = (strand: string) => strands.find(({ id }) => id === strand)?.name ?? '';
  const parts = [...groups].flatMap(([title, group]): CardPart[] => {
    const lines = [...new Set(group.flatMap(({ decision }) => reasons(table, decision)))];
    const mark = group[0] ? markFor(group[0].decision) : 'silent';
    const own = group.map(({ strand }) => ({ strand, name: named(strand) }));
    return part(title, { kind: 'strands', mark, strands: own, lines });
  });
  return {
    mark: 'silent',
    title: 'Cela dépend du volet',
    subject: `${table.label}, volet à préciser`,
    answer: 'by-strand',
    notes: [],
    places,
    parts: [
      ...parts,
      ...nextSteps([], undefined, [{ path: '/quel-volet/', label: 'Trouver le volet de mon projet' }]),
    ],
  };
}

/** Why; or, while it is open, what the answer depends on. */
function reasons({ questions }: ExpenseTable, decision: Decision): string[] {
  if (decision.kind === 'concluded') return verdictWords(decision).because;
  const asked = new Set(decision.leads.map(({ question }) => question));
  return questions.filter(({ id }) => asked.has(id)).map(({ label }) => `La question qui décide : ${label}`);
}
