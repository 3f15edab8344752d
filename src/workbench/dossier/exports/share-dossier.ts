import { type Workbench, EMPTY_WORKBENCH } from '../../../rules/work/workbench.ts';
import { dossierLink } from '../../export/dossier-link.ts';

/** What became of a link to copy; the link itself where the browser does not copy. */
export interface Shared {
  words: string;
  link?: string;
}

/** A link, or why there is none. */
type Made = { link: string; without: string; words?: never } | { words: string; link?: never };

const UNABLE = 'Ce navigateur ne sait pas faire ce lien. Enregistrez le fichier à rouvrir et envoyez-le.';

/** A link that carries the whole dossier, without the remarks where these make it too long; or why none can. */
export async function makeLink(work: Workbench, version: string): Promise<Made> {
  const page = location.origin + location.pathname;
  const remarks = { ...work.remarks, received: null };
  const make = (part: Partial<Workbench>) => dossierLink({ ...work, ...part }, page, version);
  const whole = await make({ remarks }).catch(() => undefined);
  const link = whole ?? (whole === null ? await make({ remarks: EMPTY_WORKBENCH.remarks }) : undefined);
  const without =
    link === whole ? '' : ' Les remarques n’y tiennent pas : elles sont dans le fichier à rouvrir.';
  if (link === undefined) return { words: UNABLE };
  if (link === null)
    return {
      words:
        'Ce dossier est trop long pour tenir dans un lien (2 000 caractères). Enregistrez le fichier à rouvrir et envoyez-le.',
    };
  return { link, without };
}

/** What to say once the browser has copied a link, or has refused to. */
export function afterCopy(link: string, without: string, copying: Promise<void>): Promise<Shared> {
  return copying.then(
    () => ({
      words: `Copié. Ce lien contient tout le dossier : ne le donnez qu’à qui peut le lire.${without}`,
    }),
    () => ({ words: `Votre navigateur ne permet pas la copie.${without} Voici le lien :`, link }),
  );
}
