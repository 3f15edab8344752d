import { addLines } from '../../rules/budget/budget-edit.ts';
import { type BudgetWork, EMPTY_WORKBENCH } from '../../rules/work/workbench.ts';

const EXTRA_HOURS = { 'deja-finance': 'non', 'temps-en-plus': 'oui', 'gestionnaire-finance': 'oui' };

/** A made-up budget that meets every kind of answer: a group of parents, from October to June. */
export const EXAMPLE_BUDGET: BudgetWork = {
  ...addLines([
    { label: 'Psychologue, huit soirées', amount: 160_000, expense: 'prestataires' },
    { label: 'Location de la salle', amount: 48_000, expense: 'location' },
    { label: 'Jeux et petit matériel', amount: 22_000, expense: 'petit-materiel' },
    { label: 'Affiches et flyers', amount: 18_050, expense: 'communication' },
    {
      label: 'Animatrice, 60 heures en plus (avenant)',
      amount: 132_000,
      expense: 'salaires',
      answers: { ...EXTRA_HOURS, justificatif: 'oui' },
    },
    {
      label: 'Secrétaire, 10 heures en plus',
      amount: 19_000,
      expense: 'salaires',
      answers: { ...EXTRA_HOURS, justificatif: 'non' },
    },
    { label: 'Goûters', amount: 15_000, expense: 'alimentation' },
    { label: 'Achat d’un grand canapé', amount: 89_000, expense: 'investissement' },
    { label: 'Bénévoles, temps valorisé', amount: 80_000, expense: 'benevolat' },
  ])(EMPTY_WORKBENCH).budget,
  strand: '1.1',
  resources: [
    { id: 'p1', label: 'Fonds national parentalité, demandé', amount: 320_000, typed: null, account: '74' },
    { id: 'p2', label: 'Commune', amount: 120_000, typed: null, account: '74' },
    { id: 'p3', label: 'Fonds propres', amount: 63_050, typed: null, account: '75' },
    { id: 'p4', label: 'Bénévolat', amount: 80_000, typed: null, account: '87' },
  ],
  example: true,
};
