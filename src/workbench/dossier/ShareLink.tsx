import { useState } from 'react';
import type { Workbench } from '../../rules/work/workbench.ts';

type State = { kind: 'copied' | 'too-long' | 'unable' } | { kind: 'shown'; link: string } | null;

const SAID = {
  copied: 'Copié. Ce lien contient tout le dossier : ne le donnez qu’à qui peut le lire.',
  'too-long':
    'Ce dossier est trop long pour tenir dans un lien (2 000 caractères). Enregistrez le fichier JSON et envoyez-le.',
  unable: 'Ce navigateur ne sait pas faire ce lien. Enregistrez le fichier JSON et envoyez-le.',
  shown: 'Votre navigateur ne permet pas la copie. Voici le lien :',
};

/** Copies a link that carries the whole dossier, or says why none can, and offers the file. */
export function ShareLink({ work }: { work: Workbench }) {
  const [state, setState] = useState<State>(null);
  async function share(): Promise<State> {
    const { dossierLink } = await import('../export/dossier-link.ts');
    const link = await dossierLink(work, location.origin + location.pathname);
    if (link === null) return { kind: 'too-long' };
    // Outside a secure context there is no clipboard at all.
    return Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => ({ kind: 'copied' as const }),
        () => ({ kind: 'shown' as const, link }),
      );
  }
  return (
    <span className="save">
      <button
        type="button"
        className="button"
        onClick={() => {
          share().then(setState, () => {
            setState({ kind: 'unable' });
          });
        }}
      >
        Copier un lien
      </button>
      <span role="status">{state && SAID[state.kind]}</span>
      {state?.kind === 'shown' && (
        <textarea readOnly aria-label="Lien du dossier" rows={4} value={state.link} />
      )}
    </span>
  );
}
