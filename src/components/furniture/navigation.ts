import { ALL_TOOLS, TOOLS } from '../../workbench/parts.ts';

/** A page as the furniture names it: its address without the base path, and its words. */
export interface NavigationLink {
  path: string;
  label: string;
  /** What it holds, under its name on « Plan du site ». */
  about: string;
}

// The pages of the tools are named by the tools.
const PAGES = {
  sheets: { path: '/fiches/', label: 'Les huit volets', about: 'Chaque volet du fonds, en détail' },
  summary: {
    path: '/mon-dossier/',
    label: 'Mon dossier',
    about: 'Tout ce qui est préparé, à imprimer, enregistrer ou envoyer',
  },
  parents: {
    path: '/parents/',
    label: 'Pour les parents',
    about: 'Trouver la phrase qui vous ressemble, et qui peut aider',
  },
  rules: {
    path: '/regles/',
    label: 'Les règles',
    about: 'Toutes les règles en tableaux, à lire et à imprimer',
  },
  expenses: {
    path: '/depenses/',
    label: 'Mes dépenses',
    about: 'Une ligne, tout un budget, ou la carte de toutes les réponses',
  },
  compare: {
    path: '/comparer/',
    label: 'Comparer deux volets',
    about: 'Les mêmes lignes, côte à côte',
  },
  glossary: { path: '/glossaire/', label: 'Glossaire', about: 'Les sigles et les mots du métier' },
  source: {
    path: '/source/',
    label: 'L’annexe 2',
    about: 'Ce que ce guide explique, d’où elle vient, et ses défauts',
  },
  facts: {
    path: '/source/reperes/',
    label: 'Les repères de l’annexe',
    about: 'La liste complète de ce que dit l’annexe, dans nos mots',
  },
  departements: {
    path: '/departements/',
    label: 'Votre département',
    about: 'Les dates, le dépôt et les pièces, là où nous les avons relevés',
  },
  questions: {
    path: '/questions/',
    label: 'Les questions qu’on se pose',
    about: 'Avant, pendant, après : la réponse, ou la question à envoyer',
  },
  advise: {
    path: '/accompagner/',
    label: 'J’accompagne un porteur',
    about: 'Lire son dossier, la règle à côté, et lui rendre vos remarques',
  },
  simulate: {
    path: '/departements/simuler/',
    label: 'Simuler les règles d’argent de votre Caf',
    about: 'Un taux, un plancher, un plafond, essayés sur votre budget',
  },
  fill: {
    path: '/departements/remplir/',
    label: 'Remplir la page d’un département',
    about: 'Le classeur à remplir, et sa vérification',
  },
  kit: { path: '/kit/', label: 'Faire connaître le guide', about: 'Affiche, dépliant, textes et images' },
  changes: {
    path: '/nouveautes/',
    label: 'Ce qui a changé',
    about: 'Les règles, avant et après, puis le site et les départements',
  },
  data: {
    path: '/donnees/',
    label: 'Données ouvertes',
    about: 'Tout ce que dit le guide, à télécharger et à réutiliser',
  },
  embeds: {
    path: '/integrer/',
    label: 'Mettre un outil sur votre site',
    about: 'Un lien, un cadre ou une image à coller',
  },
  search: { path: '/recherche/', label: 'Rechercher', about: 'Chercher dans tout le guide' },
  accessibility: {
    path: '/accessibilite/',
    label: 'Accessibilité : non conforme',
    about: 'Ce qui est vérifié, ce qui ne l’est pas',
  },
  map: { path: '/plan-du-site/', label: 'Plan du site', about: 'Cette page' },
  legal: { path: '/mentions-legales/', label: 'Mentions légales', about: 'Qui publie, qui héberge' },
  privacy: {
    path: '/confidentialite/',
    label: 'Confidentialité',
    about: 'Rien de ce que vous répondez ne nous parvient',
  },
} satisfies Record<string, NavigationLink>;

/** The menu, the same on every page; the last is followed by how much it holds (`dossier-count.ts`). */
export const MENU: readonly NavigationLink[] = [
  ...TOOLS.project.pages,
  PAGES.expenses,
  PAGES.sheets,
  PAGES.parents,
  PAGES.summary,
];

/** The links of the footer, by group: what the menu does not hold. */
export const FOOTER = [
  { title: 'Comprendre', links: [PAGES.rules, PAGES.glossary, PAGES.source, PAGES.departements] },
  {
    title: 'Mes outils',
    // The report, of once a year, is on the site map, and where its work is.
    links: ALL_TOOLS.filter((tool) => tool !== TOOLS.report)
      .flatMap(({ pages }) => pages)
      .filter((link) => !MENU.includes(link)),
  },
  {
    title: 'Ce site',
    links: [PAGES.map, PAGES.accessibility, PAGES.legal, PAGES.privacy],
  },
];

/** Every page but those of a list, by group, for the site map. */
export const SITE_MAP = [
  { title: 'L’essentiel', links: MENU },
  ...FOOTER,
  {
    title: 'Et aussi',
    links: [
      ...[
        PAGES.questions,
        ...TOOLS.report.pages,
        PAGES.advise,
        PAGES.search,
        PAGES.compare,
        PAGES.facts,
        PAGES.fill,
      ],
      ...[PAGES.simulate, PAGES.kit],
      ...[PAGES.changes, PAGES.data, PAGES.embeds],
    ],
  },
];

// Pages whose address does not say what they stand under.
const ABOVE: Readonly<Record<string, NavigationLink>> = {
  'ma-depense': PAGES.expenses,
  'mon-budget': PAGES.expenses,
  'mon-evaluation': PAGES.summary,
  'mon-bilan': PAGES.summary,
  comparer: PAGES.sheets,
};

/** The pages above a page, nearest last: `source/reperes` stands under « L’annexe 2 ». */
export function parentsOf(page: string): NavigationLink[] {
  const above = ABOVE[page];
  if (above) return [above];
  return Object.values(PAGES).filter(({ path }) => `/${page}/`.startsWith(path) && `/${page}/` !== path);
}
