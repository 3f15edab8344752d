import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Field } from '../fragment/field.ts';
import { useEntry } from './entry.ts';
import { ContinueButton, PreviousButton } from './StepButtons.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FieldInput } from './FieldInput.tsx';
import { StepHeading } from './StepHeading.tsx';

interface Props {
  field: Field;
  value: string | undefined;
  /** Where this question stands among the others. */
  rank?: string | undefined;
  onAnswer: (answers: Answers) => void;
  onPrevious: () => void;
}

/** One question a page: the question is the heading, nothing is chosen in advance, errors come on « Continuer » only. */
export function QuestionStep({ field, value, rank, onAnswer, onPrevious }: Props) {
  const { page, errors, submit } = useEntry([field], true, onAnswer);
  const [error] = errors;
  const describedBy = [error && 'error', field.hint && 'hint'].filter(Boolean).join(' ') || undefined;
  return (
    <div className="step" data-step={field.id} ref={page}>
      <PreviousButton onPrevious={onPrevious} />
      <ErrorSummary errors={errors} />
      {rank && <p className="rank">{rank}</p>}
      <fieldset aria-describedby={describedBy}>
        <legend id="question">
          <StepHeading title={field.label} wrong={errors.length > 0} />
        </legend>
        {field.hint && (
          <p id="hint" className="hint">
            {field.hint}
          </p>
        )}
        {error && (
          <p id="error" className="error">
            {error.error}
          </p>
        )}
        <FieldInput field={field} value={value} labelledBy="question" describedBy={describedBy} />
      </fieldset>
      <ContinueButton label="Continuer" onContinue={submit} />
      {field.why && (
        <p className="why">
          <strong>Pourquoi cette question ?</strong> {field.why}
        </p>
      )}
    </div>
  );
}
