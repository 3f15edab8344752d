import type { ToolPart } from '../tool-part.ts';
import { objectivesOf, writtenOf } from '../../rules/objectives/objectives.ts';
import { lateView } from '../frame/late-view.tsx';

export const tool: ToolPart = {
  pages: [],
  id: 'objectifs',
  title: 'Les objectifs',
  empty: (dossier) =>
    writtenOf(objectivesOf(dossier)).length === 0
      ? 'Décrivez votre projet et choisissez vos indicateurs : ils viendront ici. Ou commencez par le besoin.'
      : undefined,
  filledHere: true,
  View: lateView(() => import('./ObjectivesView.tsx')),
  cites: () => [],
  sheets: () => import('./objectives-sheet.ts'),
};
