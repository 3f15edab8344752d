import type { ReactNode } from 'react';

/** What stands in the place of a wizard or a tool that failed: what is not lost, what saves it, and two ways on. */
export function RescuePanel(props: { says: string; save: ReactNode; again: string; onAgain?: () => void }) {
  const { says, save, again, onAgain } = props;
  const reload = () => location.reload();
  // What the address brings would come back with the reload.
  const begin = () => {
    onAgain?.();
    history.replaceState(null, '', location.pathname);
    reload();
  };
  return (
    <section className="note rescue" role="alert">
      <h2>L’outil s’est arrêté</h2>
      <p>{says}</p>
      <p className="line-actions">
        {save}{' '}
        <button type="button" className="button" onClick={reload}>
          Réessayer
        </button>{' '}
        <button type="button" className="button" onClick={begin}>
          {again}
        </button>
      </p>
    </section>
  );
}
