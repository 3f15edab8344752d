import { EMPTY_WORKBENCH, type Workbench } from '../../rules/work/workbench.ts';
import { EXAMPLE_BUDGET } from '../budget/example-budget.ts';

/** A made-up dossier to try: a group of parents, one of whose conditions is still open, and a budget with every kind of answer. */
export const EXAMPLE_DOSSIER: Workbench = {
  ...EMPTY_WORKBENCH,
  project: {
    title: 'Le café des parents (exemple)',
    sponsor: 'Association d’exemple',
    action: 'groupe-parents',
    answers: {
      'enfants-presents': 'non',
      format: 'en-presence',
      public: 'parents',
      regularite: 'oui',
      intervenants: 'oui',
      reperes: 'oui',
      recettes: 'non',
    },
  },
  budget: EXAMPLE_BUDGET,
};
