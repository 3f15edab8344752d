import type { Action } from '../../schemas/action.ts';
import type { AuditedCriterion } from '../../rules/checklist/audit.ts';
import type { Dossier } from '../../rules/dossier/dossier.ts';
import { fitReasons } from '../../rules/checklist/fit-reasons.ts';
import type { SavedCell, SavedTable } from '../../tables/saved-table.ts';
import { statusWords } from '../../rules/checklist/status-words.ts';
import { dayInWords } from '../../french/day.ts';
import type { Places } from '../../rules/rules-data.ts';
import { placesInWords } from './places-in-words.ts';
import { RESERVATIONS } from './reservations.ts';

const SEVERITY_WORDS = {
  blocking: 'nécessaire',
  advised: 'conseillée',
  informative: 'bon à savoir',
} as const;

/** The project, its conditions one by one, and what the whole rests on. */
export function projectSheet(dossier: Dossier, places: Places, day: string): SavedTable {
  const { work, action, strand, audit } = dossier;
  const rows: SavedCell[][] = [
    [{ strong: 'Projet' }, work.project.title],
    [{ strong: 'Porteur' }, work.project.sponsor],
    [{ strong: 'Action' }, action?.label ?? 'à choisir'],
    [{ strong: 'Volet' }, strand ?? 'à choisir'],
  ];
  if (action && audit) {
    const { title, because, remedies, cites } = fitReasons(action, audit);
    rows.push([
      { strong: 'Réponse' },
      title,
      null,
      [because, ...remedies].join(' '),
      placesInWords(cites, places),
    ]);
    rows.push(...audit.criteria.flatMap((audited) => criterionRow(audited, action, places)));
  }
  return {
    name: 'Projet',
    columns: [
      { title: 'Rubrique', width: 26 },
      { title: 'Contenu', width: 60 },
      { title: 'Statut', width: 22 },
      { title: 'À faire', width: 60 },
      { title: 'Où l’annexe 2 le dit', width: 40 },
    ],
    rows: [...rows, ...RESERVATIONS.map((line) => ['À savoir', line]), ['Établi le', dayInWords(day)]],
  };
}

function criterionRow(
  audited: AuditedCriterion,
  action: Pick<Action, 'reading'>,
  places: Places,
): SavedCell[][] {
  const { criterion, status } = audited;
  if (status === 'not-applicable') return [];
  const todo =
    status === 'met' ? '' : ((status === 'contested' ? criterion.contest : criterion.remedy) ?? '');
  return [
    [
      action.reading && criterion.severity === 'blocking'
        ? 'Notre lecture'
        : `Condition ${SEVERITY_WORDS[criterion.severity]}`,
      criterion.label,
      statusWords(audited, action),
      todo,
      placesInWords(criterion.cites, places),
    ],
  ];
}
