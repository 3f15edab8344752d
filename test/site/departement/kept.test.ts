import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { openChosen, plain } from './open-chosen.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const said = async (page: Page) => {
  const bar = page.getByRole('region', { name: 'Votre département' });
  await bar.waitFor();
  return plain(await bar.locator('span').first().innerText());
};

it('what an address names is kept while the tab lives, where none was chosen', async () => {
  const { page, faults } = await site.newPage();
  await page.goto(site.at('/glossaire/#caf&departement=31'));
  expect(await said(page)).toBe('Votre département : Haute-Garonne (31)');
  // Under the bar that says it, the page keeps its way back.
  expect(await page.getByRole('navigation', { name: 'Fil d’Ariane' }).isVisible()).toBe(true);
  await page.goto(site.at('/fiches/'));
  expect(await said(page)).toBe('Votre département : Haute-Garonne (31)');
  await page.getByRole('button', { name: 'Oublier' }).click();
  await page.goto(site.at('/regles/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem('fnp:departement'))).toBeNull();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('another than the one chosen is shown on its page, and kept by no other', async () => {
  const { page } = await openChosen(site, '/fiches/1-2/#depenses&departement=59', { chosen: '31' });
  expect(await said(page)).toBe('Ce lien montre : Nord (59)');
  await page.goto(site.at('/regles/'));
  expect(await said(page)).toBe('Votre département : Haute-Garonne (31)');
  await page.context().close();
});

it('the keyboard never loses its place in the bar', async () => {
  const { page } = await openChosen(site, '/fiches/1-2/#departement=59', { chosen: '31' });
  const place = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
  await page.getByRole('button', { name: 'Garder Nord' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toBe('Votre département : Nord (59)');
  expect(await place()).toBe('Votre département');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nord (59)');
  await page.getByRole('button', { name: 'Oublier' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(place).toBe('contenu');
  await page.context().close();
});

it('the page of a département offers to keep it, but not while it is kept', async () => {
  const { page } = await openChosen(site, '/departements/59/', { chosen: '31' });
  const offer = page.getByRole('button', { name: 'C’est mon département' });
  await offer.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toBe('Votre département : Nord (59)');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('C’est mon département');
  await page.reload();
  expect(await said(page)).toBe('Votre département : Nord (59)');
  expect(await offer.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Oublier' }).click();
  await offer.waitFor();
  await page.context().close();
});
