import { useState } from 'react';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Field } from '../fragment/field.ts';
import { useEntry } from '../question/entry.ts';
import { ContinueButton, PreviousButton } from '../question/StepButtons.tsx';
import { ErrorSummary } from '../question/ErrorSummary.tsx';
import { FieldInput } from '../question/FieldInput.tsx';
import { StepHeading } from '../question/StepHeading.tsx';

interface Props {
  title: string;
  /** The questions that answers call for, in order. */
  asked: (answers: Answers) => readonly Field[];
  values: Answers;
  onAnswer: (answers: Answers) => void;
  onOneByOne: () => void;
  onPrevious: () => void;
}

/** Every question of an action on one page, those of a branch once it is chosen; what is left empty counts as « Je ne sais pas ». */
export function Checklist({ title, asked, values, onAnswer, onOneByOne, onPrevious }: Props) {
  const [given, setGiven] = useState(values);
  const fields = asked(given);
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
          if (target instanceof HTMLInputElement) setGiven({ ...given, [target.name]: target.value });
        }}
      >
        {fields.map((field) => {
          const error = errors.find(({ id }) => id === field.id)?.error;
          const label = `${field.id}-label`;
          const about = [error && `${field.id}-error`, field.hint && `${field.id}-hint`];
          const describedBy = about.filter(Boolean).join(' ') || undefined;
          return (
            <li key={field.id}>
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
              </fieldset>
            </li>
          );
        })}
      </ol>
      <ContinueButton label="Voir la réponse" onContinue={submit} />
    </div>
  );
}
