import type { ReactNode } from 'react';
import type { Status } from '../../rules/checklist/audit.ts';
import type { Condition } from '../../rules/checklist/conditions.ts';
import type { DrawnMark } from '../../rules/decision/verdict-marks.ts';
import { MarkIcon } from './MarkIcon.tsx';

const MARKS: Readonly<Record<Status, DrawnMark>> = {
  met: 'yes',
  unmet: 'no',
  unknown: 'open',
  contested: 'silent',
  'not-applicable': 'open',
};

interface Props {
  conditions: readonly Condition[];
  /** What shows the question of a condition again; nothing where none was asked. */
  changeOf?: ((id: string) => (() => void) | undefined) | undefined;
  /** What stands under a condition, if anything. */
  under?: (condition: Condition) => ReactNode;
}

/** Conditions with their status, as a mark and in words; each can be answered anew where it stands. */
export function ConditionList({ conditions, changeOf, under }: Props) {
  return (
    <ul className="conditions">
      {conditions.map((condition) => {
        const { id, label, status, words, more } = condition;
        return (
          <li key={id} data-status={status}>
            <MarkIcon mark={MARKS[status]} />
            <div>
              {label} <em className={MARKS[status]}>{words}</em>
              {more && <p className="fine">{more}</p>}
              {under?.(condition)}
            </div>
            <ChangeButton label={label} onChange={changeOf?.(id)} />
          </li>
        );
      })}
    </ul>
  );
}

function ChangeButton({ label, onChange }: { label: string; onChange: (() => void) | undefined }) {
  return (
    onChange && (
      <button type="button" className="link no-print" onClick={onChange}>
        Changer<span className="visually-hidden"> : {label}</span>
      </button>
    )
  );
}

/** How many conditions hold, at a glance: a bar for each, in their order. */
export function ConditionMeter({ conditions }: Pick<Props, 'conditions'>) {
  return (
    <span className="meter" aria-hidden="true">
      {conditions.map(({ id, status }) => (
        <i key={id} className={MARKS[status]} />
      ))}
    </span>
  );
}
