import { showAmount } from '../money/money.ts';
import { textAt } from '../work/bounds.ts';
import { type Difference, isRecord } from './three-way.ts';

/** The names of what a work holds by its id. */
export interface MergeNames {
  actions: readonly { id: string; label: string }[];
  expenses: readonly { id: string; label: string }[];
}

const NAMES: Readonly<Record<string, string>> = {
  'project.title': 'Le nom du projet',
  'project.sponsor': 'Le porteur du projet',
  'project.action': 'Le projet et ses réponses',
  'budget.strand': 'Le volet du budget',
  'budget.services': 'Les services du lieu ressources',
  'budget.accounts': 'La présentation par comptes',
  'budget.example': 'La mention « exemple »',
  'evaluation.strand': 'Le volet de l’évaluation',
};

/** What an item or a text is, by the list that holds it. */
const KINDS: Readonly<Record<string, string>> = {
  'budget.lines': 'Dépense',
  'budget.resources': 'Ressource',
  'evaluation.leftOut': 'Indicateur écarté',
  'evaluation.own': 'Indicateur ajouté',
  'evaluation.sessions': 'Séance',
  'evaluation.overall': 'Sur l’ensemble',
  'objectives.rows': 'Objectif',
  'projects.others': 'Autre projet du dossier',
  'pieces.ready': 'Pièce prête',
  'report.planned': 'Bilan, prévu',
  'report.done': 'Bilan, réalisé',
  'report.spent': 'Bilan, dépensé',
  'report.why': 'Bilan, explication',
  'report.said': 'Bilan, texte',
};

const NOTHING = 'rien';

/** What a difference is about: « Dépense : Location de la salle ». */
export function differenceName({ path, mine, theirs }: Difference): string {
  const [part = '', list = '', ...rest] = path.split('.');
  const known = textAt(NAMES, path);
  if (known) return known;
  const kind = textAt(KINDS, `${part}.${list}`) ?? 'Autre élément';
  const label = labelOf(mine) || labelOf(theirs) || rest.join('.');
  return label ? `${kind} : ${label}` : kind;
}

/** What one side says, in words. */
export function sideWords(path: string, value: unknown, names: MergeNames): string {
  if (path === 'project.action' && Array.isArray(value)) {
    const [action, answers] = value as unknown[];
    return (
      [nameOf(action, names.actions), ...(isRecord(answers) ? wordsByName(answers, names) : [])]
        .filter(Boolean)
        .join(' · ') || NOTHING
    );
  }
  return wordsOf(value, names).join(' · ') || NOTHING;
}

function wordsOf(value: unknown, names: MergeNames, key = ''): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'boolean') return key === '' ? [value ? 'oui' : 'non'] : [];
  if (typeof value === 'number') return [showAmount(value)];
  if (typeof value === 'string') return [WORDS[key]?.(value, names) ?? value];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => wordsOf(each, names));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (name === 'id' || name === 'kind') return [];
    if (isRecord(each)) return wordsByName(each, names);
    return wordsOf(each, names, name);
  });
}

/** Answers and values, each after the name of its question. */
function wordsByName(values: Readonly<Record<string, unknown>>, names: MergeNames): string[] {
  return Object.entries(values).flatMap(([name, each]) => {
    const words = wordsOf(each, names).join(' ');
    return words ? [`${name} : ${words}`] : [];
  });
}

const WORDS: Readonly<Record<string, (value: string, names: MergeNames) => string>> = {
  expense: (id, { expenses }) => nameOf(id, expenses),
  strand: (strand) => `volet ${strand}`,
  account: (account) => `compte ${account}`,
};

function nameOf(id: unknown, named: readonly { id: string; label: string }[]): string {
  return typeof id === 'string' ? (named.find((each) => each.id === id)?.label ?? id) : '';
}

function labelOf(value: unknown): string {
  if (!isRecord(value)) return '';
  const { label, project } = value;
  // Another project of the dossier is known by its title.
  const name = label ?? (isRecord(project) ? project.title : undefined);
  return typeof name === 'string' ? name : '';
}
