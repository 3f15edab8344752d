import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painted } from './painted.ts';
import { type Site, fileOf, openSite, pagesOf, wholePagesOf } from '../site.ts';
import { type Visit, walk } from '../walk.ts';

let site: Site;
let seen: (path: string) => ReturnType<typeof look>;
beforeAll(async () => {
  site = await openSite();
  seen = walk(site, pagesOf(), look, {
    options: { viewport: { width: 320, height: 800 } },
    prepare: (page) => page.addInitScript(recordShifts),
    isCold: true,
    tabs: 4,
  });
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
  it('opens without a fault', async () => {
    const { status, faults } = await seen(path);
    expect(status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('says what it is', async () => {
    const { says } = await seen(path);
    expect(says.language).toBe('fr');
    expect(says.h1).toBe(1);
    expect(says.title).not.toBe('');
    expect(says.description ?? '').not.toBe('');
    const expected = path === '/' ? 'accueil' : path.replace(/^\/|\/$/g, '');
    expect(says.page).toBe(expected);
    const volet = /^\/fiches\/(\d)-(\d)\/$/.exec(path);
    expect(says.volet).toBe(volet ? `${volet[1] ?? ''}.${volet[2] ?? ''}` : null);
  });

  it('fits a screen of 320 px and never moves by itself', async () => {
    const { width, shifts } = await seen(path);
    expect(width).toBeLessThanOrEqual(320);
    expect(shifts).toEqual([]);
  });
});

describe.each(wholePagesOf())('%s', (path) => {
  it('says at its foot where errors are reported', async () => {
    expect((await seen(path)).whole?.foot).toBe('/mentions-legales/#signaler-une-erreur');
  });

  it('starts, for the keyboard, with the way to its content', async () => {
    const { whole } = await seen(path);
    expect(whole?.first).toBe('Aller au contenu');
    expect(whole?.reached).toBe('contenu');
  });
});

/** All that is read of a page, in one opening of it; the keyboard comes last. */
async function look({ path, page, faults, status }: Visit) {
  await painted(page);
  const opened = faults.splice(0);
  const main = page.locator('main');
  const says = {
    language: await page.locator('html').getAttribute('lang'),
    h1: await page.locator('h1').count(),
    title: await page.title(),
    description: await page.locator('meta[name=description]').getAttribute('content'),
    page: await main.getAttribute('data-page'),
    volet: await main.getAttribute('data-volet'),
  };
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  const whole = wholePagesOf().includes(path) ? await footAndKeyboard(page) : undefined;
  return { status, faults: opened, says, width, shifts, whole };
}

async function footAndKeyboard(page: Page) {
  const link = page.locator('footer').getByRole('link', { name: 'Signaler une erreur' });
  const foot = await link.getAttribute('href');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.keyboard.press('Enter');
  const reached = await page.evaluate(() => document.activeElement?.id);
  return { foot, first, reached };
}

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
