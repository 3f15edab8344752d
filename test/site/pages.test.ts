import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from './site.ts';
import { openSite, pagesOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The addresses of contracts that this release serves. */
const PROMISED = [
  '/',
  '/fiches/',
  '/fiches/1-1/',
  '/fiches/1-2/',
  '/fiches/2-1/',
  '/fiches/2-2/',
  '/fiches/3-1/',
  '/fiches/3-2/',
  '/fiches/4-1/',
  '/fiches/4-2/',
  '/quel-volet/',
  '/ma-depense/',
  '/regles/',
  '/recherche/',
  '/glossaire/',
  '/source/',
  '/accessibilite/',
  '/mentions-legales/',
  '/confidentialite/',
  '/plan-du-site/',
];

describe('the addresses', () => {
  it('promised to others are all served', () => {
    const pages = pagesOf();
    expect(PROMISED.filter((path) => !pages.includes(path))).toEqual([]);
  });

  it('that do not exist answer 404 with a page that helps', async () => {
    const { page } = await site.newPage();
    const response = await page.goto(site.at('/nulle-part/'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('main h1').count()).resolves.toBe(1);
    await expect(page.locator('main a').count()).resolves.toBeGreaterThan(0);
  });
});

describe.each(pagesOf())('%s', (path) => {
  it('opens without a fault and says what it is', async () => {
    const { page, faults } = await site.newPage();
    const response = await page.goto(site.at(path), { waitUntil: 'load' });
    expect(response?.status()).toBe(200);
    await page.waitForTimeout(150);
    expect(faults).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).not.toBe('');
    expect((await page.locator('meta[name=description]').getAttribute('content')) ?? '').not.toBe('');
    const expected = path === '/' ? 'accueil' : path.replace(/^\/|\/$/g, '');
    expect(await page.locator('main').getAttribute('data-page')).toBe(expected);
    const volet = /^\/fiches\/(\d)-(\d)\/$/.exec(path);
    if (volet)
      expect(await page.locator('main').getAttribute('data-volet')).toBe(
        `${volet[1] ?? ''}.${volet[2] ?? ''}`,
      );
    await page.context().close();
  });

  it('fits a screen of 320 px and never moves by itself', async () => {
    const { page } = await site.newPage({ viewport: { width: 320, height: 800 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.at(path), { waitUntil: 'load' });
    await page.waitForTimeout(250);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(
      await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      ),
    ).toBe(0);
    await page.context().close();
  });
});

describe('the titles', () => {
  it('tell the pages apart', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    const titles: string[] = [];
    for (const path of pagesOf()) {
      await page.goto(site.at(path));
      titles.push(await page.title());
    }
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
