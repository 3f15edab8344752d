import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { openTool, ready } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Held {
  page: Page;
  faults: string[];
  /** Lets the scripts go. */
  release: () => void;
}

/** A page whose scripts are held until they are let go: its HTML is there, and answers nothing yet. */
async function openHeld(path: string, tabRecord: string | null = null): Promise<Held> {
  const { page, faults } = await site.newPage();
  await page.addInitScript((record) => {
    if (record !== null) sessionStorage.setItem('fnp:travail', record);
  }, tabRecord);
  const { promise: released, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(site.at(path), { waitUntil: 'commit' });
  const release = () => {
    resolve(undefined);
  };
  return { page, faults, release };
}

/** What is done before the script is there. */
async function early({ page, release }: Held, gestures: () => Promise<void>) {
  await gestures();
  expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
  release();
  await ready(page);
}

const strand = (page: Page) => page.locator('#volet');
const lines = (page: Page) => page.locator('.budget-lines .line');

describe('before the script is there', () => {
  it('a strand chosen in the budget is taken, and kept', async () => {
    const held = await openHeld('/mon-budget/');
    const { page, faults } = held;
    await early(held, async () => {
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
    const held = await openHeld('/mon-evaluation/');
    const { page, faults } = held;
    await early(held, async () => {
      await strand(page).selectOption('2.2');
      await strand(page).selectOption('1.1');
    });
    await page.getByRole('heading', { name: 'Ce que vous suivez' }).waitFor();
    expect(await strand(page).inputValue()).toBe('1.1');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('the example is loaded, then the strand chosen after it, in that order', async () => {
    const held = await openHeld('/mon-budget/');
    const { page } = held;
    await early(held, async () => {
      await page.getByRole('button', { name: 'Charger un exemple' }).click();
      await strand(page).selectOption('4.1');
    });
    await lines(page).first().waitFor();
    await expect.poll(() => strand(page).inputValue()).toBe('4.1');
    await page.context().close();
  });

  it('a button pressed twice out of impatience acts once', async () => {
    const held = await openHeld('/mon-budget/');
    const { page } = held;
    await early(held, async () => {
      await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
      await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    });
    await lines(page).first().waitFor();
    expect(await lines(page).count()).toBe(1);
    await page.context().close();
  });

  it('« Coller ou importer » opens', async () => {
    const held = await openHeld('/mon-budget/');
    const { page } = held;
    await early(held, () => page.getByRole('button', { name: 'Coller ou importer un tableau' }).click());
    await page.getByLabel('Collez le tableau ici').waitFor();
    await page.context().close();
  });

  it.each(['/mon-budget/', '/mon-dossier/', '/mon-evaluation/', '/mon-bilan/'])(
    '« Garder sur cet appareil » is turned on, and « Tout effacer » asks (%s)',
    async (path) => {
      const held = await openHeld(path);
      const { page, faults } = held;
      await early(held, async () => {
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
    const held = await openHeld('/mon-dossier/');
    const { page } = held;
    const buffer = readFileSync('test/saved/dossier.json');
    await early(held, () =>
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
    const held = await openHeld('/mon-budget/', mine);
    const { page } = held;
    // The empty state is hidden while the work comes back, and a script or a keyboard may still reach its button.
    await early(held, () => page.getByText('Charger un exemple').dispatchEvent('click'));
    await lines(page).first().waitFor();
    expect(await lines(page).first().getByLabel('Libellé').inputValue()).toBe('La mienne');
    await page.context().close();
  });

  it.each([
    ['/quel-volet/', 'un café des parents'],
    ['/ma-depense/', 'location de salle'],
  ])('a phrase typed in %s is answered', async (path, phrase) => {
    const held = await openHeld(path);
    const { page, faults } = held;
    await page.locator('#phrase').fill(phrase);
    expect(await page.locator('.phrase [role=status]').innerText()).toBe('');
    held.release();
    await page.locator('.phrase [role=status]').filter({ hasText: 'proposition' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('what is opened while the tool begins to hear is opened once', async () => {
    const { page } = await openTool(site, '/mon-budget/');
    await page.getByRole('button', { name: 'Coller ou importer un tableau' }).evaluate((button) => {
      const { dataset } = document.documentElement;
      // As between the moment when React listens and the one when the page says so.
      delete dataset['ready'];
      (button as HTMLElement).click();
      dataset['ready'] = '';
      document.dispatchEvent(new Event('tool-ready'));
    });
    await page.locator('#tableau').waitFor();
    await page.context().close();
  });

  it('Enter on a choice of a wizard goes on, as « Continuer » does', async () => {
    const held = await openHeld('/ma-depense/');
    const { page } = held;
    await page.locator('.wizard [type=radio]').first().check();
    await page.locator('.wizard [type=radio]').first().press('Enter');
    expect(page.url()).not.toContain('#');
    held.release();
    await page.waitForURL(/#depense=/);
    await page.context().close();
  });
});
