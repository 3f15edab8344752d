import type { ReactNode } from 'react';

/** The way back to the step before; the answers stay. */
export function PreviousButton({ onPrevious }: { onPrevious: () => void }) {
  return (
    <button type="button" className="link previous no-print" onClick={onPrevious}>
      ← Question précédente
    </button>
  );
}

interface Props {
  label: string;
  onContinue: () => void;
  /** What stands beside it. */
  children?: ReactNode;
}

/** The way on. Pressed before the script is there, it is remembered (see the loading directive). */
export function ContinueButton({ label, onContinue, children }: Props) {
  return (
    <div className="continue">
      <button type="button" className="button main" data-continue onClick={onContinue}>
        {label}
      </button>
      {children}
    </div>
  );
}
