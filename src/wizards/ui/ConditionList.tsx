import type { Status } from '../../rules/audit.ts';

export interface Condition {
  id: string;
  label: string;
  status: Status;
  /** What to do, or what the annexe leaves open. */
  more?: string | undefined;
}

const SIGNS: Record<Status, [sign: string, words: string, tone: string]> = {
  met: ['✓', 'remplie', 'yes'],
  unmet: ['✕', 'non remplie', 'no'],
  unknown: ['○', 'à vérifier', 'if'],
  contested: ['?', 'l’annexe ne tranche pas', 'ask'],
  'not-applicable': ['–', 'sans objet', ''],
};

/** Conditions with their status, as a sign and in words. */
export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  return (
    <ul className="conditions">
      {conditions.map(({ id, label, status, more }) => {
        const [sign, words, tone] = SIGNS[status];
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

/** « 2 conditions sur 3 remplies ». */
export function countMet(conditions: readonly Pick<Condition, 'status'>[]): string {
  const met = conditions.filter(({ status }) => status === 'met').length;
  const total = conditions.length;
  return met > 1
    ? `${String(met)} conditions sur ${String(total)} remplies`
    : `${String(met)} condition sur ${String(total)} remplie`;
}
