import { OF_REPORT } from '../../../rules/remarks/about.ts';
import { RemarksOn } from '../../remarks/RemarksOn.tsx';
import type { ViewProps } from '../../tool-part.ts';
import { ReportSheet } from './ReportSheet.tsx';
import { reportIn } from './report-in.ts';

/** What was planned beside what was done, and what was said of it. */
export function View({ dossier }: ViewProps) {
  return (
    <>
      <ReportSheet report={reportIn(dossier)} work={dossier.work.report} />
      <RemarksOn about={OF_REPORT} remarks={dossier.work.remarks} />
    </>
  );
}
