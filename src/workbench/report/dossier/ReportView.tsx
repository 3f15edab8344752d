import type { Dossier } from '../../../rules/dossier/dossier.ts';
import { ReportSheet } from './ReportSheet.tsx';
import { reportIn } from './report-in.ts';

/** What was planned beside what was done, for who reads the dossier. */
export function ReportView({ dossier }: { dossier: Dossier }) {
  return <ReportSheet report={reportIn(dossier)} work={dossier.work.report} />;
}
