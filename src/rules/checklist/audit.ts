import type { Action, Criterion } from '../../schemas/rules/action.ts';
import { applicabilityOf, type Status, statusOf } from './criterion-status.ts';
import type { Answers } from '../decision/decision-table.ts';

export type { Status } from './criterion-status.ts';
type Fit = 'fits' | 'fits-if' | 'blocked' | 'excluded' | 'undecided';

export interface AuditedCriterion {
  criterion: Criterion;
  status: Status;
}

export interface Audit {
  fit: Fit;
  /** In the action's order. */
  criteria: AuditedCriterion[];
  /** The criteria that make the fit: those in the way, or all the blocking ones met. Empty when a `finding` makes it. */
  decisive: AuditedCriterion[];
  /** Blocking criteria met, out of the blocking criteria that apply or may apply. */
  met: number;
  of: number;
}

type Judged = Pick<Action, 'kind' | 'criteria' | 'dates' | 'finding'>;

/**
 * Judges a project against the criteria of its action. `today` is the reader's day, as in « 2026-11-23 ».
 * The fit is the first that holds: `excluded` a stated exclusion applies, `blocked` an uncontested blocking
 * criterion is unmet, `undecided` what stands in the way is contested or the annexe gives nothing to judge,
 * `fits-if` a blocking criterion is unknown, `fits`. Advice and priorities never weigh. What a question still unanswered
 * may make necessary has no object yet, unless it is all that is left to know.
 */
export function audit(action: Judged, answers: Answers, today: string): Audit {
  const all = action.criteria.map((criterion) => ({
    criterion,
    status: statusOf(action, criterion, answers, today),
    early: applicabilityOf(action, criterion, answers) === 'maybe',
  }));
  const open = all.some(
    ({ criterion, status, early }) => criterion.severity === 'blocking' && status === 'unknown' && !early,
  );
  const criteria = all.map(({ criterion, status, early }): AuditedCriterion => {
    const hidden = early && status === 'unknown' && (open || criterion.severity !== 'blocking');
    return { criterion, status: hidden ? 'not-applicable' : status };
  });
  const blocking = criteria.filter(
    ({ criterion, status }) => criterion.severity === 'blocking' && status !== 'not-applicable',
  );
  const met = blocking.filter(({ status }) => status === 'met');
  return { ...conclude(action, blocking, met), criteria, met: met.length, of: blocking.length };
}

function conclude(
  action: Judged,
  blocking: AuditedCriterion[],
  met: AuditedCriterion[],
): Pick<Audit, 'fit' | 'decisive'> {
  if (action.kind === 'excluded') return { fit: 'excluded', decisive: [] };
  const unmet = blocking.filter(({ status }) => status === 'unmet');
  const excluding = unmet.filter(({ criterion }) => criterion.exclusion);
  if (excluding.length > 0) return { fit: 'excluded', decisive: excluding };
  if (unmet.length > 0) return { fit: 'blocked', decisive: unmet };
  const contested = blocking.filter(({ status }) => status === 'contested');
  if (contested.length > 0 || action.finding || blocking.length === 0)
    return { fit: 'undecided', decisive: contested };
  const unknown = blocking.filter(({ status }) => status === 'unknown');
  return unknown.length > 0 ? { fit: 'fits-if', decisive: unknown } : { fit: 'fits', decisive: met };
}
