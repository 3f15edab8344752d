/** A tool that other sites may show: its name in the addresses, what it is called, the page it stands for. */
export interface Embed {
  id: 'quel-volet' | 'ma-depense' | 'recherche' | 'calendrier';
  /** The title of its frame, and what its link says. */
  title: string;
  /** The whole page, without the base path. */
  full: string;
  /** The height of a plain frame, in pixels: its first question shows without scrolling in most columns. */
  height: number;
  about: string;
}

/** What `/integration/…` shows, in the order in which it is offered. The titles are also those of `integration-1.js`, for ever. */
export const EMBEDS: readonly Embed[] = [
  {
    id: 'quel-volet',
    title: 'Quel volet pour mon projet ?',
    full: '/quel-volet/',
    height: 760,
    about: 'D’une phrase à la liste des conditions : celles que le projet remplit, celles qui manquent.',
  },
  {
    id: 'ma-depense',
    title: 'Cette dépense est-elle éligible ?',
    full: '/ma-depense/',
    height: 760,
    about: 'D’un mot à la réponse de l’annexe, avec sa raison et sa source.',
  },
  {
    id: 'recherche',
    title: 'Chercher dans le guide du Fonds national parentalité',
    full: '/recherche/',
    height: 560,
    about: 'Un champ, et les réponses du guide.',
  },
  {
    id: 'calendrier',
    title: 'Les dates de l’appel à projets',
    full: '/departements/',
    height: 480,
    about: 'Les dates d’un département, telles que sa Caf les publie, et où les ajouter à un agenda.',
  },
];

/** The address of a frame, without the base path. */
export function embedAddress(id: Embed['id']): string {
  return `/integration/${id}/`;
}

/** An embed by its name. Throws for another. */
export function embedNamed(id: string): Embed {
  const found = EMBEDS.find((each) => each.id === id);
  if (!found) throw new Error(`« ${id} » n’est pas un outil que d’autres sites montrent`);
  return found;
}
