import { fitWords } from '../../rules/checklist/fit-words.ts';
import type { ToolPart } from '../tool-part.ts';
import { lateView } from '../frame/late-view.tsx';

export const tool: ToolPart = {
  pages: [
    {
      path: '/quel-volet/',
      label: 'Mon projet',
      about: 'Le décrire, et trouver son volet',
    },
  ],
  id: 'projet',
  title: 'Le projet et ses conditions',
  door: ({ action, work }) =>
    action
      ? {
          path: `/quel-volet/#${new URLSearchParams({ action: action.id, ...work.project.answers }).toString()}`,
          label: 'Revoir mes réponses',
        }
      : { path: '/quel-volet/', label: 'Vérifier mon projet' },
  empty: ({ audit }) => (audit ? undefined : 'Décrivez votre projet : vous verrez ici ses conditions.'),
  View: lateView(() => import('./ProjectView.tsx')),
  cites: ({ action, audit }) => (action && audit ? fitWords(action, audit).cites : []),
  sheets: () => import('./save-project.ts'),
};
