import { type ReactNode, useState } from 'react';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { SoFar } from '../../rules/checklist/so-far.ts';
import { type Field, accepts } from '../fragment/field.ts';
import { useEntry } from '../question/entry.ts';
import { ContinueButton, PreviousButton } from '../question/StepButtons.tsx';
import { ErrorSummary } from '../question/ErrorSummary.tsx';
import { FieldInput } from '../question/FieldInput.tsx';
import { StepHeading } from '../question/StepHeading.tsx';
import { MarkIcon } from './MarkIcon.tsx';

interface Props {
  title: string;
  /** The questions that answers call for, in order. */
  asked: (answers: Answers) => readonly Field[];
  values: Answers;
  /** What the answers let see before all are given. */
  soFar: (answers: Answers) => SoFar | null;
  /** What stands under the control of a question, for some. */
  beside?: (field: Field) => ReactNode;
  onAnswer: (answers: Answers) => void;
  onOneByOne: () => void;
  onPrevious: () => void;
}

// Three answers of a few letters stand on one line, even on a phone.
const SHORT = 14;

/** Every question of an action on one page, those of a branch once it is chosen; what is left empty counts as « Je ne sais pas ». */
export function Checklist({ title, asked, values, soFar, beside, onAnswer, onOneByOne, onPrevious }: Props) {
  const [given, setGiven] = useState(values);
  const fields = asked(given);
  const done = fields.filter((field) => accepts(field, given[field.id] ?? '')).length;
  const seen = soFar(given);
  const { page, errors, submit } = useEntry(fields, false, onAnswer);
  return (
    <div className="step long" data-step="liste" ref={page}>
      <PreviousButton onPrevious={onPrevious} />
      <ErrorSummary errors={errors} />
      <StepHeading title={title} wrong={errors.length > 0} />
      <p className="hint">
        Cochez ce que vous savez. Une ligne laissée vide compte comme « Je ne sais pas ».{' '}
        <button type="button" className="link" onClick={onOneByOne}>
          Plutôt une question à la fois
        </button>
      </p>
      <ol
        className="checklist"
        onChange={({ target }) => {
          if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
            setGiven({ ...given, [target.name]: valueOf(fields, target) });
        }}
      >
        {fields.map((field) => {
          const error = errors.find(({ id }) => id === field.id)?.error;
          const label = `${field.id}-label`;
          const about = [error && `${field.id}-error`, field.hint && `${field.id}-hint`];
          const describedBy = about.filter(Boolean).join(' ') || undefined;
          return (
            <li key={field.id} className={isShort(field) ? 'short' : undefined}>
              <fieldset aria-describedby={describedBy}>
                <legend id={label}>{field.label}</legend>
                {field.hint && (
                  <p id={`${field.id}-hint`} className="hint">
                    {field.hint}
                  </p>
                )}
                {error && (
                  <p id={`${field.id}-error`} className="error">
                    {error}
                  </p>
                )}
                <FieldInput
                  field={field}
                  value={values[field.id]}
                  labelledBy={label}
                  describedBy={describedBy}
                />
                {beside?.(field)}
              </fieldset>
            </li>
          );
        })}
      </ol>
      <ContinueButton label="Voir la réponse" onContinue={submit}>
        <p className="so-far">
          <span>
            {done} sur {fields.length}
          </span>{' '}
          <span role="status">
            {seen && (
              <>
                <MarkIcon mark={seen.mark} /> {seen.words}
              </>
            )}
          </span>
        </p>
      </ContinueButton>
    </div>
  );
}

function isShort({ kind, options, nsp }: Field): boolean {
  return (
    kind === 'choice' && options.length === 2 && nsp && options.every(({ label }) => label.length <= SHORT)
  );
}

/** What a control holds: a number as it is kept, empty while it is none; nothing once its box is no longer ticked. */
function valueOf(fields: readonly Field[], control: HTMLInputElement | HTMLSelectElement): string {
  const field = fields.find(({ id }) => id === control.name);
  if (control.type === 'checkbox' && !(control as HTMLInputElement).checked) return '';
  const value = control.value.trim().replace(',', '.');
  return field && accepts(field, value) ? value : '';
}
