import { count, figure } from '../../french/plural.ts';
import { textAt } from './bounds.ts';
import type { Cut, Losses } from './plain-reader.ts';
import type { ProjectKey } from '../projects/project-parts.ts';
import type { ListName } from './part.ts';
import type { PartKey, Works } from './workbench.ts';

const NAMED = 3;

type Names<Key extends PartKey> = { readonly [Each in Key]: Readonly<Record<ListName<Works[Each]>, string>> };

const OF_PROJECT = {
  project: { answers: 'réponses' },
  objectives: { rows: 'objectifs', cells: 'cases d’un objectif' },
  budget: { lines: 'dépenses', resources: 'ressources', answers: 'réponses' },
  evaluation: {
    leftOut: 'indicateurs écartés',
    own: 'indicateurs',
    sessions: 'séances',
    values: 'cases remplies',
    overall: 'cases remplies',
  },
  report: {
    planned: 'nombres prévus',
    done: 'nombres réalisés',
    spent: 'montants réalisés',
    why: 'explications',
    said: 'textes du bilan',
  },
  remarks: { items: 'remarques' },
} satisfies Names<ProjectKey>;

/** What each list of a part holds, for the reader who is told that one was cut. */
const LIST_NAMES: Names<PartKey> = {
  ...OF_PROJECT,
  pieces: { ready: 'pièces prêtes' },
  projects: {
    ...OF_PROJECT.project,
    ...OF_PROJECT.objectives,
    ...OF_PROJECT.budget,
    ...OF_PROJECT.evaluation,
    ...OF_PROJECT.report,
    ...OF_PROJECT.remarks,
    others: 'projets en plus de celui-ci',
  },
};

/** What a reading could not keep whole, in sentences; empty when it kept everything. */
export function lossesInWords({ dropped, cut }: Losses): string {
  const lists = cut.filter(({ kind }) => kind === 'list');
  const texts = cut.filter(({ kind }) => kind === 'text');
  return [
    ...lists.slice(0, NAMED).map(listWords),
    lists.length > NAMED && moreLists(lists.length - NAMED),
    texts.length === 1 && `1 texte trop long a été raccourci à ${figure(texts[0]?.kept ?? 0)} caractères.`,
    texts.length > 1 && `${figure(texts.length)} textes trop longs ont été raccourcis.`,
    dropped.length > 0 && droppedWords(dropped),
  ]
    .filter((words) => words !== false)
    .join(' ');
}

function listWords({ path, kept, found }: Cut): string {
  const steps = path.split('.');
  const [, names = {}] = Object.entries(LIST_NAMES).find(([key]) => key === steps[0]) ?? [];
  const name = textAt(names, steps.at(-1) ?? '') ?? 'éléments';
  return `Il y avait ${figure(found)} ${name} ; le guide en tient ${figure(kept)} au plus, et garde le début de la liste.`;
}

function moreLists(more: number): string {
  return `${count(more, 'autre liste trop longue a été raccourcie', 'autres listes trop longues ont été raccourcies')} de même.`;
}

function droppedWords(dropped: readonly string[]): string {
  const { length } = dropped;
  const what = count(length, 'élément illisible a été laissé', 'éléments illisibles ont été laissés');
  return `${what} de côté (${dropped.slice(0, NAMED).join(', ')}${length > NAMED ? '…' : ''}).`;
}
