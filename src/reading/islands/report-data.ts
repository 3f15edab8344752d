import { typesetAll } from '../../french/typeset.ts';
import type { ReportData } from '../../workbench/report/report-data.ts';
import type { Content } from '../content.ts';
import { evaluationData } from './evaluation-data.ts';

/** What the report needs, as plain JSON, typeset. */
export function reportData(content: Content): ReportData {
  const { indicators, actions } = evaluationData(content);
  return {
    indicators,
    actions,
    accounts: typesetAll(
      Object.fromEntries(content.expenses.flatMap(({ id, account }) => (account ? [[id, account]] : []))),
    ),
  };
}
