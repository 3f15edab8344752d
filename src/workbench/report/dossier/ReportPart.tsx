import { Late } from '../../../controls/island/Late.tsx';
import type { ViewProps } from '../../tool-part.ts';

const loadView = () => import('./ReportView.tsx');

/** The report in the dossier; most dossiers have none, and fetch nothing for it. */
export function ReportPart({ dossier }: ViewProps) {
  return (
    <Late load={loadView} failed="Le bilan n’a pas pu être montré ici : il est dans « Mon bilan ».">
      {({ ReportView }) => <ReportView dossier={dossier} />}
    </Late>
  );
}
