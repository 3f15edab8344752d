import type { ReactNode } from 'react';

interface Props {
  /** What is not lost, and what to do. */
  says: string;
  /** What saves it. */
  save: ReactNode;
  /** What begins again, and the words for it; the page is then loaded anew, without what its address brought. */
  again: string;
  onAgain?: () => void;
}

/** What stands in the place of a wizard or a tool that failed. */
export function RescuePanel({ says, save, again, onAgain }: Props) {
  return (
    <section className="note rescue" role="alert">
      <h2>L’outil s’est arrêté</h2>
      <p>{says}</p>
      <p className="line-actions">
        {save}{' '}
        <button
          type="button"
          className="button"
          onClick={() => {
            location.reload();
          }}
        >
          Réessayer
        </button>{' '}
        <button
          type="button"
          className="button"
          onClick={() => {
            onAgain?.();
            history.replaceState(null, '', location.pathname);
            location.reload();
          }}
        >
          {again}
        </button>
      </p>
    </section>
  );
}
