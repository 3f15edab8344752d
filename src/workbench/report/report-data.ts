import type { MergeNames } from '../../rules/merge/difference-words.ts';
import type { EvaluationData } from '../evaluation/evaluation-data.ts';

/** Everything the report knows; plain JSON. */
export interface ReportData extends Pick<EvaluationData, 'indicators'> {
  actions: (EvaluationData['actions'][number] & MergeNames['actions'][number])[];
  expenses: MergeNames['expenses'];
  /** The usual account of each category of expense that has one. */
  accounts: Readonly<Record<string, string>>;
}
