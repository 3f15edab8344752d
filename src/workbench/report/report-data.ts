import type { EvaluationData } from '../evaluation/evaluation-data.ts';

/** Everything the report knows; plain JSON. */
export interface ReportData extends Pick<EvaluationData, 'indicators'> {
  actions: (EvaluationData['actions'][number] & { label: string })[];
  /** The usual account of each category of expense that has one. */
  accounts: Readonly<Record<string, string>>;
}
