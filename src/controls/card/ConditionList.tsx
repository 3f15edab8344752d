import type { Status } from '../../rules/checklist/audit.ts';
import type { Condition } from '../../rules/checklist/conditions.ts';

const SIGNS: Record<Status, [sign: string, tone: string]> = {
  met: ['✓', 'yes'],
  unmet: ['✕', 'no'],
  unknown: ['○', 'if'],
  contested: ['?', 'ask'],
  'not-applicable': ['–', ''],
};

/** Conditions with their status, as a sign and in words. */
export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  return (
    <ul className="conditions">
      {conditions.map(({ id, label, status, words, more }) => {
        const [sign, tone] = SIGNS[status];
        return (
          <li key={id} data-status={status}>
            <span className={tone} aria-hidden="true">
              {sign}
            </span>
            <div>
              {label} <em className={tone}>{words}</em>
              {more && <p className="fine">{more}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
