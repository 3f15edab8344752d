/** The headings of what a verdict says: on a card, a line, a sheet of a spreadsheet, a page of rules. */
export const PART_TITLES = {
  because: 'Pourquoi',
  conditions: 'À respecter',
  keep: 'À garder comme preuve',
  ask: 'La question à envoyer à votre Caf',
  sources: 'Où l’annexe 2 le dit',
} as const;

/** How the pages of the places were counted. */
export const PAGES_NOTE = 'Pages comptées d’après le texte extrait.';
