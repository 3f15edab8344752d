import { existsSync } from 'node:fs';

/** A page as the furniture names it: its address without the base path, and its words. */
export interface NavigationLink {
  path: string;
  label: string;
}

const PAGES = {
  sheets: { path: '/fiches/', label: 'Les fiches' },
  strand: { path: '/quel-volet/', label: 'Quel volet ?' },
  expense: { path: '/ma-depense/', label: 'Ma dépense' },
  budget: { path: '/mon-budget/', label: 'Mon budget' },
  evaluation: { path: '/mon-evaluation/', label: 'Mon évaluation' },
  summary: { path: '/mon-dossier/', label: 'Mon dossier' },
  parents: { path: '/parents/', label: 'Pour les parents' },
  rules: { path: '/regles/', label: 'Les règles' },
  glossary: { path: '/glossaire/', label: 'Glossaire' },
  source: { path: '/source/', label: 'Le texte source' },
  facts: { path: '/source/reperes/', label: 'Les repères de l’annexe' },
  search: { path: '/recherche/', label: 'Rechercher' },
  accessibility: { path: '/accessibilite/', label: 'Accessibilité : non conforme' },
  map: { path: '/plan-du-site/', label: 'Plan du site' },
  legal: { path: '/mentions-legales/', label: 'Mentions légales' },
  privacy: { path: '/confidentialite/', label: 'Confidentialité' },
} satisfies Record<string, NavigationLink>;

/** The links of the header. */
export const HEADER = onlyBuilt([
  PAGES.sheets,
  PAGES.strand,
  PAGES.expense,
  PAGES.budget,
  PAGES.parents,
  PAGES.rules,
]);

/** The links of the footer, by group. */
export const FOOTER = [
  {
    title: 'Comprendre',
    links: onlyBuilt([PAGES.parents, PAGES.sheets, PAGES.rules, PAGES.glossary, PAGES.source, PAGES.facts]),
  },
  {
    title: 'Mes outils',
    links: onlyBuilt([PAGES.strand, PAGES.expense, PAGES.budget, PAGES.evaluation, PAGES.summary]),
  },
  {
    title: 'Ce site',
    links: onlyBuilt([PAGES.search, PAGES.accessibility, PAGES.map, PAGES.legal, PAGES.privacy]),
  },
];

/** The pages above a page, nearest last: `source/reperes` stands under « Le texte source ». */
export function parentsOf(page: string): NavigationLink[] {
  return Object.values(PAGES).filter(({ path }) => `/${page}/`.startsWith(path) && `/${page}/` !== path);
}

// Pages come with their own part of the work: nothing is in the navigation before it exists.
function onlyBuilt(links: NavigationLink[]): NavigationLink[] {
  const built = (path: string) =>
    ['.astro', '/index.astro', '.mdx'].some((ending) =>
      existsSync(`src/pages${path.replace(/\/$/, '')}${ending}`),
    );
  return links.filter(({ path }) => built(path));
}
