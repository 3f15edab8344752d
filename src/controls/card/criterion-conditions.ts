import type { Action } from '../../schemas/action.ts';
import type { AuditedCriterion, Status } from '../../rules/checklist/audit.ts';
import { statusWords } from '../../rules/checklist/status-words.ts';
import type { Condition } from './ConditionList.tsx';

const FIRST: Status[] = ['unmet', 'contested', 'unknown', 'met'];

/** Criteria as conditions, what needs the reader first; those without object are left out. */
export function criterionConditions(
  criteria: readonly AuditedCriterion[],
  action: Pick<Action, 'reading'>,
): Condition[] {
  return FIRST.flatMap((status) =>
    criteria
      .filter((each) => each.status === status)
      .map((audited) => {
        const { id, label, remedy, contest } = audited.criterion;
        const more = status === 'met' ? undefined : status === 'contested' ? contest : remedy;
        return { id, label, status, words: statusWords(audited, action), more };
      }),
  );
}
