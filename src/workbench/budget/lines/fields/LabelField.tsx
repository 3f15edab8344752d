import { memo, useRef } from 'react';
import { MOST_LABEL } from '../../../../rules/work/bounds.ts';
import { FullField } from '../../../../controls/question/FullField.tsx';
import { useDraft } from '../../../../controls/question/use-draft.ts';
import { walkLines } from './walk-lines.ts';

interface Props {
  id: string;
  label: string;
  /** What to write, while nothing is. */
  hint: string;
  onType: (text: string) => void;
  onFocus?: () => void;
  /**
   * The typing has stopped for a moment, after the text that stood there before: not the very moment when the field is
   * left, for what it shows may move what is being pressed.
   */
  onPause?: (before: string) => void;
}

const PAUSE = 400;

/** What an expense or a resource is, in the sponsor’s words: all of them are shown, on as many lines as they need. */
export const LabelField = memo(function LabelField({ id, label, hint, onType, onFocus, onPause }: Props) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const before = useRef('');
  const { field } = useDraft(label, (text) => {
    onType(text);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onPause?.(before.current), PAUSE);
  });
  return (
    <div className="field label">
      <label htmlFor={id}>Libellé</label>
      <div className="grow" data-text={field.value}>
        <textarea
          id={id}
          rows={1}
          autoComplete="off"
          placeholder={hint}
          title="Libellé"
          maxLength={MOST_LABEL}
          {...field}
          onChange={({ target }) =>
            field.onChange({ target: { value: target.value.replace(/\s*\n\s*/g, ' ') } })
          }
          onKeyDown={walkLines}
          onFocus={() => {
            before.current = label;
            onFocus?.();
          }}
        />
      </div>
      <FullField text={label} most={MOST_LABEL} />
    </div>
  );
});
