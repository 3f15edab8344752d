import type { BudgetLine } from '../../../src/rules/budget/budget.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';

/** A line of a budget, which says neither its strand nor its account. */
export function line(
  id: string,
  label: string,
  amount: number,
  expense: string | null,
  answers = {},
): BudgetLine {
  return { id, label, amount, expense, answers, typed: null, suggested: false, strand: null, account: null };
}

/** A lieu ressources with a budget of every kind, three sessions and questions left open. */
export const LIEU: Workbench = {
  ...EMPTY_WORKBENCH,
  project: {
    title: 'La maison des parents',
    sponsor: 'Association Exemple',
    action: 'lieu-ressources',
    answers: { 'demi-journees': '3' },
  },
  budget: {
    ...EMPTY_WORKBENCH.budget,
    strand: '3.1',
    lines: [
      line('l1', 'Loyer et fluides', 9_000_050, 'fonctionnement'),
      line('l2', 'Achat d’une camionnette', 600_000, 'investissement'),
      line('l3', '=Référente, heures en plus', 2_399_950, 'salaires', {
        'deja-finance': 'non',
        'temps-en-plus': 'oui',
        justificatif: 'non',
      }),
      line('l4', 'Goûter ; « fête »', 12_345, 'alimentation'),
      line('l5', 'Temps des bénévoles', 500_000, 'benevolat'),
      line('l6', 'À classer', 1, null),
    ],
    resources: [
      { id: 'p1', label: 'Commune', amount: 4_000_000, typed: null, account: '74' },
      { id: 'p2', label: 'Bénévolat', amount: 500_000, typed: null, account: '87' },
    ],
    services: { ...EMPTY_WORKBENCH.budget.services, laep: 2_000_000, clas: 1_000_000, others: 300_000 },
  },
  evaluation: {
    strand: null,
    leftOut: ['instances-partenariales'],
    own: [{ id: 'i1', kind: 'quantitatif', label: 'Pères accueillis' }],
    sessions: [
      { id: 's1', label: 'Mars', values: { 'familles-accueillies': '12', i1: '3' } },
      { id: 's2', label: 'Avril', values: { 'familles-accueillies': '7,5', 'nature-animations': 'Jeux' } },
      { id: 's3', label: '', values: { 'familles-accueillies': 'beaucoup' } },
    ],
    overall: { 'nombre-partenariats': '4' },
  },
};
