import type { ViewProps } from '../../tool-part.ts';
import { ReportSheet } from './ReportSheet.tsx';
import { reportIn } from './report-in.ts';

/** What was planned beside what was done, for who reads the dossier. */
export function View({ dossier }: ViewProps) {
  return <ReportSheet report={reportIn(dossier)} work={dossier.work.report} />;
}
