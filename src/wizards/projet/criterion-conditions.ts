import type { AuditedCriterion, Status } from '../../rules/audit.ts';
import type { Condition } from '../ui/ConditionList.tsx';

const FIRST: Status[] = ['unmet', 'contested', 'unknown', 'met'];

/** Criteria as conditions, what needs the reader first; those without object are left out. */
export function criterionConditions(criteria: readonly AuditedCriterion[]): Condition[] {
  return FIRST.flatMap((status) =>
    criteria
      .filter((each) => each.status === status)
      .map(({ criterion: { id, label, remedy, contest } }) => ({
        id,
        label,
        status,
        more: status === 'met' ? undefined : status === 'contested' ? contest : remedy,
      })),
  );
}
