import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, openSite } from '../site.ts';
import { openTool } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const KEY = 'fnp:travail';

it('a page that comes back before the page just left has written keeps what both were told', async () => {
  const { page } = await openTool(site, '/mon-budget/', LIEU);
  await page.locator('input[inputmode=decimal]').first().fill('100');
  await page.waitForFunction((key) => sessionStorage.getItem(key)?.includes('10000'), KEY);
  // As with Back: this page is shown again, then the dossier’s page, which was left, writes the name typed there.
  await page.evaluate((key) => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    const text = sessionStorage.getItem(key) ?? '';
    sessionStorage.setItem(key, text.replace('"La maison des parents"', '"Café des parents"'));
  }, KEY);
  await page.locator('input[inputmode=decimal]').first().fill('777');
  await page.waitForFunction((key) => sessionStorage.getItem(key)?.includes('77700'), KEY);
  await page.goto(site.at('/mon-dossier/'));
  await page.locator('html[data-ready]').waitFor();
  expect(await page.getByLabel('Nom du projet').inputValue()).toBe('Café des parents');
  expect(await page.locator('.dossier-lines').innerText()).toMatch(/777,00/);
  await page.context().close();
});

it('a page that is hidden writes at once what was typed in it', async () => {
  const { page } = await openTool(site, '/mon-dossier/', LIEU);
  await page.getByLabel('Nom du projet').fill('Café');
  const kept = await page.evaluate((key) => {
    dispatchEvent(new Event('visibilitychange'));
    return sessionStorage.getItem(key) ?? '';
  }, KEY);
  expect(kept).toContain('"Café"');
  await page.context().close();
});
