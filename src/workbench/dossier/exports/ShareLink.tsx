import { useState } from 'react';
import type { Workbench } from '../../../rules/work/workbench.ts';
import { copyPromised } from './copy-promised.ts';
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
  function share() {
    const coming = import('./share-dossier.ts');
    const made = coming.then(({ makeLink }) => makeLink(work, version));
    const copying = copyPromised(made.then(({ link }) => link ?? Promise.reject(new Error())));
    copying.catch(() => null);
    Promise.all([coming, made])
      .then(([{ afterCopy }, one]) =>
        one.link ? afterCopy(one.link, one.without, copying) : { words: one.words ?? '' },
      )
      .then(setShared, () => setShared({ words: NOT_LOADED }));
  }
  return (
    <span className="save">
      <button type="button" className="button" onClick={share}>
        {label}
      </button>
      <span role="status">{shared?.words}</span>
      {shared?.link && <textarea readOnly aria-label="Lien du dossier" rows={4} value={shared.link} />}
    </span>
  );
}
