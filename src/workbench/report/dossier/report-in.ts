import type { Dossier } from '../../../rules/dossier/dossier.ts';
import { type Report, compareReport } from '../../../rules/report/report.ts';

/** The report of a dossier. */
export function reportIn({ work, balance, followed }: Dossier): Report {
  return compareReport(work.report, balance, followed, work.evaluation.sessions);
}
