import type { Indicators } from '../../src/schemas/annexe/indicator.ts';
import type { EvaluationData } from '../../src/workbench/evaluation/evaluation-data.ts';
import { smallActions } from './small-actions.ts';

const chorale: Indicators = {
  strand: '1.1',
  indicators: [
    { id: 'presents', label: 'Parents présents', kind: 'quantitatif', across: 'sum', cites: ['A1V1-IND-01'] },
    { id: 'ambiance', label: 'Ambiance', kind: 'qualitatif', cites: ['A1V1-IND-01'] },
  ],
};

const muet: Indicators = {
  strand: '2.1',
  indicators: [],
  silence: {
    because: 'Le texte ne propose aucun indicateur.',
    ask: 'Quels indicateurs suivre ?',
    cites: ['A2V1-GAP-01'],
  },
};

/** The indicators of two strands of our own, one of which has none. */
export const smallIndicators: EvaluationData = { ...smallActions, indicators: [chorale, muet] };
