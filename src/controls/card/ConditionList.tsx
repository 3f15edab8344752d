import type { Status } from '../../rules/checklist/audit.ts';
import { STATUS_WORDS } from '../../rules/checklist/status-words.ts';

export interface Condition {
  id: string;
  label: string;
  status: Status;
  /** The status in words, where it is no condition to meet. */
  words?: string | undefined;
  /** What to do, or what the annexe leaves open. */
  more?: string | undefined;
}

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
      {conditions.map(({ id, label, status, words = STATUS_WORDS[status], more }) => {
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

/** « 2 conditions sur 3 remplies, 1 à vérifier »; where they are our reading, « Notre lecture : 2 points sur 3 ». */
export function countMet(conditions: readonly Pick<Condition, 'status'>[], ours?: string): string {
  const count = (status: Status) => conditions.filter((each) => each.status === status).length;
  const total = conditions.length;
  const [met, unknown] = [count('met'), count('unknown')];
  const s = (unknown === total ? total : met) > 1 ? 's' : '';
  const head = ours ? 'Notre lecture : ' : '';
  const noun = `${ours ? 'point' : 'condition'}${s}`;
  if (unknown === total) return `${head}${String(total)} ${noun} à vérifier`;
  const rest = unknown > 0 ? `, ${String(unknown)} à vérifier` : '';
  return `${head}${String(met)} ${noun} sur ${String(total)}${ours ? '' : ` remplie${s}`}${rest}`;
}
