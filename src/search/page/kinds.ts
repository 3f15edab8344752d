/** The kinds of page that a search can find, by the `kind` of the layout: what one is called, and several. */
export const KINDS: Readonly<Record<string, { one: string; many: string }>> = {
  fiche: { one: 'Fiche', many: 'Fiches' },
  parents: { one: 'Pour les parents', many: 'Pour les parents' },
  outil: { one: 'Assistant', many: 'Assistants' },
  glossaire: { one: 'Glossaire', many: 'Glossaire' },
  regles: { one: 'Règles', many: 'Règles' },
  source: { one: 'Texte source', many: 'Texte source' },
  site: { one: 'Ce site', many: 'Ce site' },
};
