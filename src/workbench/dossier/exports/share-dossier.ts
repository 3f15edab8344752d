import type { Workbench } from '../../../rules/work/workbench.ts';
import { dossierLink } from '../../export/dossier-link.ts';

/** What became of a link to copy; the link itself where the browser does not copy. */
export interface Shared {
  words: string;
  link?: string;
}

/** A link, or why there is none. */
type Made = { link: string; words?: never } | { words: string; link?: never };

const UNABLE = 'Ce navigateur ne sait pas faire ce lien. Enregistrez le fichier à rouvrir et envoyez-le.';

/** A link that carries the whole dossier, or why none can. */
export async function makeLink(work: Workbench, version: string): Promise<Made> {
  const page = location.origin + location.pathname;
  const link = await dossierLink(work, page, version).catch(() => undefined);
  if (link === undefined) return { words: UNABLE };
  if (link === null)
    return {
      words:
        'Ce dossier est trop long pour tenir dans un lien (2 000 caractères). Enregistrez le fichier à rouvrir et envoyez-le.',
    };
  return { link };
}

/** What to say once the browser has copied a link, or has refused to. */
export function afterCopy(link: string, copying: Promise<void>): Promise<Shared> {
  return copying.then(
    () => ({ words: 'Copié. Ce lien contient tout le dossier : ne le donnez qu’à qui peut le lire.' }),
    () => ({ words: 'Votre navigateur ne permet pas la copie. Voici le lien :', link }),
  );
}
