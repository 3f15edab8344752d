import type { SaidData } from '../../../../src/phrases/understood/said-data.ts';

/** Two questions, one expense, one project: few enough to read by hand. */
export const SMALL_SAID: SaidData = {
  said: {
    'plus.oui': { says: 'du temps en plus', words: ['de plus', 'heures supplémentaires'] },
    'plus.non': { says: 'les heures habituelles', words: ['heures habituelles', 'heures'] },
    'forme.visio': { says: 'à distance', words: ['en visio'] },
  },
  actions: { rep: { answers: ['forme.visio'], strand: '3.2' } },
  expenses: {
    location: {
      answers: ['plus.oui', 'plus.non'],
      strands: { '1.1': 0, '1.2': 1, '2.1': 2 },
      ways: [
        'Oui',
        ['plus', { oui: 'Oui', non: ['preuve', { oui: 'Oui', non: 'Non' }] }],
        ['preuve', { oui: 'Oui', non: 'Oui' }],
      ],
    },
  },
};
