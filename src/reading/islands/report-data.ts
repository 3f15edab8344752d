import { typesetAll } from '../../french/typeset.ts';
import type { ReportData } from '../../workbench/report/report-data.ts';
import type { Content } from '../content.ts';
import { evaluationData } from './evaluation-data.ts';

/** What the report needs, as plain JSON, typeset. */
export function reportData(content: Content): ReportData {
  return {
    indicators: evaluationData(content).indicators,
    ...typesetAll({
      actions: content.actions.map(({ id, strand, label }) => ({ id, strand, label })),
      accounts: Object.fromEntries(
        content.expenses.flatMap(({ id, account }) => (account ? [[id, account]] : [])),
      ),
    }),
  };
}
