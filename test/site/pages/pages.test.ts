import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painted } from './painted.ts';
import { type Site, fileOf, openSite, pagesOf, wholePagesOf } from '../site.ts';

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
  '/mon-budget/',
  '/mon-evaluation/',
  '/mon-bilan/',
  '/accompagner/',
  '/mon-dossier/',
  '/parents/',
  '/regles/',
  '/comparer/',
  '/depenses/',
  '/depenses/salaires/',
  '/recherche/',
  '/integration/quel-volet/',
  '/integration/ma-depense/',
  '/integration/recherche/',
  '/integration/calendrier/',
  '/integrer/',
  '/glossaire/',
  '/questions/',
  '/questions/quand-deposer/',
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
  let page: Page;
  let faults: string[];
  let status: number | undefined;
  beforeAll(async () => {
    ({ page, faults } = await site.newPage({ viewport: { width: 320, height: 800 } }));
    await page.addInitScript(recordShifts);
    status = (await page.goto(site.at(path), { waitUntil: 'load' }))?.status();
    await painted(page);
  });
  afterAll(() => page.context().close());

  it('opens without a fault', () => {
    expect(status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('says what it is', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).not.toBe('');
    expect((await page.locator('meta[name=description]').getAttribute('content')) ?? '').not.toBe('');
    const expected = path === '/' ? 'accueil' : path.replace(/^\/|\/$/g, '');
    expect(await page.locator('main').getAttribute('data-page')).toBe(expected);
    const volet = /^\/fiches\/(\d)-(\d)\/$/.exec(path);
    expect(await page.locator('main').getAttribute('data-volet')).toBe(
      volet ? `${volet[1] ?? ''}.${volet[2] ?? ''}` : null,
    );
  });

  it('fits a screen of 320 px and never moves by itself', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
});

describe.each(wholePagesOf())('%s', (path) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.newPage({ viewport: { width: 320, height: 800 } }));
    await page.goto(site.at(path), { waitUntil: 'load' });
  });
  afterAll(() => page.context().close());

  it('says at its foot where errors are reported', async () => {
    const link = page.locator('footer').getByRole('link', { name: 'Signaler une erreur' });
    expect(await link.getAttribute('href')).toBe('/mentions-legales/#signaler-une-erreur');
  });

  it('starts, for the keyboard, with the way to its content', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
  });
});

/** Runs in the page, before anything else: gathers every shift of the layout. */
function recordShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('the titles', () => {
  it('tell the pages apart', () => {
    const titles = pagesOf().map(
      (path) => /<title>([^<]*)<\/title>/.exec(readFileSync(fileOf(path), 'utf8'))?.[1],
    );
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
