import { reportPart } from '../../rules/report/report-part.ts';
import type { ToolPart } from '../tool-part.ts';
import { lateView } from '../frame/late-view.tsx';

export const tool: ToolPart = {
  pages: [{ path: '/mon-bilan/', label: 'Mon bilan', about: 'Le prévu à côté du réalisé, en fin d’année' }],
  id: 'bilan',
  title: 'Le bilan',
  door: () => ({ path: '/mon-bilan/', label: 'Ouvrir mon bilan' }),
  empty: ({ work }) =>
    reportPart.words(work.report) === ''
      ? 'En fin d’année, le prévu à côté du réalisé viendra ici.'
      : undefined,
  View: lateView(() => import('./dossier/ReportView.tsx')),
  cites: () => [],
  sheets: () => import('./dossier/report-sheets.ts'),
};
