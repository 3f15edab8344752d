import { useState } from 'react';

const FAILED = 'Un autre projet n’a pas pu être ajouté : vérifiez votre connexion, puis recommencez.';

/** The quiet line of a dossier that holds one project. */
export function AnotherProject() {
  const [failed, setFailed] = useState(false);
  return (
    <p className="no-print">
      <button
        type="button"
        className="link"
        onClick={() => {
          import('./add-project.ts').then(
            ({ addFirst }) => addFirst(),
            () => setFailed(true),
          );
        }}
      >
        Un autre projet dans ce dossier
      </button>
      {failed && <span role="alert"> {FAILED}</span>}
    </p>
  );
}
