import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { printed, readCode, sheetsOf } from './paper.ts';

let site: Site;
let page: Page;
let faults: string[];
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ page, faults } = await site.newPage());
  return () => page.context().close();
});

/** The paper, in points. */
const A4 = [595, 842];
const A5 = [420, 595];

describe.each(['/kit/', '/departements/00/kit/'])('of %s', (kit) => {
  const here = kit.replace('kit/', '');
  it.each([
    ['affiche', [A4], here],
    ['depliant', [A5, A5], here],
    ['marque-page', [A4], '/parents/'],
    ['apres-appel', [A4], here],
  ])('the sheet « %s » prints on its own paper, and its code opens the guide', async (id, papers, path) => {
    await page.goto(site.at(`${kit}#${id}`));
    const pdf = await printed(page);
    const drawn = await sheetsOf(pdf);
    expect(drawn.map(({ size }) => size)).toEqual(papers);
    expect(drawn.filter(({ filled }) => filled < 0.6)).toEqual([]);
    expect(Math.min(...drawn.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(9.5);
    const words = drawn.map(({ text }) => text).join(' ');
    expect(words).not.toMatch(/Imprimer l|À copier|lecture de l’annexe 2/);
    // Nothing is printed smaller than it is meant: its title is as large as its styles say.
    expect(Math.max(...drawn.map(({ largest }) => largest))).toBeGreaterThan(26);
    const read = await readCode(pdf, 1);
    expect(read).toMatch(/^https:\/\//);
    expect(new URL(read ?? '').pathname).toBe(path);
    expect(faults).toEqual([]);
  });

  it('prints whole, each sheet on A4, where none is chosen', async () => {
    await page.goto(site.at(kit));
    const drawn = await sheetsOf(await printed(page));
    expect(drawn.map(({ size }) => size)).toEqual([A4, A4, A4, A4, A4]);
    expect(drawn[0]?.largest).toBeGreaterThan(26);
  });

  it('its button prints its sheet, and another copies its text', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', location.hash);
    });
    await page.goto(site.at(kit));
    await page.getByRole('link', { name: 'Imprimer le dépliant' }).click();
    await page.locator('html[data-printed="#depliant"]').waitFor();
    await page.getByRole('button', { name: 'Copier ce texte' }).last().click();
    await page.getByText('Copié.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n\n')).toHaveLength(4);
    expect(copied.trim().endsWith(here)).toBe(true);
  });

  it('its texts end by the address of its page', async () => {
    await page.goto(site.at(kit));
    const texts = await page.locator('.kit-text blockquote').allTextContents();
    expect(texts).toHaveLength(3);
    expect(texts.filter((text) => text.trim().endsWith(here))).toHaveLength(3);
    expect(texts[0]?.trim().length).toBeLessThanOrEqual(280);
  });

  it.each(['light', 'dark'] as const)('has no violation in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(site.at(kit));
    expect(await violations(page)).toEqual([]);
  });

  it('fits 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(site.at(`${kit}#affiche`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

it('the kit of a département carries its own words', async () => {
  await page.goto(site.at('/departements/00/kit/#affiche'));
  const [sheet] = await sheetsOf(await printed(page));
  expect(sheet?.text).toContain('on en parle');
  expect(sheet?.text).toContain('Réseau inventé, pour l’exemple');
});
