import { MOST_TEXT } from '../../rules/work/bounds.ts';
import { FullField } from '../../controls/question/FullField.tsx';
import { useDraft } from '../../controls/question/use-draft.ts';

interface Props {
  id: string;
  label: string;
  /** What the label does not repeat to the eye: whose field it is. */
  of?: string;
  hint?: string;
  rows?: number;
  text: string;
  onType: (text: string) => void;
}

/** Words of the report, on as many lines as they need. */
export function WordsField({ id, label, of, hint, rows = 4, text, onType }: Props) {
  const { field } = useDraft(text, onType);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {of && <span className="visually-hidden"> : {of}</span>}
      </label>
      <textarea
        id={id}
        rows={rows}
        autoComplete="off"
        maxLength={MOST_TEXT}
        aria-describedby={hint && `${id}-aide`}
        {...field}
      />
      {hint && <small id={`${id}-aide`}>{hint}</small>}
      <FullField text={text} most={MOST_TEXT} />
    </div>
  );
}
