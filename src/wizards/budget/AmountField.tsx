import { useState } from 'react';
import { fieldAmount } from '../../rules/money.ts';
import { readAmount } from '../../rules/read-amount.ts';
import { AMOUNT_WORDS } from './amount-words.ts';

interface Props {
  id: string;
  label: string;
  amount: number | null;
  /** What was typed, while it can’t be read. */
  typed: string | null;
  onType: (text: string) => void;
  /** Enter goes on. */
  onEnter?: (() => void) | undefined;
}

/** An amount typed the French way. What is wrong is said beside the field, once the reader has left it. */
export function AmountField({ id, label, amount, typed, onType, onEnter }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const settled = typed ?? (amount === null ? '' : fieldAmount(amount));
  const reading = typed === null || draft !== null ? null : readAmount(typed);
  const error = reading && 'error' in reading ? reading.error : null;
  return (
    <div className="field amount">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? settled}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-erreur` : undefined}
        onFocus={() => {
          setDraft(settled);
        }}
        onChange={({ target }) => {
          setDraft(target.value);
          onType(target.value);
        }}
        onBlur={() => {
          setDraft(null);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onEnter?.();
        }}
      />
      {error && (
        <small id={`${id}-erreur`} className="error" role="alert">
          {AMOUNT_WORDS[error]}
        </small>
      )}
    </div>
  );
}
