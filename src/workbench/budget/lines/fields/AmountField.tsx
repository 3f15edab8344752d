import { memo } from 'react';
import { fieldAmount } from '../../../../rules/money/money.ts';
import { readAmount } from '../../../../rules/money/read-amount.ts';
import { MOST_LABEL } from '../../../../rules/work/bounds.ts';
import { FullField } from '../../../../controls/question/FullField.tsx';
import { useDraft } from '../../../../controls/question/use-draft.ts';
import { walkLines } from './walk-lines.ts';
import { AMOUNT_WORDS } from '../../../../rules/money/amount-words.ts';

interface Props {
  id: string;
  label: string;
  amount: number | null;
  /** What was typed, while it can’t be read. */
  typed: string | null;
  onType: (text: string) => void;
}

/** An amount typed the French way. What is wrong is said beside the field, once the reader has left it. */
export const AmountField = memo(function AmountField({ id, label, amount, typed, onType }: Props) {
  const { writing, field } = useDraft(typed ?? (amount === null ? '' : fieldAmount(amount)), onType);
  const reading = typed === null || writing ? null : readAmount(typed);
  // What an earlier page could not read, « -50 », is to be written anew.
  const error = reading && ('error' in reading ? reading.error : 'empty');
  return (
    <div className="field amount">
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        id={id}
        inputMode="decimal"
        autoComplete="off"
        placeholder="0,00"
        title={label}
        maxLength={MOST_LABEL}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-erreur` : undefined}
        {...field}
        onKeyDown={walkLines}
      />
      {error && (
        <small id={`${id}-erreur`} className="error" role="alert">
          {AMOUNT_WORDS[error]}
        </small>
      )}
      <FullField text={typed ?? ''} most={MOST_LABEL} />
    </div>
  );
});
