import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { LIEU } from '../content/rules/example-dossier.ts';

/** One thing that somebody does with a tool: its gestures, each once what it needs is on the screen, and how it ends. */
export interface Journey {
  name: string;
  path: string;
  /** What the browser holds before: entries of the tab’s storage, and of the device’s. */
  tab?: Readonly<Record<string, string>>;
  device?: Readonly<Record<string, string>>;
  gestures: readonly [needs: string, gesture: (page: Page) => Promise<unknown>][];
  /** What is on the screen once it is done. */
  done: string;
  /** What stands alone, to begin with, where the first gesture cannot be made. */
  instead?: string;
  /** What must never be on the screen. */
  never?: string;
}

const saved = (name: string) => readFileSync(new URL(`../saved/${name}`, import.meta.url), 'utf8').trim();
const work = JSON.stringify(LIEU);
const inTab = (text: string) => ({
  'fnp:travail': `{"id":"essai","seen":null,"keep":false,"unsaved":true}\n${text}`,
});
const TAB = inTab(work);
const SEVERAL = inTab(saved('dossier-4-projects.json'));
/** The work as it was before somebody read it. */
const SENT = inTab(
  (JSON.parse(saved('dossier-remarques-4.json')) as { remarks: { received: string } }).remarks.received,
);
const KEPT = { 'fnp:garde:autre': `{"stamps":["a"],"savedAt":1764000000000}\n${work}` };
const UNREADABLE = { 'fnp:travail': '{"id":"essai"}\n{"version":99}' };
const EMPTY = 'Votre dossier est encore vide';
const SAVED = '.save >> text=Enregistré.';

// At once: a click that waits for the page to be still may be made, and yet be told as failed.
const click = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => {
      element.click();
    });
const fill = (selector: string, text: string) => (page: Page) =>
  page.locator(selector).first().fill(text, { timeout: 2_000 });
const button = (name: string) => `button:has-text("${name}")`;
const press =
  (name: string): ((page: Page) => Promise<unknown>) =>
  (page) =>
    click(button(name))(page);
const openFile =
  (selector: string, file: string): ((page: Page) => Promise<unknown>) =>
  (page) =>
    page.locator(selector).setInputFiles(file, { timeout: 2_000 });

const CHOOSE: Journey['gestures'] = [
  ['.step [type=radio]', click('.step [type=radio]')],
  ['[data-continue]', click('[data-continue]')],
];

/** Every tool, and everything that it fetches a script for. */
export const JOURNEYS: readonly Journey[] = [
  { name: 'le volet, choisi', path: '/quel-volet/', gestures: CHOOSE, done: '.checklist' },
  {
    name: 'le volet, avec des mots',
    path: '/quel-volet/',
    gestures: [['#phrase', fill('#phrase', 'un café des parents')]],
    done: 'text=Voir toute la liste',
  },
  {
    name: 'le volet, une phrase de danger',
    path: '/quel-volet/',
    gestures: [['#phrase', fill('#phrase', 'mon mari me frappe')]],
    done: '[data-safety]',
  },
  {
    name: 'le volet, un lien',
    path: '/quel-volet/#action=lieu-ressources',
    gestures: [],
    done: '.checklist',
  },
  { name: 'la dépense, choisie', path: '/ma-depense/', gestures: CHOOSE, done: '[data-step=volet]' },
  {
    name: 'la dépense, avec des mots',
    path: '/ma-depense/',
    gestures: [['#phrase', fill('#phrase', 'des flyers')]],
    done: 'text=Voir toute la liste',
  },
  {
    name: 'la dépense, un lien',
    path: '/ma-depense/#volet=1.1&depense=location',
    gestures: [],
    done: '.answer-card',
  },
  {
    name: 'le budget, une ligne',
    path: '/mon-budget/',
    gestures: [[button('Ajouter une ligne'), press('Ajouter une ligne')]],
    done: '.budget-lines .line',
  },
  {
    name: 'le budget, un tableau collé',
    path: '/mon-budget/',
    gestures: [
      [button('Coller ou importer'), press('Coller ou importer')],
      ['#tableau', fill('#tableau', 'Libellé\tMontant\nLocation de salle\t300\nFlyers\t50')],
      [button('Ajouter 2 lignes'), press('Ajouter 2 lignes')],
    ],
    done: '.budget-lines .line >> nth=1',
  },
  ...['xlsx', 'ods'].map((kind): Journey => ({
    name: `le budget, un fichier ${kind}`,
    path: '/mon-budget/',
    gestures: [
      [button('Coller ou importer'), press('Coller ou importer')],
      ['#fichier', openFile('#fichier', `test/cases/import/X01-deux-faces-fusions.${kind}`)],
    ],
    done: '.read-sums',
  })),
  {
    name: 'le budget, d’autres travaux gardés',
    path: '/mon-budget/',
    tab: { 'fnp:travail': '{"id":"vide","seen":null,"keep":false,"unsaved":true}\n{"version":1}' },
    device: KEPT,
    gestures: [],
    done: '.other-works li',
  },
  {
    name: 'le budget, un travail illisible',
    path: '/mon-budget/',
    tab: UNREADABLE,
    gestures: [],
    done: '.kept-aside li',
  },
  {
    name: 'l’évaluation, une séance',
    path: '/mon-evaluation/',
    tab: TAB,
    gestures: [['#ajouter-seance', click('#ajouter-seance')]],
    done: '#s4-nom',
  },
  ...['Tableur (XLSX)', 'CSV'].map((name): Journey => ({
    name: `l’évaluation, ${name}`,
    path: '/mon-evaluation/',
    tab: TAB,
    gestures: [[button(name), press(name)]],
    done: SAVED,
  })),
  {
    name: 'le dossier',
    path: '/mon-dossier/',
    tab: TAB,
    gestures: [],
    done: '.dossier-sheet',
    never: EMPTY,
  },
  ...['Tableur (XLSX)', 'Budget (CSV)', 'Fichier à rouvrir'].map((name): Journey => ({
    name: `le dossier, ${name}`,
    path: '/mon-dossier/',
    tab: TAB,
    gestures: [[button(name), press(name)]],
    done: SAVED,
    never: EMPTY,
  })),
  {
    name: 'le dossier, son lien',
    path: '/mon-dossier/',
    tab: TAB,
    gestures: [[button('Copier un lien'), press('Copier un lien')]],
    done: '.save textarea',
    never: EMPTY,
  },
  {
    name: 'le dossier, un fichier',
    path: '/mon-dossier/',
    tab: TAB,
    gestures: [['.dossier-sheet', openFile('.button.file input', 'test/saved/dossier.json')]],
    done: '.incoming',
    never: EMPTY,
  },
  {
    name: 'le dossier, un lien reçu',
    path: `/mon-dossier/#${saved('dossier-link.txt').split('#')[1] ?? ''}`,
    gestures: [],
    done: '.dossier-sheet',
  },
  {
    name: 'le dossier, ses objectifs',
    path: '/mon-dossier/',
    tab: TAB,
    gestures: [['.objectives-fold summary', click('.objectives-fold summary')]],
    done: '#objectif-o1-besoin',
    never: EMPTY,
  },
  {
    name: 'le dossier, une pièce ajoutée',
    path: '/mon-dossier/',
    tab: TAB,
    gestures: [
      ['#ma-piece', fill('#ma-piece', 'Plan des locaux')],
      [button('Ajouter une pièce'), press('Ajouter une pièce')],
    ],
    done: '.pieces >> text=Plan des locaux',
    never: EMPTY,
  },
  {
    name: 'le dossier, la fiche d’identité',
    path: '/mon-dossier/',
    tab: TAB,
    gestures: [['.identity summary', click('.identity summary')]],
    done: '.identity-sheet input',
    never: EMPTY,
  },
  {
    name: 'le dossier, un autre projet',
    path: '/mon-dossier/',
    tab: TAB,
    gestures: [
      [button('Un autre projet dans ce dossier'), press('Un autre projet dans ce dossier')],
      ['.project-name', click('.project-name')],
    ],
    done: '.projects li >> nth=1',
    never: EMPTY,
  },
  {
    name: 'le dossier, plusieurs projets',
    path: '/mon-dossier/',
    tab: SEVERAL,
    gestures: [],
    done: '.whole-sums',
    never: EMPTY,
  },
  {
    name: 'le dossier, un fichier qui revient',
    path: '/mon-dossier/',
    tab: SENT,
    gestures: [['.dossier-sheet', openFile('.button.file input', 'test/saved/dossier-remarques-4.json')]],
    done: '.remarks-list, .incoming',
    never: EMPTY,
  },
  {
    name: 'le budget, d’un projet parmi d’autres',
    path: '/mon-budget/',
    tab: SEVERAL,
    gestures: [],
    done: 'text=Changer de projet',
  },
  { name: 'le bilan', path: '/mon-bilan/', tab: TAB, gestures: [], done: '#realise-60' },
  {
    name: 'le bilan, Tableur (XLSX)',
    path: '/mon-bilan/',
    tab: TAB,
    gestures: [[button('Tableur (XLSX)'), press('Tableur (XLSX)')]],
    done: SAVED,
  },
  {
    name: 'qui accompagne, l’exemple',
    path: '/accompagner/',
    gestures: [[button('Essayer avec un exemple'), press('Essayer avec un exemple')]],
    done: '.adviser-sheet',
  },
  {
    name: 'qui accompagne, plusieurs projets',
    path: '/accompagner/',
    gestures: [
      ['.button.file', openFile('.button.file input', 'test/saved/dossier-4-projects.json')],
      ['.adviser-projects', click('.adviser-projects button:not([aria-current])')],
    ],
    done: '.adviser-sheet',
  },
  { name: 'la recherche', path: '/recherche/#q=prison', gestures: [], done: '[data-results] [data-result]' },
  {
    name: 'la recherche, un danger',
    path: '/recherche/#q=mon mari me frappe',
    gestures: [],
    done: '[data-safety]',
  },
  ...[
    ['l’en-tête', '/fiches/1-1/', '#header-search', '.header-search a'],
    ['l’accueil', '/', '#home-search'],
  ].map(([name = '', path = '', field = '', instead]): Journey => ({
    name: `le champ de ${name}`,
    path,
    gestures: [
      [field, fill(field, 'prison')],
      [field, (page) => page.locator(field).press('Enter', { timeout: 2_000 })],
    ],
    ...(instead && { instead }),
    done: '[data-page=recherche]',
  })),
  {
    name: 'le champ de l’en-tête, un danger',
    path: '/fiches/1-1/',
    gestures: [
      ['#header-search', fill('#header-search', 'mon mari me frappe')],
      ['#header-search', (page) => page.locator('#header-search').press('Enter', { timeout: 2_000 })],
    ],
    instead: '.header-search a',
    done: '[data-safety], [data-page=recherche]',
  },
];
