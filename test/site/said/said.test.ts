import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { openChosen } from '../departement/open-chosen.ts';
import { type Site, openSite } from '../site.ts';
import { openTool } from '../tools/workbench.ts';
import { readAloud } from './read-aloud.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const CARD = '/ma-depense/#depense=salaires&volet=1.1&deja-finance=non&temps-en-plus=oui&justificatif=non';

async function open(path: string): Promise<Page> {
  const { page } = await site.newPage({ bypassCSP: true });
  // A card says on which day it was read.
  await page.clock.setFixedTime('2026-11-27T10:00:00');
  await page.goto(site.at(path));
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return page;
}

/** Each part, and how one comes to it. What is said of it stands in `texts/`, to be read as one would hear it. */
const PARTS: [name: string, part: string, come: () => Promise<Page>][] = [
  [
    'card',
    'main',
    async () => {
      const page = await open(CARD);
      await page.locator('[data-answer]').waitFor();
      await page.getByRole('button', { name: 'Garder hors ligne' }).waitFor();
      return page;
    },
  ],
  [
    'budget-line',
    '.budget-lines .line:nth-child(3)',
    async () => {
      const { page } = await openTool(site, '/mon-budget/', LIEU, { bypassCSP: true });
      const details = page.locator('.budget-lines .line').nth(2).locator('.line-open');
      await details.click();
      await page.locator('.line-details').waitFor();
      return page;
    },
  ],
  [
    'combobox',
    'header [role=search], header form, .site-header',
    async () => {
      const page = await open('/fiches/1-1/');
      await page.locator('#header-search').pressSequentially('goûter');
      // Its whole words come a moment after the first ones.
      await page.getByRole('option', { name: /questions? au plus/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      // Their count is said once the reader pauses.
      await page.getByText('3 suggestions').waitFor({ state: 'attached' });
      return page;
    },
  ],
  ['matrix', 'table.matrix', () => open('/regles/')],
  [
    'tree',
    '.tree',
    async () => {
      const page = await open(CARD);
      await page.locator('.tree summary').click();
      await page.locator('.tree .branches').first().waitFor();
      return page;
    },
  ],
  ['map', '.map-and-list', () => open('/departements/')],
  [
    'projects',
    '.projects',
    async () => {
      const { page } = await openTool(site, '/mon-dossier/', LIEU, { bypassCSP: true });
      await page.getByRole('button', { name: 'Un autre projet dans ce dossier' }).click();
      await page.locator('#titre:focus').waitFor();
      await page.keyboard.type('Sorties en famille');
      await page.locator('.project-name').getByText('Sorties en famille').waitFor();
      return page;
    },
  ],
  [
    'adviser-line',
    '.adviser-lines > li:has(textarea)',
    async () => {
      const { page } = await openTool(site, '/accompagner/', null, { bypassCSP: true });
      await page.getByRole('button', { name: 'Essayer avec un exemple' }).click();
      await page.getByRole('button', { name: 'Écrire une remarque : Goûters' }).click();
      await page.keyboard.type('Combien de parents ?');
      return page;
    },
  ],
  [
    'report-row',
    '.report-row:has(#realise-61)',
    async () => {
      const { page } = await openTool(site, '/mon-bilan/', LIEU, { bypassCSP: true });
      await page.locator('#realise-61').fill('beaucoup');
      await page.keyboard.press('Tab');
      await page.locator('#realise-61-erreur').waitFor();
      return page;
    },
  ],
  [
    'calendar',
    'main',
    async () => {
      const { page } = await openChosen(site, '/departements/00/');
      await page
        .getByText(/ferme dans/)
        .first()
        .waitFor();
      return page;
    },
  ],
];

it.each(PARTS)(
  'what a screen reader says of the %s is what was read and judged',
  async (name, part, come) => {
    const page = await come();
    await expect(await readAloud(page, part)).toMatchFileSnapshot(`texts/${name}.txt`);
    await page.context().close();
  },
);
