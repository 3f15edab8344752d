/**
 * The kinds of page that a search can find, by the `kind` of the layout: what one is called, and several; and how much its
 * words weigh, for pages that repeat what a sheet says come after it.
 */
export const KINDS = {
  fiche: { one: 'Fiche', many: 'Fiches', weight: 1 },
  parents: { one: 'Pour les parents', many: 'Pour les parents', weight: 1 },
  outil: { one: 'Assistant', many: 'Assistants', weight: 1 },
  glossaire: { one: 'Glossaire', many: 'Glossaire', weight: 0.6 },
  regles: { one: 'Règles', many: 'Règles', weight: 0.4 },
  source: { one: 'L’annexe', many: 'L’annexe', weight: 0.4 },
  site: { one: 'Ce site', many: 'Ce site', weight: 0.3 },
};

export type PageKind = keyof typeof KINDS;

/** Whether a search can find this kind of page. */
export function isPageKind(kind: string): kind is PageKind {
  return Object.hasOwn(KINDS, kind);
}
