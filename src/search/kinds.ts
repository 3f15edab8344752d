/** The kinds of page that a search can find, by the `kind` of the layout, as the filters call them. */
export const KINDS: Record<string, string> = {
  fiche: 'Fiches',
  outil: 'Assistants',
  glossaire: 'Glossaire',
  regles: 'Règles',
  source: 'Texte source',
  site: 'Ce site',
};
