import { reportPart } from '../../../rules/report/report-part.ts';
import type { SheetsOf } from '../../tool-part.ts';
import { reportIn } from './report-in.ts';
import { reportSheets } from './save-report.ts';

/** The sheets of the report, once it is begun. */
export const sheetsOf: SheetsOf = (dossier) =>
  reportPart.words(dossier.work.report) === '' ? [] : reportSheets(reportIn(dossier), dossier.work);
