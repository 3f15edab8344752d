import type { ToolPart } from '../tool-part.ts';
import { lateView } from '../frame/late-view.tsx';

export const tool: ToolPart = {
  pages: [
    {
      path: '/mon-evaluation/',
      label: 'Mon évaluation',
      about: 'Des indicateurs, une grille de séances',
    },
  ],
  id: 'evaluation',
  title: 'L’évaluation',
  door: () => ({ path: '/mon-evaluation/', label: 'Ouvrir mon évaluation' }),
  empty: ({ followed, indicators }) =>
    followed.length > 0
      ? undefined
      : (indicators?.silence?.because ??
        'Choisissez vos indicateurs et remplissez la grille : ils seront ici, avec leurs totaux.'),
  View: lateView(() => import('./dossier/EvaluationPart.tsx')),
  cites: () => [],
  sheets: () => import('./dossier/save-evaluation.ts'),
};
