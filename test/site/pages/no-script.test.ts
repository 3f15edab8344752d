import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOfEachKind } from '../access/open-state.ts';
import { type Site, openSite } from '../site.ts';
import { walk } from '../walk.ts';

let site: Site;
let deadOn: (path: string) => Promise<string[]>;
beforeAll(async () => {
  site = await openSite();
  deadOn = walk(site, pagesOfEachKind(), ({ page }) => dead(page), { options: { javaScriptEnabled: false } });
});
afterAll(() => site.close());

async function open(path: string) {
  const { page } = await site.newPage({ javaScriptEnabled: false });
  await page.goto(site.at(path));
  return page;
}

/** The controls that would do nothing. */
async function dead(page: Page): Promise<string[]> {
  // A term and the menu open by themselves; the switch of the sources is read by the styles; a code is there to be read.
  const controls = page.locator(
    ':is([hidden], button:not([popovertarget]), input:not(#sources), select, textarea:not([readonly])):visible',
  );
  return controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 120)));
}

describe('without script', () => {
  it.each([
    '/ma-depense/',
    '/quel-volet/',
    '/mon-budget/',
    '/mon-evaluation/',
    '/mon-bilan/',
    '/accompagner/',
    '/mon-dossier/',
  ])('%s says so and leads to the rules', async (path) => {
    const page = await open(path);
    const notice = page.locator('main').getByRole('link', { name: /règles/i });
    expect(await notice.first().getAttribute('href')).toContain('/regles/');
    expect(await page.locator('main h1').isVisible()).toBe(true);
    const controls = page.locator('main :is(astro-island, form) :is(button, input, select, textarea, a)');
    expect(await controls.count()).toBeGreaterThan(0);
    expect(await controls.filter({ visible: true }).count()).toBe(0);
  });

  it.each(pagesOfEachKind())('%s shows no control that would do nothing', async (path) => {
    expect(await deadOn(path)).toEqual([]);
  });

  it('/regles/ gives every expense and every action', async () => {
    const page = await open('/regles/');
    expect(await page.locator('[id^="depense-"]').count()).toBeGreaterThanOrEqual(17);
    expect(await page.locator('[id^="action-"]').count()).toBeGreaterThanOrEqual(20);
  });

  it('/regles/ ends the expenses with the one of who finds none', async () => {
    const page = await open('/regles/');
    expect(await page.locator('.matrix tbody th').last().innerText()).toBe('Une autre dépense');
    const strands = page.locator('.rules-strand');
    expect(await strands.count()).toBe(8);
    expect(await strands.first().locator('dt').last().innerText()).toBe('Une autre dépense');
  });

  it('/regles/ is light: a tenth of the links that its sources would make', async () => {
    const page = await open('/regles/');
    expect(await page.locator('main a').count()).toBeLessThanOrEqual(60);
  });

  it('/depenses/ leads each of its 144 cells to a place that stands', async () => {
    const page = await open('/depenses/');
    const hrefs = await page
      .locator('.expense-map td a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toHaveLength(144);
    expect(new Set(hrefs).size).toBe(144);
  });

  it('a fact sheet opens its sources with one switch', async () => {
    const page = await open('/fiches/1-1/');
    const source = page.locator('main a[href*="/source/reperes/#A1V1-"]').first();
    expect(await source.isVisible()).toBe(false);
    await page.getByLabel('Montrer les sources').check();
    expect(await source.isVisible()).toBe(true);
  });

  it('/recherche/ says so and offers the plan', async () => {
    const page = await open('/recherche/');
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: /plan du site/i })
        .first()
        .isVisible(),
    ).toBe(true);
  });
});
