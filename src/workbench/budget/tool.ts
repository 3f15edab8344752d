import { CEILING_CITES } from '../../rules/budget/ceiling.ts';
import { verdictWords } from '../../rules/decision/verdict-words.ts';
import type { ToolPart } from '../tool-part.ts';
import { lateView } from '../frame/late-view.tsx';

export const tool: ToolPart = {
  pages: [
    { path: '/ma-depense/', label: 'Vérifier une dépense', about: 'Une ligne de budget, une réponse' },
    {
      path: '/mon-budget/',
      label: 'Mon budget',
      about: 'Tout un tableau, ligne par ligne',
    },
  ],
  id: 'budget',
  title: 'Le budget',
  door: () => ({ path: '/mon-budget/', label: 'Ouvrir mon budget' }),
  empty: ({ lines }) =>
    lines.length > 0
      ? undefined
      : 'Écrivez ou collez vos dépenses : vous verrez ici ce que l’annexe retient, ce qu’elle écarte, et les totaux.',
  View: lateView(() => import('./dossier/BudgetView.tsx')),
  cites: ({ lines, ceiling }) => [
    ...lines.flatMap(({ decision }) => verdictWords(decision).cites),
    ...(ceiling ? CEILING_CITES : []),
  ],
  sheets: () => import('./dossier/budget-sheets.ts'),
};
