import type { PageKind } from '../../search/page/kinds.ts';

/** A picture that stands for a page where it is shared; `npm run -s kit-images` makes them. */
export interface SharedPicture {
  /** Its file, in `public/partage/`. */
  file: string;
  lines: readonly [string, string];
  says: string;
}

/** One for each kind of page. */
export const SHARED_PICTURES = {
  fiches: {
    file: 'fiches.png',
    lines: ['Un volet', 'du fonds, en clair'],
    says: 'Pour quoi, pour qui, quelles dépenses, quelles conditions.',
  },
  outils: {
    file: 'outils.png',
    lines: ['Quel volet ?', 'Quelles dépenses ?'],
    says: 'Des réponses sur votre appareil, avec leur source.',
  },
  parents: {
    file: 'parents.png',
    lines: ['Parent, on a tous', 'des questions'],
    says: 'Trouver qui peut aider, près de chez vous ou par téléphone.',
  },
  departements: {
    file: 'departements.png',
    lines: ['Dans votre', 'département'],
    says: 'Les dates, le dépôt, les pièces, ou la question à poser.',
  },
} as const satisfies Record<string, SharedPicture>;

/** The picture of a page, without the base path; that of the whole guide where its kind has none. */
export function sharedPicture(path: string, kind: PageKind | undefined): string {
  if (path.startsWith('/departements/')) return `/partage/${SHARED_PICTURES.departements.file}`;
  const own = { fiche: 'fiches', outil: 'outils', parents: 'parents' } as const;
  return kind !== undefined && kind in own
    ? `/partage/${SHARED_PICTURES[own[kind as keyof typeof own]].file}`
    : '/kit/partage-1200x630.png';
}
