import { accountInWords } from '../budget/accounts.ts';
import type { Service } from '../budget/budget-part.ts';
import { showAmount } from '../money/money.ts';
import type { ProjectWorks } from '../projects/project-parts.ts';
import { alone } from '../projects/projects.ts';
import { textAt } from '../work/bounds.ts';
import { workInWords } from '../work/work-in-words.ts';
import { EMPTY_WORKBENCH } from '../work/workbench.ts';
import { type Difference, isRecord } from './three-way.ts';

/** The names of what a work holds by its id. */
export interface MergeNames {
  actions: readonly (Named & { criteria?: readonly AskedName[] })[];
  expenses: readonly (Named & { questions?: readonly AskedName[] })[];
  /** What lists of ids hold, whichever project they are of: pieces and indicators of everybody’s. */
  items?: readonly Named[];
}

interface Named {
  id: string;
  label: string;
}

/** A question as it is asked, and what may be answered where it is not yes or no. */
interface AskedName extends Named {
  options?: readonly Named[] | undefined;
}

const PLAIN: Readonly<Record<string, string>> = { oui: 'oui', non: 'non', nsp: 'je ne sais pas' };

const NAMES: Readonly<Record<string, string>> = {
  'project.title': 'Le nom du projet',
  'project.sponsor': 'Le porteur du projet',
  'project.action': 'Le projet et ses réponses',
  projet: 'Le projet entier',
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
  'evaluation.leftOut': 'Indicateur',
  'evaluation.own': 'Indicateur ajouté',
  'evaluation.sessions': 'Séance',
  'evaluation.overall': 'Sur l’ensemble',
  'objectives.rows': 'Objectif',
  'pieces.ready': 'Pièce à joindre',
  'pieces.own': 'Pièce ajoutée',
  'report.planned': 'Bilan, prévu',
  'report.done': 'Bilan, réalisé',
  'report.spent': 'Bilan, dépensé',
  'report.why': 'Bilan, explication',
  'report.said': 'Bilan, texte',
};

/** What the report calls its own texts and figures. */
const OF_REPORT: Readonly<Record<string, string>> = {
  periode: 'Année ou période',
  changements: 'Ce qui a changé',
  raisons: 'Pourquoi',
  seances: 'Séances',
  parents: 'Parents différents',
  enfants: 'Enfants différents',
};

const SERVICES: Readonly<Record<Service, string>> = {
  laep: 'Laep',
  clas: 'Clas',
  others: 'autres services',
  ruledOut: 'dont non éligible, Laep et Clas',
  othersRuledOut: 'dont non éligible, autres services',
};

/** What it is to be in a list of ids, and not to be. */
const STATES: Readonly<Record<string, readonly [string, string]>> = {
  'pieces.ready': ['prête', 'pas encore prête'],
  'evaluation.leftOut': ['écarté', 'suivi'],
};

const NOTHING = 'rien';

/** What a difference is about: « Dépense : Location de la salle ». */
export function differenceName(
  { path, project, mine, theirs, added = [] }: Difference,
  { items = [] }: Pick<MergeNames, 'items'> = {},
): string {
  const name = nameIn(withinProject(path), labelOf(mine) || labelOf(theirs), [...added, ...items]);
  return project === undefined ? name : `« ${project} », ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function nameIn(path: string, own: string, items: readonly Named[]): string {
  const [part = '', list = '', ...rest] = path.split('.');
  const known = textAt(NAMES, path);
  if (known) return known;
  const kind = textAt(KINDS, `${part}.${list}`) ?? 'Autre élément';
  const id = rest.join('.');
  const ofReport = part === 'report' && (textAt(OF_REPORT, id) ?? accountInWords(id));
  const label = own || ofReport || nameOf(id, items);
  // A row of the table of objectives has no name: its cells say it.
  if (part === 'objectives') return kind;
  return label ? `${kind} : ${label}` : kind;
}

/** What one side says, in words. */
export function sideWords(
  { path: at, added = [], ...sides }: Pick<Difference, 'path' | 'added' | 'mine' | 'theirs'>,
  side: 'mine' | 'theirs',
  { items = [], ...known }: MergeNames,
): string {
  const names = { ...known, items: [...added, ...items] };
  const value = sides[side];
  const path = withinProject(at);
  if (path === 'projet') return value === undefined ? 'retiré' : worksInWords(value as ProjectWorks);
  if (path === 'project.action' && Array.isArray(value)) {
    const [action, answers] = value as unknown[];
    const asked = names.actions.find(({ id }) => id === action)?.criteria;
    return (
      [nameOf(action, names.actions), ...(isRecord(answers) ? answerWords(answers, asked) : [])]
        .filter(Boolean)
        .join(' · ') || NOTHING
    );
  }
  if (path === 'budget.services' && Array.isArray(value)) return serviceWords(value);
  const [yes, no] = STATES[path.split('.', 2).join('.')] ?? [];
  if (yes && no) return value === undefined ? no : yes;
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
    if (name === 'answers' && isRecord(each))
      return answerWords(each, names.expenses.find(({ id }) => id === value.expense)?.questions);
    if (isRecord(each)) return valueWords(each, names);
    return wordsOf(each, names, name);
  });
}

/** The share of each service, or what was typed of it while it is no amount. */
function serviceWords([shares, typed]: readonly unknown[]): string {
  const said = Object.entries(SERVICES).flatMap(([id, name]) => {
    const [share, text] = [shares, typed].map((each) => (isRecord(each) ? each[id] : null));
    if (typeof share === 'number') return [`${name} : ${showAmount(share)}`];
    return typeof text === 'string' ? [`${name} : ${text}`] : [];
  });
  return said.join(' · ') || NOTHING;
}

/** Answers as their pages word them, each after its question. */
function answerWords(answers: Readonly<Record<string, unknown>>, asked: readonly AskedName[] = []): string[] {
  return Object.entries(answers).map(([id, answer]) => {
    const question = asked.find((each) => each.id === id);
    const said = String(answer);
    const words = question?.options?.find((each) => each.id === said)?.label ?? textAt(PLAIN, said) ?? said;
    const name = question?.label ?? id;
    return name.endsWith('?') ? `${name} ${words}` : `${name} : ${words}`;
  });
}

/** What was noted, each after the name of what it counts. */
function valueWords(values: Readonly<Record<string, unknown>>, names: MergeNames): string[] {
  return Object.entries(values).flatMap(([id, each]) => {
    const words = wordsOf(each, names).join(' ');
    return words ? [`${nameOf(id, names.items ?? [])} : ${words}`] : [];
  });
}

const WORDS: Readonly<Record<string, (value: string, names: MergeNames) => string>> = {
  expense: (id, { expenses }) => nameOf(id, expenses),
  strand: (strand) => `volet ${strand}`,
  account: (account) => `compte ${account}`,
  shared: () => 'partagée entre projets',
};

function nameOf(id: unknown, named: readonly Named[]): string {
  return typeof id === 'string' ? (named.find((each) => each.id === id)?.label ?? id) : '';
}

function labelOf(value: unknown): string {
  if (!isRecord(value)) return '';
  const { label } = value;
  return typeof label === 'string' ? label : '';
}

/** Where something is in its project, whichever that is. */
function withinProject(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function worksInWords(works: ProjectWorks): string {
  return workInWords(alone(EMPTY_WORKBENCH, { works }));
}
