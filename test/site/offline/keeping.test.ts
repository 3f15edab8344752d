import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST, PACK, WORKER } from '../../../src/offline/names.ts';
import { BASE_DIST } from '../build/built.ts';
import { DIST } from '../site.ts';
import { CopiedSite, keptAddresses, traces } from './copied-site.ts';

const TOOLS = ['ma-depense/', 'quel-volet/', 'mon-budget/', 'mon-evaluation/', 'mon-dossier/'];

describe.each([
  { dist: DIST, base: '/' },
  { dist: BASE_DIST, base: '/guide/' },
])('under $base', ({ dist, base }) => {
  let site: CopiedSite;
  let page: Page;
  beforeAll(async () => {
    site = new CopiedSite(dist, base);
    await site.start();
    page = await site.open('mon-budget/');
  });
  afterAll(() => site.close());

  it('nothing is kept, registered or fetched for it without the gesture', async () => {
    for (const tool of TOOLS) {
      await page.goto(site.at(tool));
      await page.getByRole('button', { name: 'Garder hors ligne' }).waitFor();
      const script = await page.locator('[data-offline]').getAttribute('data-script');
      expect(script).toMatch(/_astro\/.+\.js$/);
      expect(site.requests).not.toContain(script?.slice(base.length));
    }
    await page.goto(site.at('fiches/1-1/'));
    expect(await traces(page)).toEqual({ stores: [], workers: 0 });
    expect(site.requests.filter((path) => path.startsWith('hors-ligne'))).toEqual([]);
  });

  it('one gesture keeps the site, and says how much and since when', async () => {
    await page.goto(site.at('mon-budget/'));
    site.requests = [];
    await site.keep(page);
    const control = await page.locator('#hors-ligne').innerText();
    expect(control).toMatch(/\d+ pages, \d(?:,\d)? Mo sur cet appareil/);
    expect(control).toMatch(/copie du \d+(?:er)? \p{L}+ \d{4}, \d+.h.\d\d/u);
    expect(site.requests.filter((path) => path === PACK)).toHaveLength(1);
    expect(site.requests).toContain(WORKER);
  });

  it('the site then works without a network, and says that it is a copy', async () => {
    await site.stop();
    for (const path of [
      '',
      'fiches/',
      'fiches/3-1/',
      'regles/',
      'glossaire/',
      'depenses/salaires/',
      'comparer/',
      'questions/',
      'questions/qui-decide/',
    ]) {
      const response = await page.goto(site.at(path));
      expect(response?.fromServiceWorker(), path).toBe(true);
      expect(await page.locator('.kept-copy').innerText()).toMatch(/^Copie du /);
      expect(await page.locator('main h1').count()).toBe(1);
    }
  });

  it('a wizard answers and a tool keeps its work', async () => {
    await page.goto(site.at('ma-depense/#depense=location'));
    await page.locator('html[data-started]').waitFor();
    await page.locator('main').getByText('Location').first().waitFor();
    await page.goto(site.at('mon-budget/'));
    await page.locator('html[data-ready]').waitFor();
    expect(await page.locator('.unstarted').isVisible()).toBe(false);
  });

  it('the search finds pages, names those for parents without their words, and keeps no query', async () => {
    await page.goto(site.at('recherche/?q=peur%20de%20l%27%C3%A9cole'));
    const result = page.locator('main a[href*="/parents/ecole/"]').last();
    await result.waitFor();
    await page.getByText('n’est pas dans votre copie').first().waitFor();
    const kept = Object.values(await keptAddresses(page, base)).flat();
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.filter((path) => path.includes('?'))).toEqual([]);
    expect(
      await page.evaluate(async () => {
        const texts: string[] = [];
        for (const name of await caches.keys()) {
          const store = await caches.open(name);
          for (const key of await store.keys()) texts.push((await (await store.match(key))?.text()) ?? '');
        }
        return texts.filter((text) => text.includes('Y a-t-il un groupe de parents qui parle de l')).length;
      }),
    ).toBe(0);
  });

  it('a danger is heard, and its numbers stand', async () => {
    await page.goto(site.at('recherche/'));
    await page
      .getByRole('main')
      .getByRole('combobox')
      .or(page.locator('main input[type=search]'))
      .first()
      .fill('il me frappe');
    await page.locator('main [data-safety]').first().waitFor();
    expect(await page.locator('main [data-safety] a[href="tel:3919"]').count()).toBeGreaterThan(0);
  });

  it('pages for parents are never kept: another says so, with the numbers to call', async () => {
    const kept = Object.values(await keptAddresses(page, base)).flat();
    const never = /^(?:parents|integration|api|oembed|kit|donnees|source\/reperes|departements\/\d)/;
    expect(kept.filter((path) => never.test(path))).toEqual([]);
    for (const path of ['parents/je-suis-a-bout/', 'rien/']) {
      const response = await page.goto(site.at(path));
      expect(response?.status()).toBe(503);
      expect(await page.locator('h1').innerText()).toBe('Cette page n’est pas dans votre copie');
      expect(await page.locator('a[href="tel:3919"]').count()).toBeGreaterThan(0);
    }
    await expect(page.goto(site.at('integration/ma-depense/'))).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });

  it('« Oublier » takes all away', async () => {
    await site.start();
    await page.goto(site.at('mon-dossier/'));
    await page.getByRole('button', { name: 'Oublier' }).click();
    await page.getByText('est effacée de cet appareil').waitFor();
    expect(await traces(page)).toEqual({ stores: [], workers: 0 });
    await page.goto(site.at('mon-dossier/'));
    expect(await page.locator('.kept-copy').count()).toBe(0);
    expect(await traces(page)).toEqual({ stores: [], workers: 0 });
  });

  it('the keyboard never loses its place, however often it is kept and forgotten', async () => {
    const place = () => page.evaluate(() => document.activeElement?.textContent);
    const button = (name: string) => page.getByRole('button', { name });
    await page.goto(site.at('mon-dossier/'));
    for (let time = 0; time < 2; time += 1) {
      await button('Garder hors ligne').focus();
      await page.keyboard.press('Enter');
      await page.getByText('C’est gardé').waitFor();
      expect(await place()).toBe('Gardé hors ligne');
      await button('Oublier').focus();
      await page.keyboard.press('Enter');
      await page.getByText('est effacée de cet appareil').waitFor();
      expect(await place()).toBe('Garder hors ligne');
    }
  });
});

describe('the weight', () => {
  it('of the copy keeps its promise, and so does the worker', async () => {
    const site = new CopiedSite(DIST, '/');
    await site.start();
    const bytes = async (path: string) => {
      const page = await site.open('confidentialite/');
      return page.evaluate(async (address) => {
        await (await fetch(address)).arrayBuffer();
        const [entry] = performance.getEntriesByName(address) as PerformanceResourceTiming[];
        return entry?.encodedBodySize ?? 0;
      }, site.at(path));
    };
    const [pack, worker] = [await bytes(PACK), await bytes(WORKER)];
    await site.close();
    console.log({ pack, worker });
    expect(pack).toBeGreaterThan(300_000);
    expect(pack).toBeLessThanOrEqual(MOST);
    expect(worker).toBeGreaterThan(1000);
    expect(worker).toBeLessThanOrEqual(12_000);
  });
});
