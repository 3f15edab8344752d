import { useRef } from 'react';
import { MOST_LABEL } from '../../../rules/work/bounds.ts';
import { FullField } from '../../../controls/question/FullField.tsx';
import { useDraft } from '../../../controls/question/use-draft.ts';

interface Props {
  id: string;
  label: string;
  onType: (text: string) => void;
  onFocus?: (() => void) | undefined;
  /** The typing has stopped for a moment: not the very moment when the field is left, for what it shows may move what is being pressed. */
  onPause?: (() => void) | undefined;
  /** Enter goes on. */
  onEnter?: (() => void) | undefined;
}

const PAUSE = 400;

/** What an expense or a resource is, in the sponsor’s words. */
export function LabelField({ id, label, onType, onFocus, onPause, onEnter }: Props) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { field } = useDraft(label, (text) => {
    onType(text);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onPause?.(), PAUSE);
  });
  return (
    <div className="field label">
      <label htmlFor={id}>Libellé</label>
      <input
        id={id}
        autoComplete="off"
        maxLength={MOST_LABEL}
        {...field}
        onFocus={onFocus}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onEnter?.();
        }}
      />
      <FullField text={label} most={MOST_LABEL} />
    </div>
  );
}
