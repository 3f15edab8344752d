import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from './site.ts';
import { openSite } from './site.ts';
import { ready } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SLOW = 1_500;

/** A page whose scripts take their time: its HTML is there, and answers nothing yet. */
async function openSlow(path: string, tabRecord: string | null = null) {
  const opened = await site.newPage();
  await opened.page.addInitScript((record) => {
    if (record !== null) sessionStorage.setItem('fnp:travail', record);
  }, tabRecord);
  await opened.page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    await route.continue();
  });
  await opened.page.goto(site.at(path), { waitUntil: 'commit' });
  return opened;
}

/** What is done before the script is there; fails if it came first. */
async function early(page: Page, gestures: () => Promise<void>) {
  await gestures();
  expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
  await ready(page);
}

const strand = (page: Page) => page.locator('#volet');
const lines = (page: Page) => page.locator('.budget-lines .line');

describe('before the script is there', () => {
  it('a strand chosen in the budget is taken, and kept', async () => {
    const { page, faults } = await openSlow('/mon-budget/');
    await early(page, async () => {
      await strand(page).selectOption('1.1');
    });
    await page.getByRole('button', { name: /^Annuler : volet changé/ }).waitFor();
    expect(await strand(page).inputValue()).toBe('1.1');
    await page.reload();
    await ready(page);
    await expect.poll(() => strand(page).inputValue()).toBe('1.1');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('a strand chosen in the evaluation opens its indicators', async () => {
    const { page, faults } = await openSlow('/mon-evaluation/');
    await early(page, async () => {
      await strand(page).selectOption('2.2');
      await strand(page).selectOption('1.1');
    });
    await page.getByRole('heading', { name: 'Ce que vous suivez' }).waitFor();
    expect(await strand(page).inputValue()).toBe('1.1');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('the example is loaded, then the strand chosen after it, in that order', async () => {
    const { page } = await openSlow('/mon-budget/');
    await early(page, async () => {
      await page.getByRole('button', { name: 'Charger un exemple' }).click();
      await strand(page).selectOption('4.1');
    });
    await lines(page).first().waitFor();
    await expect.poll(() => strand(page).inputValue()).toBe('4.1');
    await page.context().close();
  });

  it('a button pressed twice out of impatience acts once', async () => {
    const { page } = await openSlow('/mon-budget/');
    await early(page, async () => {
      await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
      await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    });
    await lines(page).first().waitFor();
    expect(await lines(page).count()).toBe(1);
    await page.context().close();
  });

  it('« Coller ou importer » opens', async () => {
    const { page } = await openSlow('/mon-budget/');
    await early(page, () => page.getByRole('button', { name: 'Coller ou importer un tableau' }).click());
    await page.getByLabel('Collez le tableau ici').waitFor();
    await page.context().close();
  });

  it.each(['/mon-budget/', '/mon-dossier/', '/mon-evaluation/'])(
    '« Garder sur cet appareil » is turned on, and « Tout effacer » asks (%s)',
    async (path) => {
      const { page, faults } = await openSlow(path);
      await early(page, async () => {
        await page.getByRole('switch').click();
        await page.getByRole('button', { name: 'Tout effacer' }).click();
      });
      await page.getByRole('button', { name: 'Oui, tout effacer' }).waitFor();
      expect(await page.getByRole('switch').isChecked()).toBe(true);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
        expect.stringMatching(/^fnp:garde:/),
      ]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('a file chosen in the dossier is opened', async () => {
    const { page } = await openSlow('/mon-dossier/');
    const buffer = readFileSync('test/saved/dossier.json');
    await early(page, () =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'dossier.json', mimeType: 'application/json', buffer }),
    );
    await page.getByText('Le fichier est ouvert.').waitFor();
    expect(await page.getByLabel('Nom du projet').inputValue()).toBe('Le café des parents « Ça va ? »');
    await page.context().close();
  });

  it('work of this tab comes back first: the example asked too soon does not replace it', async () => {
    const mine = '{"id":"a"}\n{"version":1,"budget":{"lines":[{"label":"La mienne"}]}}';
    const { page } = await openSlow('/mon-budget/', mine);
    // The empty state is hidden while the work comes back, and a script or a keyboard may still reach its button.
    await early(page, () => page.getByText('Charger un exemple').dispatchEvent('click'));
    await lines(page).first().waitFor();
    expect(await lines(page).first().getByLabel('Libellé').inputValue()).toBe('La mienne');
    await page.context().close();
  });

  it.each([
    ['/quel-volet/', 'un café des parents'],
    ['/ma-depense/', 'location de salle'],
  ])('a phrase typed in %s is answered', async (path, phrase) => {
    const { page, faults } = await openSlow(path);
    await page.locator('#phrase').fill(phrase);
    expect(await page.locator('#phrase + [role=status]').innerText()).toBe('');
    await page.locator('#phrase + [role=status]').filter({ hasText: 'proposition' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('Enter on a choice of a wizard goes on, as « Continuer » does', async () => {
    const { page } = await openSlow('/ma-depense/');
    await page.locator('.wizard [type=radio]').first().check();
    await page.locator('.wizard [type=radio]').first().press('Enter');
    expect(page.url()).not.toContain('#');
    await page.waitForURL(/#depense=/);
    await page.context().close();
  });
});
