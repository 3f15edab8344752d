import type { Action } from '../../schemas/rules/action.ts';
import type { AuditedCriterion } from '../../rules/checklist/audit.ts';
import { conditionOf, OUR_READING } from '../../rules/checklist/conditions.ts';
import { fitWords } from '../../rules/checklist/fit-words.ts';
import { precisionAbout, precisionLine, precisionsOn } from '../../rules/departement/precisions.ts';
import type { SavedCell } from '../../tables/saved-table.ts';
import { dayInWords } from '../../french/day.ts';
import { PART_TITLES } from '../../rules/decision/verdict-marks.ts';
import type { SheetsOf } from '../tool-part.ts';
import type { Places } from '../../rules/rules-data.ts';
import { placesInWords } from '../export/places-in-words.ts';
import { RESERVATIONS } from '../export/reservations.ts';

const SEVERITY_WORDS = {
  blocking: 'nécessaire',
  advised: 'conseillée',
  informative: 'bon à savoir',
} as const;

/** The project, its conditions one by one, and what the whole rests on. */
export const sheetsOf: SheetsOf = (dossier, _rules, places, day, precisions) => {
  const { work, action, strand, audit } = dossier;
  const rows: SavedCell[][] = [
    [{ strong: 'Projet' }, work.project.title],
    [{ strong: 'Porteur' }, work.project.sponsor],
    [{ strong: 'Action' }, action?.label ?? 'à choisir'],
    [{ strong: 'Volet' }, strand ?? 'à choisir'],
  ];
  if (action && audit) {
    const { title, reason, remedies, cites } = fitWords(action, audit);
    rows.push([
      { strong: 'Réponse' },
      title,
      null,
      [reason, ...remedies].join(' '),
      placesInWords(cites, places),
    ]);
    const subject = { kind: 'action', id: action.id, strand: action.strand } as const;
    rows.push(
      ...precisionsOn(precisions, subject).map((each): SavedCell[] => [
        'Ce que la Caf ajoute',
        precisionAbout(each),
        null,
        precisionLine(each, day),
      ]),
    );
    rows.push(...audit.criteria.flatMap((audited) => criterionRow(audited, action, places)));
  }
  const sheet = {
    name: 'Projet',
    columns: [
      { title: 'Rubrique', width: 26 },
      { title: 'Contenu', width: 60 },
      { title: 'Statut', width: 22 },
      { title: 'À faire', width: 60 },
      { title: PART_TITLES.sources, width: 40 },
    ],
    rows: [...rows, ...RESERVATIONS.map((line) => ['À savoir', line]), ['Établi le', dayInWords(day)]],
  };
  return [sheet];
};

function criterionRow(
  audited: AuditedCriterion,
  action: Pick<Action, 'reading'>,
  places: Places,
): SavedCell[][] {
  const { criterion, status } = audited;
  if (status === 'not-applicable') return [];
  const { label, words, more = '' } = conditionOf(audited, action);
  return [
    [
      action.reading && criterion.severity === 'blocking'
        ? OUR_READING
        : `Condition ${SEVERITY_WORDS[criterion.severity]}`,
      label,
      words,
      more,
      placesInWords(criterion.cites, places),
    ],
  ];
}
