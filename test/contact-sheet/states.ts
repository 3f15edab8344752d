import type { Page } from 'playwright';
import { EXAMPLE_BUDGET } from '../../src/workbench/budget/example-budget.ts';
import type { Workbench } from '../../src/rules/work/workbench.ts';
import { LIEU } from '../content/rules/example-dossier.ts';

/** A page as one may meet it. */
export interface State {
  name: string;
  path: string;
  /** What the tab holds before. */
  work?: Workbench;
  /** What leads there from the page that has loaded. */
  gesture?: (page: Page) => Promise<unknown>;
  /** What is on the screen once there. */
  shown: string;
}

const EXAMPLE: Workbench = { ...LIEU, budget: EXAMPLE_BUDGET };
const GROUP =
  '#action=groupe-parents&temps-convivial=oui&groupe-parole=nsp&elus=non&laep=non&apeef=non&benevoles=oui';
const HOURS = 'depense=salaires&deja-finance=non&temps-en-plus=oui&gestionnaire-finance=oui';

const wizard = (name: string, path: string, shown = '.answer-card'): State => ({ name, path, shown });

/** The tools’ states, what search shows, the menu open and the page of errors; the pages as they first load come besides. */
export const STATES: readonly State[] = [
  wizard('depense-question', '/ma-depense/#depense=salaires', '[data-step=volet]'),
  wizard('depense-oui', '/ma-depense/#volet=1.1&depense=location'),
  wizard('depense-si', `/ma-depense/#volet=1.1&${HOURS}&justificatif=non`),
  wizard('depense-non', '/ma-depense/#volet=1.1&depense=fonctionnement'),
  wizard('depense-se-tait', '/ma-depense/#volet=2.1&depense=location'),
  wizard('depense-sans-volet', '/ma-depense/#depense=location&volet=nsp', '.answer-card, .step'),
  wizard('projet-liste', '/quel-volet/#action=lieu-ressources', '.checklist'),
  wizard('projet-carte', `/quel-volet/${GROUP}`, '.answer-card, .checklist'),
  { name: 'budget-exemple', path: '/mon-budget/', work: EXAMPLE, shown: '.budget-lines .line' },
  {
    name: 'budget-ligne-ouverte',
    path: '/mon-budget/',
    work: EXAMPLE,
    gesture: (page) => page.locator('.line-open').nth(1).click(),
    shown: '.line[data-open], .line.open, .line details[open], .line',
  },
  {
    name: 'budget-tableau-colle',
    path: '/mon-budget/',
    gesture: async (page) => {
      await page.getByRole('button', { name: 'Coller ou importer' }).click();
      await page.locator('#tableau').fill('Libellé\tMontant\nLocation de salle\t300\nFlyers\t50');
    },
    shown: 'button:has-text("Ajouter 2 lignes")',
  },
  { name: 'evaluation-remplie', path: '/mon-evaluation/', work: LIEU, shown: '#s1-nom' },
  { name: 'bilan-rempli', path: '/mon-bilan/', work: LIEU, shown: '#realise-60' },
  {
    name: 'accompagner-exemple',
    path: '/accompagner/',
    gesture: (page) => page.getByRole('button', { name: 'Essayer avec un exemple' }).click(),
    shown: '.adviser-back',
  },
  { name: 'dossier-rempli', path: '/mon-dossier/', work: LIEU, shown: '.dossier-sheet' },
  { name: 'accueil-reprendre', path: '/', work: LIEU, shown: '.resume a' },
  { name: 'recherche-reponses', path: '/recherche/#q=prison', shown: '[data-results] [data-result]' },
  {
    name: 'recherche-compris',
    path: '/recherche/#q=2 heures de plus pour l’animatrice du café des parents',
    shown: '[data-results] [data-result]',
  },
  { name: 'recherche-rien', path: '/recherche/#q=trottinette', shown: '[data-results]' },
  { name: 'recherche-danger', path: '/recherche/#q=mon mari me frappe', shown: '[data-safety]' },
  {
    name: 'accueil-propositions',
    path: '/',
    gesture: (page) => page.locator('main [role=combobox]').fill('des flyers pour le groupe de parole'),
    shown: '[role=option]',
  },
  {
    name: 'menu-ouvert',
    path: '/fiches/1-1/',
    gesture: async (page) => {
      const menu = page.locator('.site-header summary, .site-header [popovertarget]').first();
      if (await menu.isVisible()) await menu.click();
    },
    shown: '.site-header',
  },
  { name: 'comparer-deux', path: '/comparer/#1.1,1.2', shown: 'main' },
  { name: 'page-introuvable', path: '/nulle-part/', shown: 'h1' },
];
