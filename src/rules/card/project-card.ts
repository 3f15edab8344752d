import { sentence } from '../../french/sentence.ts';
import type { Dates } from '../../schemas/rules/action.ts';
import { datesAnyDay, datesOn } from '../annexe/live-dates.ts';
import { audit } from '../checklist/audit.ts';
import { conditionParts } from '../checklist/conditions.ts';
import { fitWords } from '../checklist/fit-words.ts';
import { goodToKnow } from '../checklist/notes.ts';
import type { Answers } from '../decision/decision-table.ts';
import { PART_TITLES, sourcesTitle } from '../decision/verdict-marks.ts';
import { letter } from '../letters.ts';
import type { ProjectAction, ProjectData } from '../rules-data.ts';
import { projectFragment } from '../work/project-fragment.ts';
import { type Card, CARD_TITLES, part, sourcesOf } from './card.ts';
import { nextSteps } from './next-steps.ts';

/** The answer for a project on a day: which conditions hold, which are missing, where to look next. */
export function projectCard(
  { strands, places }: Pick<ProjectData, 'strands' | 'places'>,
  action: ProjectAction,
  answers: Answers,
  day: string,
): Card {
  const result = audit(action, answers, day);
  const { mark, title, notes, because, points, asks } = fitWords(action, result);
  const strand = strands.find(({ id }) => id === action.strand);
  const keep = result.criteria.flatMap(({ criterion, status }) =>
    status === 'not-applicable' ? [] : (criterion.keep ?? []),
  );
  const neighbours = action.neighbours.map(({ strand, when }) => ({
    strand,
    when,
    name: strands.find(({ id }) => id === strand)?.name ?? '',
  }));
  const cites = [
    ...(action.finding?.cites ?? []),
    ...(action.dates?.cites ?? []),
    ...result.decisive.flatMap(({ criterion }) => criterion.cites),
  ];
  return {
    mark,
    title,
    strand,
    subject: strand ? `${action.label}, volet ${strand.id}` : action.label,
    answer: result.fit,
    notes,
    places,
    doors: [
      { path: `/mon-dossier/#${projectFragment(answers)}`, label: 'Ajouter à mon dossier' },
      {
        path: strand ? `/ma-depense/#volet=${strand.id}` : '/ma-depense/',
        label: 'Vérifier une dépense de ce projet',
      },
    ],
    parts: [
      ...part(PART_TITLES.because, { kind: 'lines', lead: because, lines: points }),
      ...part(CARD_TITLES.dates, {
        kind: 'lines',
        lines: action.dates ? [inDates(action.dates, day)] : [],
      }),
      ...conditionParts(action, result).flatMap(({ title: heading, conditions }) =>
        part(heading, { kind: 'conditions', conditions }),
      ),
      ...part(CARD_TITLES.know, { kind: 'lines', lines: goodToKnow(result) }),
      ...part(PART_TITLES.keep, { kind: 'lines', lines: keep }),
      ...part(PART_TITLES.ask, { kind: 'ask', messages: asks.map(letter) }),
      ...part(CARD_TITLES.neighbours, { kind: 'neighbours', neighbours }),
      ...nextSteps(action.finding ? [action.finding.instead] : [], strand, []),
      ...part(sourcesTitle(mark), { kind: 'sources', sources: sourcesOf(cites, places) }),
    ],
  };
}

/** What the annexe dates, and what that means on the reader's day. */
function inDates(dates: Dates, day: string): string {
  const parts = [datesAnyDay(dates), datesOn(dates, day)].filter(Boolean);
  return parts.map(sentence).join(' ');
}
