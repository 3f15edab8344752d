import type { ToolPart } from '../tool-part.ts';
import { EvaluationPart } from './dossier/EvaluationPart.tsx';

export const evaluationTool: ToolPart = {
  pages: [
    {
      path: '/mon-evaluation/',
      label: 'Mon évaluation',
      about: 'Les indicateurs à suivre, et la grille des séances',
    },
  ],
  View: EvaluationPart,
  cites: () => [],
  sheets: () => import('./dossier/save-evaluation.ts'),
};
