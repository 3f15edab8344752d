import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

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

/** Opens the search page on a query and waits for its answer. */
async function search(query: string, rest = ''): Promise<void> {
  await page.goto(site.at(`/recherche/#${new URLSearchParams({ q: query }).toString()}${rest}`));
  await answered();
}

const answered = () => page.locator('[data-result], [data-no-result], [data-failure]').first().waitFor();
const addresses = () =>
  page.locator('[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const status = () => page.getByRole('status').textContent();

describe('the search', () => {
  it.each([
    ['prison', '/fiches/3-2/'],
    ['Mon frère est détenu', '/fiches/3-2/'],
    ['REP', '/fiches/3-2/'],
    ['numéro gratuit', '/fiches/2-2/'],
    ['téléfone', '/fiches/2-2/'],
    ['l’écoute à distance', '/fiches/2-2/'],
    ["l'ecoute a distance", '/fiches/2-2/'],
    ['droit de visite', '/fiches/2-1/'],
    ['1 000 premiers jours', '/fiches/3-1/'],
    ['80 %', '/fiches/3-1/'],
    ['Reaap', '/fiches/4-1/'],
    ['podcast', '/fiches/4-2/'],
    ['café des parents', '/fiches/1-1/'],
    ['sorties au musée', '/fiches/1-2/'],
    ['date limite de dépôt', '/source/'],
    ['flyers', '/ma-depense/#depense=communication'],
    ['aide aux devoirs', '/quel-volet/#action=clas'],
  ])('leads « %s » to %s', async (query, path) => {
    await search(query);
    expect((await addresses())[0]).toMatch(new RegExp(`^${path}(#|$)`));
    expect(faults).toEqual([]);
  });

  it('goes straight to the section, which exists', async () => {
    await search('plafond de 80 %');
    const [first = ''] = await addresses();
    expect(first).toMatch(/^\/fiches\/3-1\/#/);
    await page.locator('[data-result]').first().click();
    await page.waitForURL(`**${first}`);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  it('marks the words found, in French typography', async () => {
    await search('l’accueil inconditionnel');
    const marks = await page.locator('.excerpt mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    expect(await page.locator('.excerpt').first().innerHTML()).not.toMatch(/\w'\w/);
  });

  it('announces how many pages it found', async () => {
    await search('prison');
    expect(await status()).toMatch(/^\d+ résultats? pour «\u00a0prison\u00a0»$/);
  });

  it('says when it corrects a word', async () => {
    await search('conférance');
    expect(await page.locator('[data-notes]').textContent()).toMatch(/conférance.*conférence/);
    expect((await addresses())[0]).toMatch(/^\/fiches\/1-1\//);
  });

  it('says when it leaves a word aside', async () => {
    await search('prison xyzzy');
    expect(await page.locator('[data-notes]').textContent()).toContain('xyzzy');
    expect((await addresses())[0]).toMatch(/^\/fiches\/3-2\//);
  });
});

describe('a search without a result', () => {
  it.each(['bitcoin', 'APL', 'qsdfgh', '<zzqx>'])(
    'for « %s » says so once and shows where to go',
    async (query) => {
      await search(query);
      expect(await page.locator('[data-no-result]').count()).toBe(1);
      expect(await page.locator('[data-result]').count()).toBe(0);
      expect(await status()).toContain('Aucun résultat');
      const links = await page
        .locator('[data-no-result] a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links).toEqual(
        expect.arrayContaining(['/plan-du-site/', '/glossaire/', '/quel-volet/', '/ma-depense/']),
      );
      expect(links.find((link) => link.startsWith('mailto:'))).toContain(encodeURIComponent(query));
      expect(faults).toEqual([]);
    },
  );
});

describe('the address of the search', () => {
  it('turns ?q= into the fragment at once', async () => {
    await page.goto(site.at('/recherche/?q=prison'));
    await answered();
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#q=prison');
    expect((await addresses())[0]).toMatch(/^\/fiches\/3-2\//);
  });

  it('follows what is typed, and nothing typed reaches the server', async () => {
    await page.goto(site.at('/recherche/'));
    const before = site.requests.length;
    await page.getByLabel('Vos mots').pressSequentially('mon secret prison');
    await answered();
    expect(new URL(page.url()).hash).toBe('#q=mon+secret+prison');
    const sent = site.requests.slice(before);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((request) => /secret|prison/i.test(request))).toEqual([]);
  });

  it('comes back after a visit to a result', async () => {
    await search('prison', '&axe=3');
    await page.locator('[data-result]').first().click();
    await page.waitForURL('**/fiches/3-2/**');
    await page.goBack();
    await answered();
    expect(await page.getByLabel('Vos mots').inputValue()).toBe('prison');
    expect(await page.locator('input[data-filter=axe][value="3"]').isChecked()).toBe(true);
  });

  it('runs nothing that it holds', async () => {
    await search('<img src=x onerror="document.title=1"> prison');
    expect(await page.title()).toContain('Rechercher');
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('drops what it cannot mean', async () => {
    await search('prison', `&axe=9&type=%3Cb%3E&x=${'y'.repeat(10_000)}`);
    expect((await addresses())[0]).toMatch(/^\/fiches\/3-2\//);
    expect(faults).toEqual([]);
  });

  it('without words searches nothing', async () => {
    const before = site.requests.length;
    await page.goto(site.at('/recherche/#q='));
    await page.getByLabel('Vos mots').fill('   ');
    await page.getByLabel('Vos mots').press('Enter');
    await page.waitForTimeout(400);
    expect(site.requests.slice(before).filter((request) => request.includes('/pagefind/'))).toEqual([]);
    expect(await page.locator('[data-result], [data-no-result]').count()).toBe(0);
  });
});

describe('the filters', () => {
  it('keep the pages of an axis and of a kind, and say how many there are', async () => {
    await search('parents');
    const all = Number.parseInt((await status()) ?? '', 10);
    await page.locator('[data-filters]').evaluate((details: HTMLDetailsElement) => (details.open = true));
    const box = page.getByRole('checkbox', { name: /Axe 3/ });
    const count = Number(/\((\d+)\)/.exec((await box.locator('..').textContent()) ?? '')?.[1]);
    await box.check();
    await page.waitForURL(/axe=3/);
    await expect.poll(status).toMatch(new RegExp(`^${String(count)} résultat`));
    expect(count).toBeLessThan(all);
    for (const address of await addresses()) expect(address).toMatch(/^\/fiches\/3-/);
    await page.getByRole('checkbox', { name: /Glossaire/ }).check();
    await expect.poll(status).toContain('Aucun résultat');
  });
});

describe('a search that breaks', () => {
  it.each([
    ['the program', '**/pagefind/pagefind.js'],
    ['the words', '**/pagefind/words.json'],
    ['the entry', '**/pagefind/pagefind-entry.json*'],
    ['the engine', '**/pagefind/wasm*'],
    ['the index', '**/pagefind/index/**'],
    ['a page', '**/pagefind/fragment/**'],
  ])('without %s says so and offers the site map', async (_, missing) => {
    await page.route(missing, (route) => route.abort());
    await search('prison');
    expect(await page.getByRole('alert').textContent()).toContain('ne répond pas');
    expect(await page.locator('[data-failure] a[href="/plan-du-site/"]').count()).toBe(1);
    expect(await page.locator('[data-no-result]').count()).toBe(0);
  });

  it('works again when asked to', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search('prison');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('[data-result]').first().waitFor();
  });
});

describe('the search of the header', () => {
  it('leads to the results without sending anything', async () => {
    await page.goto(site.at('/fiches/1-1/'));
    const before = site.requests.length;
    await page.getByRole('searchbox').fill('numéro gratuit');
    await page.getByRole('searchbox').press('Enter');
    await answered();
    expect(page.url()).toBe(site.at('/recherche/#q=num%C3%A9ro+gratuit'));
    expect((await addresses())[0]).toMatch(/^\/fiches\/2-2\//);
    expect(site.requests.slice(before).filter((request) => /gratuit|q=/.test(request))).toEqual([]);
  });

  it('asks again from the page of results', async () => {
    await search('prison');
    await page.locator('[data-header-search] input').fill('podcast');
    await page.locator('[data-header-search] input').press('Enter');
    await expect.poll(async () => (await addresses())[0]).toMatch(/^\/fiches\/4-2\//);
    expect(await page.getByLabel('Vos mots').inputValue()).toBe('podcast');
  });

  it('is a link without script', async () => {
    const { page: plain } = await site.newPage({ javaScriptEnabled: false });
    await plain.goto(site.at('/fiches/1-1/'));
    await plain.locator('[data-header-search] a').click();
    expect(plain.url()).toBe(site.at('/recherche/'));
    expect(await plain.locator('main').textContent()).toContain('a besoin de JavaScript');
    expect(await plain.locator('main a[href="/plan-du-site/"]').count()).toBeGreaterThan(0);
    await plain.context().close();
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(['parents', 'bitcoin'])('the answer to « %s » has no violation', async (query) => {
    const { page: other } = await site.newPage({ colorScheme, bypassCSP: true });
    await other.goto(site.at(`/recherche/#q=${query}`));
    await other.locator('[data-result], [data-no-result]').first().waitFor();
    expect(await violations(other)).toEqual([]);
    await other.context().close();
  });
});

it('the search works under a base path', async () => {
  const based = await openSite({ base: '/guide/', dir: '.astro/dist-guide' });
  const { page: other } = await based.newPage();
  await other.goto(based.at('/recherche/#q=prison'));
  await other.locator('[data-result]').first().click();
  await other.waitForURL(/\/guide\/fiches\/3-2\//);
  await based.close();
});
