/** The way back to the step before; the answers stay. */
export function PreviousButton({ onPrevious }: { onPrevious: () => void }) {
  return (
    <button type="button" className="link previous no-print" onClick={onPrevious}>
      ← Question précédente
    </button>
  );
}
