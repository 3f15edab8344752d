import type { ToolPart } from '../tool-part.ts';
import { piecesPart } from '../../rules/pieces/pieces-part.ts';
import { lateView } from '../frame/late-view.tsx';

export const tool: ToolPart = {
  pages: [],
  id: 'pieces',
  title: 'Les pièces à joindre',
  door: () => ({ path: '/questions/quelles-pieces-joindre/', label: 'Ce que l’on sait des pièces' }),
  empty: ({ work }) =>
    piecesPart.words(work.pieces) === ''
      ? 'Cochez ce qui est prêt ; la liste suit votre dossier.'
      : undefined,
  filledHere: true,
  ofDossier: true,
  View: lateView(() => import('./PiecesView.tsx')),
  cites: () => [],
  sheets: () => import('./pieces-sheet.ts'),
};
