import type { Status } from '../../rules/checklist/audit.ts';
import type { Condition } from '../../rules/checklist/conditions.ts';
import { STATUS_SIGNS } from '../../rules/checklist/status-words.ts';

const TONES: Partial<Record<Status, string>> = { met: 'yes', unmet: 'no', unknown: 'if', contested: 'ask' };

/** Conditions with their status, as a sign and in words. */
export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  return (
    <ul className="conditions">
      {conditions.map(({ id, label, status, words, more }) => (
        <li key={id} data-status={status}>
          <span className={TONES[status]} aria-hidden="true">
            {STATUS_SIGNS[status]}
          </span>
          <div>
            {label} <em className={TONES[status]}>{words}</em>
            {more && <p className="fine">{more}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
