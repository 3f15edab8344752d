import type { Action } from '../../schemas/rules/action.ts';
import { UNKNOWN } from '../decision/decision-table.ts';
import type { Workbench } from './workbench.ts';

/** The strand that a work names, the project first, then the budget, then the evaluation. */
export function strandOfWork(
  { project, budget, evaluation }: Workbench,
  actions: readonly Pick<Action, 'id' | 'strand'>[],
): string | null {
  const own = actions.find(({ id }) => id === project.action)?.strand;
  return [own, budget.strand, evaluation.strand].find((strand) => strand && strand !== UNKNOWN) ?? null;
}

/** The strand whose indicators are followed: the one chosen, else the project's. */
export function evaluationStrand(
  work: Workbench,
  actions: readonly Pick<Action, 'id' | 'strand'>[],
): string | null {
  const { strand } = work.evaluation;
  return strand === UNKNOWN ? null : (strand ?? strandOfWork(work, actions));
}
