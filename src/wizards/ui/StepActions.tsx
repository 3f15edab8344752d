interface Props {
  label: string;
  onContinue: () => void;
  onPrevious?: (() => void) | undefined;
}

/** The way on, and the way back. */
export function StepActions({ label, onContinue, onPrevious }: Props) {
  return (
    <div className="step-actions">
      <button type="button" className="button main" data-continue onClick={onContinue}>
        {label}
      </button>
      {onPrevious && (
        <button type="button" className="link" onClick={onPrevious}>
          ← Question précédente
        </button>
      )}
    </div>
  );
}
