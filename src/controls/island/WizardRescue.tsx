import { useEffect } from 'react';

/** When a wizard fails: the answers are in the address, which is also what is saved. */
export function Rescue() {
  useEffect(() => {
    delete document.documentElement.dataset.restoring;
  }, []);
  return (
    <section className="note rescue" role="alert">
      <h2>L’outil s’est arrêté</h2>
      <p>
        Une erreur du guide l’empêche de continuer. Vos réponses sont dans l’adresse de cette page :
        enregistrez-la, elles s’y retrouveront. Si « Réessayer » ne suffit pas, recommencez.
      </p>
      <p className="line-actions">
        <a
          className="button main"
          download="mes-reponses.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(location.href)}`}
        >
          Enregistrer mes réponses
        </a>{' '}
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
            history.replaceState(null, '', location.pathname);
            location.reload();
          }}
        >
          Recommencer
        </button>
      </p>
    </section>
  );
}
