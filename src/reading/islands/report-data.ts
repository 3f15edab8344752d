import { typesetAll } from '../../french/typeset.ts';
import type { ReportData } from '../../workbench/report/report-data.ts';
import type { Content } from '../content.ts';
import { evaluationData } from './evaluation-data.ts';
import { expenseData, projectData } from './wizard-data.ts';

/** What the report needs, as plain JSON, typeset; of questions, what names them where a file that comes back answers them otherwise. */
export function reportData(content: Content): ReportData {
  return {
    indicators: evaluationData(content).indicators,
    actions: projectData(content).actions.map(({ id, strand, label, criteria }) => ({
      ...{ id, strand, label },
      criteria: criteria.map(({ id, label, question, ...more }) => ({
        ...{ id, label: question ?? label },
        ...('options' in more && { options: more.options.map(({ id, label }) => ({ id, label })) }),
      })),
    })),
    expenses: expenseData(content).expenses.map(({ id, label, questions }) => ({
      ...{ id, label },
      questions: questions.map(({ id, label, options }) => ({
        ...{ id, label },
        options: options.map(({ id, label }) => ({ id, label })),
      })),
    })),
    accounts: typesetAll(
      Object.fromEntries(content.expenses.flatMap(({ id, account }) => (account ? [[id, account]] : []))),
    ),
  };
}
