import type { ExpenseData, ExpenseTable } from '../rules-data.ts';
import { answeredConditions } from '../decision/answered-conditions.ts';
import { changeGroups } from '../decision/change-groups.ts';
import { decideByStrand } from '../decision/by-strand.ts';
import type { Decision } from '../decision/decide.ts';
import { strandStrip } from '../ways/strand-strip.ts';
import { type Answers, STRAND_QUESTION, UNKNOWN } from '../decision/decision-table.ts';
import { isFlat, markFor, recallsOf, titleFor } from '../decision/outcome-words.ts';
import { briefLetter, unsureOf, unsureQuestion } from '../decision/unsure.ts';
import { OPEN_BECAUSE, PART_TITLES, sourcesTitle } from '../decision/verdict-marks.ts';
import { verdictWords } from '../decision/verdict-words.ts';
import { type Change, wouldChange } from '../decision/would-change.ts';
import { countMet } from '../checklist/conditions.ts';
import { letter } from '../letters.ts';
import { addFragment } from '../work/added-line.ts';
import { type Card, CARD_TITLES, part, sourcesOf } from './card.ts';
import { nextSteps } from './next-steps.ts';
import { strandsCard } from './strands-card.ts';

/**
 * One answer: why, on what conditions, what would change it, where the annexe says so, and what to do next; or one a
 * strand, when the strand is unknown and matters.
 */
export function expenseCard(
  { strands, recalls, places }: Pick<ExpenseData, 'strands' | 'recalls' | 'places'>,
  table: ExpenseTable,
  answers: Answers,
  decision: Decision,
): Card {
  const strand = strands.find(({ id }) => id === answers.volet);
  const subject = `${table.label}, ${strand ? `volet ${strand.id}` : 'tous les volets'}`;
  if (decision.kind === 'open' && answers.volet === UNKNOWN)
    return strandsCard({ strands, places }, table, answers, subject);
  const concluded = decision.kind === 'concluded';
  const { because, conditions: respect, keep, instead, asks, cites } = verdictWords(decision);
  const byStrand = decideByStrand(table, answers, decision);
  const changes = wouldChange(table, answers, decision, byStrand);
  const conditions = answeredConditions(table, answers, decision, changes);
  const mark = markFor(decision);
  // What a condition lacks can be gathered; what is so cannot be changed.
  const apart = concluded && decision.verdict === 'conditional' ? changes.filter(isYesHere) : [];
  const rest = changes.filter((change) => !apart.includes(change));
  const groups = isFlat(decision) ? [] : changeGroups(table, decision, rest);
  const unsure = unsureOf(table.questions, decision);
  const messages = concluded ? asks.map(letter) : [briefLetter(unsureQuestion(subject, unsure, 'je'))];
  return {
    mark,
    title: titleFor(decision, changes),
    subject,
    answer: concluded ? [decision.verdict, decision.reason].filter(Boolean).join(' ') : 'open',
    notes: [],
    places,
    doors: [
      { path: `/mon-budget/#${addFragment(table.id, answers)}`, label: 'Ajouter à mon budget' },
      {
        path: strand ? `/ma-depense/#volet=${strand.id}` : '/ma-depense/',
        label: 'Vérifier une autre dépense',
      },
    ],
    strip: strandStrip(table, answers, byStrand),
    parts: [
      ...part(PART_TITLES.because, { kind: 'lines', lines: concluded ? because : [OPEN_BECAUSE] }),
      ...part(countMet(conditions), { kind: 'conditions', conditions }),
      ...part(CARD_TITLES.yes, { kind: 'changes', groups: changeGroups(table, decision, apart) }),
      ...part(PART_TITLES.conditions, { kind: 'lines', lines: respect }),
      ...part(CARD_TITLES.recalls, { kind: 'recalls', recalls: recallsOf(decision, recalls, answers.volet) }),
      ...part(concluded ? CARD_TITLES.changes : CARD_TITLES.leads, { kind: 'changes', groups }),
      ...part(PART_TITLES.keep, { kind: 'lines', lines: keep }),
      ...part(PART_TITLES.ask, { kind: 'ask', messages }),
      ...nextSteps(instead, strand, [
        { path: '/quel-volet/', label: 'Vérifier que mon projet entre dans un volet' },
      ]),
      ...part(sourcesTitle(mark), { kind: 'sources', sources: sourcesOf(cites, places) }),
    ],
  };
}

/** Whether another answer, in the same strand, makes it a yes. */
function isYesHere({ question, decision }: Change): boolean {
  return question !== STRAND_QUESTION && decision.kind === 'concluded' && decision.verdict === 'eligible';
}
