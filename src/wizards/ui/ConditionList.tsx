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

/** « 2 conditions sur 3 remplies, 1 à vérifier ». */
export function countMet(conditions: readonly Pick<Condition, 'status'>[]): string {
  const count = (status: Status) => conditions.filter((each) => each.status === status).length;
  const total = conditions.length;
  const [met, unknown] = [count('met'), count('unknown')];
  if (unknown === total)
    return total > 1 ? `${String(total)} conditions à vérifier` : 'Une condition à vérifier';
  const plural = met > 1 ? 's' : '';
  const rest = unknown > 0 ? `, ${String(unknown)} à vérifier` : '';
  return `${String(met)} condition${plural} sur ${String(total)} remplie${plural}${rest}`;
}
