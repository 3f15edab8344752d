import { remarksPart } from '../../rules/remarks/remarks-part.ts';
import type { ToolPart } from '../tool-part.ts';
import { lateView } from '../frame/late-view.tsx';

/** What whoever helps the sponsor said: no page of the sponsor’s fills it. */
export const tool: ToolPart = {
  pages: [],
  id: 'remarques',
  title: 'Les remarques reçues',
  door: () => ({ path: '/accompagner/', label: 'La page de qui vous accompagne' }),
  empty: ({ work }) =>
    remarksPart.words(work.remarks) === ''
      ? 'Quelqu’un vous accompagne ? Envoyez-lui le fichier à rouvrir : ses remarques viendront ici, à côté de ce dont elles parlent.'
      : undefined,
  View: lateView(() => import('./dossier/RemarksView.tsx')),
  cites: () => [],
  sheets: () => import('./dossier/save-remarks.ts'),
};
