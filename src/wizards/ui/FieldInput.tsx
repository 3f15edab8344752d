import { UNKNOWN } from '../../rules/decision-table.ts';
import type { Field } from '../state/field.ts';
import { Choices } from './Choices.tsx';

interface Props {
  field: Field;
  value: string | undefined;
  labelledBy: string;
  describedBy: string | undefined;
  /** Whether « Je ne sais pas » is offered beside a number or a list; an empty field says it otherwise. */
  unsure: boolean;
}

/** The control that fits a field: radio buttons, a number typed the French way, or a list. */
export function FieldInput({ field, value, labelledBy, describedBy, unsure }: Props) {
  if (field.kind === 'choice') return <Choices field={field} value={value} />;
  const known = value === UNKNOWN ? undefined : value;
  const control = {
    id: field.id,
    name: field.id,
    autoComplete: 'off',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
  };
  return (
    <>
      {field.kind === 'number' ? (
        <p className="number">
          <input {...control} inputMode="decimal" defaultValue={known?.replace('.', ',')} />
          <span>{field.unit}</span>
        </p>
      ) : (
        <select {...control} defaultValue={known ?? ''}>
          <option value="">Choisissez…</option>
          {field.options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
      {unsure && (
        <label className="choice">
          <input
            type="checkbox"
            name={field.id}
            value={UNKNOWN}
            defaultChecked={value === UNKNOWN}
            autoComplete="off"
          />
          <span>Je ne sais pas</span>
        </label>
      )}
    </>
  );
}
