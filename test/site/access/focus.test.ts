import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import { LIEU, line } from '../../content/rules/example-dossier.ts';
import { type Site, openSite } from '../site.ts';
import { openTool } from '../tools/workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PROPOSED: Workbench = {
  ...LIEU,
  budget: {
    ...LIEU.budget,
    lines: [{ ...line('l1', 'Location de salle', 30_000, 'location'), suggested: true }],
  },
};

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().press('Enter');
const fileOf = (work: Workbench) => Buffer.from(JSON.stringify(work));

/** Where the focus is, in words; « body » where it is lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at === null || at === document.body
      ? 'body'
      : (at.getAttribute('aria-label') ?? at.textContent.replace(/\s+/g, ' ').trim());
  });

describe('a control that goes away by its own use leaves the focus in its place', () => {
  it.each<
    [
      name: string,
      path: string,
      work: Workbench | null,
      gesture: (page: Page) => Promise<unknown>,
      to: RegExp,
    ]
  >([
    ['« Tout effacer »', '/mon-budget/', LIEU, (page) => press(page, 'Tout effacer'), /^Oui, tout effacer$/],
    [
      '« Non »',
      '/mon-budget/',
      LIEU,
      async (page) => {
        await press(page, 'Tout effacer');
        await press(page, 'Non');
      },
      /^Tout effacer$/,
    ],
    [
      '« Oui, tout effacer »',
      '/mon-budget/',
      LIEU,
      async (page) => {
        await press(page, 'Tout effacer');
        await press(page, 'Oui, tout effacer');
      },
      /^Tout effacer$/,
    ],
    [
      '« C’est bien cela »',
      '/mon-budget/',
      PROPOSED,
      (page) => page.locator('.line-ask').press('Enter'),
      /ligne 1$/,
    ],
    [
      'the last « Annuler »',
      '/mon-budget/',
      null,
      async (page) => {
        await page.getByLabel('Volet de ce budget').selectOption('1.1');
        await page.locator('#annuler').press('Enter');
      },
      /^Coller ou importer un tableau$/,
    ],
    [
      '« Fermer sans rien ajouter »',
      '/mon-budget/',
      LIEU,
      async (page) => {
        await press(page, 'Coller ou importer un tableau');
        await press(page, 'Fermer sans rien ajouter');
      },
      /^(?!body$)./,
    ],
    [
      '« Garder mon travail »',
      '/mon-dossier/',
      LIEU,
      async (page) => {
        await page.getByLabel('Ouvrir un fichier').setInputFiles({
          name: 'dossier.json',
          mimeType: 'application/json',
          buffer: fileOf({ ...LIEU, project: { ...LIEU.project, title: 'Autre' } }),
        });
        await press(page, 'Garder mon travail');
      },
      /^(?!body$)./,
    ],
  ])('%s', async (_name, path, work, gesture, to) => {
    const { page } = await openTool(site, path, work);
    await gesture(page);
    await expect.poll(() => focused(page)).toMatch(to);
    expect(await focused(page)).not.toBe('body');
    await page.context().close();
  });

  it('« Voir toute la liste »', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/ma-depense/'));
    await page.getByLabel('Dites-la avec vos mots').fill('camionnette');
    await press(page, 'Voir toute la liste');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('phrase');
    await page.context().close();
  });
});
