import { FullField } from '../../controls/question/FullField.tsx';
import { useDraft } from '../../controls/question/use-draft.ts';

interface Props {
  id: string;
  label: string;
  /** What the label does not repeat to the eye: whose field it is. */
  of: string;
  text: string;
  most: number;
  /** What is wrong with it, said once the reader has left it. */
  error?: string | undefined;
  onType: (text: string) => void;
}

/** A number of the report, typed the French way. */
export function TypedField({ id, label, of, text, most, error, onType }: Props) {
  const { writing, field } = useDraft(text, onType);
  const wrong = writing ? undefined : error;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <span className="visually-hidden"> : {of}</span>
      </label>
      <input
        type="text"
        id={id}
        inputMode="decimal"
        autoComplete="off"
        maxLength={most}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-erreur` : undefined}
        {...field}
      />
      {wrong && (
        <small id={`${id}-erreur`} className="error" role="alert">
          {wrong}
        </small>
      )}
      <FullField text={text} most={most} />
    </div>
  );
}
