import { useState } from 'react';
import type { Workbench } from '../../rules/work/workbench.ts';
import type { Shared } from './share-dossier.ts';

const NOT_LOADED = 'Le lien n’a pas pu être préparé. Vérifiez votre connexion, puis recommencez.';

interface Props {
  label: string;
  work: Workbench;
  version: string;
}

/** Copies a link that carries the whole dossier, or says why none can, and offers the file. */
export function ShareLink({ label, work, version }: Props) {
  const [shared, setShared] = useState<Shared | null>(null);
  return (
    <span className="save">
      <button
        type="button"
        className="button"
        onClick={() => {
          import('./share-dossier.ts')
            .then(({ shareDossier }) => shareDossier(work, version))
            .then(setShared, () => {
              setShared({ words: NOT_LOADED });
            });
        }}
      >
        {label}
      </button>
      <span role="status">{shared?.words}</span>
      {shared?.link && <textarea readOnly aria-label="Lien du dossier" rows={4} value={shared.link} />}
    </span>
  );
}
