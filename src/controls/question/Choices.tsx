import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { UNKNOWN_WORDS } from '../../rules/decision/question-words.ts';
import type { Field } from '../fragment/field.ts';

interface Props {
  field: Pick<Field, 'id' | 'options' | 'nsp'>;
  value: string | undefined;
  /** Whether it comes first among those that share a field: what leads to the field leads there. */
  first?: boolean;
}

/** A field's options as radio buttons, none chosen in advance. The browser keeps the choice. */
export function Choices({ field, value, first = true }: Props) {
  const options = field.nsp ? [...field.options, { id: UNKNOWN, label: UNKNOWN_WORDS }] : field.options;
  return (
    <div className="choices">
      {options.map((option, i) => (
        <label key={option.id} className="choice">
          <input
            type="radio"
            name={field.id}
            id={first && i === 0 ? field.id : undefined}
            value={option.id}
            defaultChecked={option.id === value}
          />
          <span>
            {option.label}
            {'summary' in option && <small>{option.summary}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
