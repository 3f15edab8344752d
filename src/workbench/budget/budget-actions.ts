import { count } from '../../french/plural.ts';
import {
  type LineStart,
  addLines,
  addResource,
  answerAlike,
  answerLine,
  confirmLines,
  editBudget,
  editLine,
  editResource,
  editService,
  moveLine,
  removeLine,
  removeResource,
  setStrand,
  typedAmount,
} from '../../rules/budget/budget-edit.ts';
import { changing } from '../../rules/work/workbench-read.ts';
import type { BudgetLine } from '../../rules/budget/budget.ts';
import type { BudgetWork, Resource, Service } from '../../rules/budget/budget-part.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { focusSoon } from './focus-soon.ts';

const change: ReturnType<typeof workbenchStore>['change'] = (words, edit, burst) =>
  workbenchStore().change(words, changing(edit), burst);

const type: ReturnType<typeof workbenchStore>['type'] = (...args) => workbenchStore().type(...args);

const read = () => workbenchStore().read().work.budget;

/** What the reader can do to the budget; each can be undone. They are the same functions at every render. */
export const budgetActions = {
  /** Adds a line at the end, and goes to its label. */
  addLine(start: LineStart = {}): void {
    change('Ligne ajoutée', addLines([start]));
    focusSoon(`${read().lines.at(-1)?.id ?? ''}-${start.label ? 'montant' : 'libelle'}`);
  },
  label: (id: string, label: string): void => type('Libellé changé', editLine(id, { label }), `label:${id}`),
  amount: (id: string, typed: string): void =>
    type('Montant changé', editLine(id, typedAmount(typed)), `amount:${id}`),
  /** The category that the reader chooses; answers to questions that both share are kept. */
  category: (id: string, expense: string): void =>
    change('Catégorie changée', editLine(id, { expense: expense || null, suggested: false })),
  /** The category that the label suggests: undone together with the typing that led to it. */
  suggest: (id: string, expense: string | null): void =>
    change('Libellé changé', editLine(id, { expense, suggested: expense !== null }), `label:${id}`),
  /** Takes as chosen the categories proposed for these lines, and goes to what undoes it. */
  confirm(ids: readonly string[]): void {
    change(count(ids.length, 'proposition confirmée', 'propositions confirmées'), confirmLines(ids));
    focusSoon('annuler');
  },
  answer: (id: string, question: string, option: string): void =>
    change('Réponse changée', answerLine(id, question, option)),
  answerAlike: (id: string): void => change('Réponses recopiées', answerAlike(id)),
  line: (
    words: string,
    id: string,
    part: Partial<Pick<BudgetLine, 'strand' | 'account' | 'suggested'>>,
  ): void => change(words, editLine(id, part)),
  /** Moves a line by one place, and stays on its button. */
  move(id: string, by: -1 | 1): void {
    change('Ligne déplacée', moveLine(id, by));
    focusSoon(`${id}-${by === -1 ? 'monter' : 'descendre'}`);
  },
  /** Deletes a line, and goes to the next one. */
  remove(id: string): void {
    const { lines } = read();
    const at = lines.findIndex((line) => line.id === id);
    const near = lines[at + 1] ?? lines[at - 1];
    change('Ligne supprimée', removeLine(id));
    focusSoon(near ? `${near.id}-libelle` : 'lignes');
  },
  strand: (strand: string | null): void => change('Volet changé', setStrand(strand)),
  service: (service: Service, typed: string): void =>
    type('Part d’un service changée', editService(service, typed), `service:${service}`),
  addResource(account: string | null): void {
    change('Ressource ajoutée', addResource(account));
    focusSoon(`${read().resources.at(-1)?.id ?? ''}-libelle`);
  },
  resourceAccount: (id: string, account: string | null): void =>
    change('Ressource changée', editResource(id, { account })),
  typeResource: (id: string, field: 'label' | 'amount', part: Partial<Resource>): void =>
    type('Ressource changée', editResource(id, part), `${field}:${id}`),
  removeResource(id: string): void {
    change('Ressource supprimée', removeResource(id));
    focusSoon('ressources');
  },
  accounts: (accounts: boolean): void =>
    change(
      'Présentation changée',
      editBudget(() => ({ accounts })),
    ),
  /** Puts a whole budget in place of this one. */
  replace(words: string, budget: BudgetWork): void {
    change(words, (work) => ({ ...work, budget }));
    focusSoon('lignes');
  },
  undo: (): void => workbenchStore().undo(),
} as const;
