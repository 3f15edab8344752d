import { fitWords } from '../../rules/checklist/fit-words.ts';
import type { ToolPart } from '../tool-part.ts';
import { ProjectPart } from './ProjectPart.tsx';

export const projectTool: ToolPart = {
  pages: [
    {
      path: '/quel-volet/',
      label: 'Quel volet ?',
      about: 'Décrire un projet et trouver le volet qui lui va',
    },
  ],
  View: ProjectPart,
  cites: ({ action, audit }) => (action && audit ? fitWords(action, audit).cites : []),
  sheets: () => import('./save-project.ts'),
};
