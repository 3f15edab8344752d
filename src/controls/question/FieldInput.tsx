import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { UNKNOWN_WORDS } from '../../rules/decision/question-words.ts';
import type { Field } from '../fragment/field.ts';
import { Choices } from './Choices.tsx';

interface Props {
  field: Field;
  value: string | undefined;
  labelledBy: string;
  describedBy: string | undefined;
}

/** The control that fits a field: radio buttons, a list, or a number typed the French way. */
export function FieldInput({ field, value, labelledBy, describedBy }: Props) {
  const { id, kind, options, unit } = field;
  if (kind === 'choice') return <Choices field={field} value={value} />;
  const control = {
    id,
    name: id,
    autoComplete: 'off',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': /^error/.test(describedBy ?? '') || undefined,
  };
  if (kind === 'list')
    return (
      <select {...control} defaultValue={value ?? ''}>
        <option value="">Choisissez…</option>
        <option value={UNKNOWN}>{UNKNOWN_WORDS}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    );
  return (
    <div className="number">
      <input
        type="text"
        {...control}
        inputMode="decimal"
        defaultValue={value === UNKNOWN ? '' : value?.replace('.', ',')}
      />
      <span>{unit}</span>
      <label className="choice">
        <input type="checkbox" name={id} value={UNKNOWN} defaultChecked={value === UNKNOWN} />
        <span>{UNKNOWN_WORDS}</span>
      </label>
    </div>
  );
}
