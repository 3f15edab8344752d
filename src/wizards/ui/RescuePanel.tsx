import { useEffect } from 'react';
import { SaveButton } from '../export/SaveButton.tsx';

interface Props {
  /** What is safe, and where. */
  says: string;
  save: { label: string; name: () => string; make: () => Blob };
  again: { label: string; onAgain: () => void };
}

/** In place of a tool that failed: what happened, the work as a file, and a way on. */
export function RescuePanel({ says, save, again }: Props) {
  useEffect(() => {
    delete document.documentElement.dataset.restoring;
  }, []);
  return (
    <section className="note rescue" role="alert">
      <h2>L’outil s’est arrêté</h2>
      <p>Une erreur du guide l’empêche de continuer. {says}</p>
      <p className="line-actions">
        <SaveButton main label={save.label} name={save.name} make={() => Promise.resolve().then(save.make)} />{' '}
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
            history.replaceState(null, '', location.pathname + location.search);
            again.onAgain();
            location.reload();
          }}
        >
          {again.label}
        </button>
      </p>
    </section>
  );
}
