import type { Workbench } from '../../rules/work/workbench.ts';
import { dossierLink } from '../export/dossier-link.ts';

/** What became of a link to copy; the link itself where the browser does not copy. */
export interface Shared {
  words: string;
  link?: string;
}

const UNABLE = 'Ce navigateur ne sait pas faire ce lien. Enregistrez le fichier à rouvrir et envoyez-le.';

/** Copies a link that carries the whole dossier, or says why none can. */
export async function shareDossier(work: Workbench, version: string): Promise<Shared> {
  const page = location.origin + location.pathname;
  const link = await dossierLink(work, page, version).catch(() => undefined);
  if (link === undefined) return { words: UNABLE };
  if (link === null)
    return {
      words:
        'Ce dossier est trop long pour tenir dans un lien (2 000 caractères). Enregistrez le fichier à rouvrir et envoyez-le.',
    };
  // Outside a secure context there is no clipboard at all.
  return Promise.resolve()
    .then(() => navigator.clipboard.writeText(link))
    .then(
      () => ({ words: 'Copié. Ce lien contient tout le dossier : ne le donnez qu’à qui peut le lire.' }),
      () => ({ words: 'Votre navigateur ne permet pas la copie. Voici le lien :', link }),
    );
}
