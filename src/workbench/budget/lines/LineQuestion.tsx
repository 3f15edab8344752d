import { UNKNOWN } from '../../../rules/decision/decision-table.ts';
import { UNKNOWN_WORDS } from '../../../rules/decision/question-words.ts';
import type { Question } from '../../../schemas/rules/expense.ts';
import { budgetActions } from '../budget-actions.ts';

interface Props {
  /** The line’s id. */
  id: string;
  question: Question;
  value: string | undefined;
}

/** One question of a line, asked in place; each answer counts at once. */
export function LineQuestion({ id, question: { id: name, label, hint, options, nsp }, value }: Props) {
  const group = `${id}-${name}`;
  const all = nsp ? [...options, { id: UNKNOWN, label: UNKNOWN_WORDS }] : options;
  return (
    <fieldset className="line-question" aria-describedby={hint && `${group}-aide`}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${group}-aide`} className="hint">
          {hint}
        </p>
      )}
      <div className="options">
        {all.map((option) => (
          <label key={option.id} className="choice">
            <input
              type="radio"
              name={group}
              value={option.id}
              checked={option.id === value}
              onChange={() => budgetActions.answer(id, name, option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
