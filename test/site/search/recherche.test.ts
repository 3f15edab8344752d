import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../pages/axe.ts';
import { painted } from '../pages/painted.ts';
import { BASE_DIST } from '../build/built.ts';
import { type Site, openSite } from '../site.ts';
import { heardStatus, seenStatus } from './status.ts';

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

const answered = () => page.locator('[data-search][aria-busy="false"]').waitFor();
const addresses = () =>
  page.locator('[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
/** The file that holds the doors: the only script of the site that names them. */
async function doorsAddress(): Promise<string> {
  const { page: other } = await site.newPage();
  const scripts: Promise<{ address: string; code: string }>[] = [];
  other.on('response', (response) => {
    const address = response.url();
    if (address.endsWith('.js')) scripts.push(response.text().then((code) => ({ address, code })));
  });
  await other.goto(site.at('/recherche/#q=prison'));
  await other.locator('[data-search][aria-busy="false"]').waitFor();
  const read = await Promise.all(scripts);
  await other.context().close();
  const script = read.find(({ code }) => code.includes('un-parent-en-prison'))?.address;
  if (script === undefined) throw new Error('no script holds the doors');
  return script;
}

const status = () => seenStatus(page);

describe('the search', () => {
  it.each([
    ['prison', '/fiches/3-2/'],
    ['Mon frère est détenu', '/parents/un-parent-en-prison/'],
    ['REP', '/glossaire/#rep'],
    ['numéro gratuit', '/fiches/2-2/'],
    ['téléfone', '/parents/appeler-quelqu-un/'],
    ["l'ecoute a distance", '/fiches/2-2/'],
    ['1 000 premiers jours', '/parents/enceinte-ou-bebe/'],
    ['plafond', '/mon-budget/'],
    ['podcast', '/ma-depense/#depense=communication'],
    ['monter un café des parents', '/quel-volet/#action=groupe-parents'],
    ['date limite de dépôt', '/questions/quand-deposer/'],
    ['combien d’argent', '/questions/combien/'],
    ['flyers', '/ma-depense/#depense=communication'],
    ['conférance', '/fiches/1-1/'],
  ])('leads « %s » to %s', async (query, address) => {
    await search(query);
    expect((await addresses())[0]).toBe(address);
    expect(faults).toEqual([]);
  });

  it('opens the expense check filled in', async () => {
    await search('flyers');
    await page.locator('[data-result]').first().click();
    await page.waitForURL('**/ma-depense/#depense=communication');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Communication');
  });

  it('asks what a word with several senses means', async () => {
    await search('vidéoprojecteur');
    const question = page.locator('[data-doors] > li').first();
    expect(await question.getByRole('heading').textContent()).toContain('Comment vous procurez-vous');
    expect(
      await question.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([
      '/ma-depense/#depense=petit-materiel',
      '/ma-depense/#depense=location',
      '/ma-depense/#depense=investissement',
      '/ma-depense/#depense=contributions-nature',
    ]);
  });

  it.each([
    ['où déposer', 'n’y répond pas', '/questions/ou-et-comment-deposer/'],
    ['numéro de téléphone de la caf', 'n’y répond pas', '/questions/qui-joindre-a-la-caf/'],
  ])('says at once that the annexe has no answer to « %s »', async (query, said, address) => {
    await search(query);
    const door = page.locator('[data-doors] > li').first();
    expect(await door.textContent()).toContain(said);
    expect(await door.getByRole('link').first().getAttribute('href')).toBe(address);
    expect(await door.getByRole('link').last().getAttribute('href')).toMatch(/^mailto:\?subject=/);
  });

  it('answers where the browser is as old as the site allows', async () => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Map, 'groupBy');
      Reflect.deleteProperty(Object, 'groupBy');
    });
    await search('prison');
    expect((await addresses())[0]).toBe('/fiches/3-2/');
    expect(await page.locator('[data-results] [data-result]').count()).toBeGreaterThan(0);
    await page.locator('#header-search').pressSequentially('un telefone');
    await page.getByRole('option').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('shows pages under the doors, without moving them', async () => {
    const { promise: seen, resolve: go } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/**', async (route) => {
      await seen;
      await route.continue();
    });
    await page.goto(site.at('/recherche/#q=prison'));
    const door = page.locator('[data-doors] a').first();
    await door.waitFor();
    const before = await door.boundingBox();
    expect(await page.locator('[data-results] [data-result]').count()).toBe(0);
    go(undefined);
    await answered();
    expect(await page.locator('[data-results] [data-result]').count()).toBeGreaterThan(0);
    expect(await door.boundingBox()).toEqual(before);
  });

  it('moves nothing that was read', async () => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await search('prison');
    await painted(page);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  it('goes straight to the section, which exists', async () => {
    await search('plafond de 80 %');
    const section = page.locator('[data-results] a[href^="/fiches/3-1/#"]').first();
    const first = (await section.getAttribute('href')) ?? '';
    await section.click();
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

  it('announces how many doors and pages it found', async () => {
    await search('prison');
    expect(await status()).toMatch(/^\d accès directs et \d+ pages pour «\u00a0prison\u00a0»$/);
    await expect.poll(() => heardStatus(page)).toBe(await status());
  });

  it('says it aloud once, when typing settles', async () => {
    await page.goto(site.at('/recherche/'));
    await page.getByRole('status').evaluate((heard) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(heard.textContent)).observe(heard, { childList: true });
    });
    const query = page.getByLabel('Vos mots');
    // Past the pause after which the page searches, not that after which it speaks.
    for (const piece of ['pri', 'so', 'n']) {
      await query.pressSequentially(piece);
      await page.waitForTimeout(400);
    }
    await expect.poll(() => heardStatus(page)).toContain('pour «\u00a0prison\u00a0»');
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.filter((words) => words !== '')).toEqual([await status()]);
  });

  it('falls silent with the last word', async () => {
    await search('prison');
    await expect.poll(() => heardStatus(page)).not.toBe('');
    await page.getByLabel('Vos mots').fill('');
    await page.getByLabel('Vos mots').press('Enter');
    expect(await heardStatus(page)).toBe('');
    expect(await status()).toBe('');
  });

  it('counts once a page that a door leads to already', async () => {
    await search('mon frère est en prizon');
    const pages = await page.locator('[data-results] > li').count();
    expect(pages).toBeGreaterThan(0);
    expect(await page.locator('[data-more]').isHidden()).toBe(true);
    expect(await status()).toContain(`${String(pages)} page`);
  });

  it('says when it corrects a word', async () => {
    await search('conférance');
    expect(await page.locator('[data-notes]').textContent()).toMatch(/conférance.*conférence/);
  });

  it('says when it leaves a word aside', async () => {
    await search('contrebasse prison', '&type=fiche');
    expect(await page.locator('[data-notes]').textContent()).toContain('contrebasse');
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
    expect((await addresses())[0]).toBe('/fiches/3-2/');
  });

  it('follows what is typed, and nothing typed reaches the server', async () => {
    await page.goto(site.at('/recherche/'));
    const before = site.requests.length;
    await page.getByLabel('Vos mots').pressSequentially('mon secret prison');
    await answered();
    // What answered may be the words before these: the address follows the last key.
    await expect.poll(() => new URL(page.url()).hash).toBe('#q=mon+secret+prison');
    await answered();
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
    expect((await addresses())[0]).toBe('/fiches/3-2/');
    expect(faults).toEqual([]);
  });

  it('without words searches nothing', async () => {
    const before = site.requests.length;
    await page.goto(site.at('/recherche/#q='));
    await page.getByLabel('Vos mots').fill('   ');
    await page.getByLabel('Vos mots').press('Enter');
    expect(await page.locator('[data-result], [data-no-result]').count()).toBe(0);
    // What a search asks for stands in order in the log: the first of it comes from the one that has words.
    const nothing = site.requests.length;
    await page.getByLabel('Vos mots').fill('prison');
    await page.getByLabel('Vos mots').press('Enter');
    await answered();
    const asked = (requests: string[]) => requests.filter((request) => request.includes('/pagefind/'));
    expect(asked(site.requests.slice(before, nothing))).toEqual([]);
    expect(asked(site.requests.slice(nothing))).not.toEqual([]);
  });
});

describe('the filters', () => {
  it('keep the pages of an axis and of a kind, and say how many there are', async () => {
    await search('parents');
    const all = Number(/(\d+) page/.exec((await status()) ?? '')?.[1]);
    await page.locator('[data-filters]').evaluate((details: HTMLDetailsElement) => (details.open = true));
    const box = page.getByRole('checkbox', { name: /Axe 3/ });
    const count = Number(/\((\d+)\)/.exec((await box.locator('..').textContent()) ?? '')?.[1]);
    await box.check();
    await page.waitForURL(/axe=3/);
    await expect.poll(status).toMatch(new RegExp(`^${String(count)} page`));
    expect(count).toBeLessThan(all);
    await expect.poll(async () => (await addresses()).length).toBeGreaterThan(0);
    expect((await addresses()).filter((address) => !/^\/fiches\/3-/.test(address))).toEqual([]);
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
  ])('without %s says so, offers the site map, and keeps the doors', async (_, missing) => {
    await page.route(missing, (route) => route.abort());
    await search('prison');
    expect(await page.getByRole('alert').textContent()).toContain('ne répond pas');
    expect(await page.locator('[data-failure] a[href="/plan-du-site/"]').count()).toBe(1);
    expect(await page.locator('[data-no-result]').count()).toBe(0);
    expect((await addresses())[0]).toBe('/fiches/3-2/');
  });

  it('without the doors still finds pages', async () => {
    await page.route(await doorsAddress(), (route) => route.abort());
    await search('prison');
    expect(await page.locator('[data-doors] > li').count()).toBe(0);
    expect((await addresses()).length).toBeGreaterThan(0);
  });

  it('without anything says so', async () => {
    await page.route(await doorsAddress(), (route) => route.abort());
    await page.route('**/pagefind/**', (route) => route.abort());
    await search('prison');
    expect(await page.getByRole('alert').textContent()).toContain('ne répond pas');
    expect(await addresses()).toEqual([]);
  });

  it('works again when asked to', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search('prison');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('[data-results] [data-result]').first().waitFor();
  });
});

describe('the search of the header', () => {
  it('leads to the results without sending anything', async () => {
    await page.goto(site.at('/fiches/1-1/'));
    const before = site.requests.length;
    await page.locator('#header-search').fill('numéro gratuit');
    await page.locator('#header-search').press('Enter');
    await answered();
    expect(page.url()).toBe(site.at('/recherche/#q=num%C3%A9ro+gratuit'));
    expect((await addresses())[0]).toBe('/fiches/2-2/');
    expect(site.requests.slice(before).filter((request) => /gratuit|q=/.test(request))).toEqual([]);
  });

  it('asks again from the page of results', async () => {
    await search('prison');
    await page.locator('.header-search input').fill('podcast');
    await page.locator('.header-search input').press('Enter');
    await expect.poll(async () => (await addresses())[0]).toBe('/ma-depense/#depense=communication');
    expect(await page.getByLabel('Vos mots').inputValue()).toBe('podcast');
  });

  it('is a link without script', async () => {
    const { page: plain } = await site.newPage({ javaScriptEnabled: false });
    await plain.goto(site.at('/fiches/1-1/'));
    await plain.locator('.header-search a').click();
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
  const based = await openSite({ base: '/guide/', dir: BASE_DIST });
  const { page: other } = await based.newPage();
  await other.goto(based.at('/recherche/#q=prison'));
  await other.locator('[data-result]').first().click();
  await other.waitForURL(/\/guide\/fiches\/3-2\//);
  await based.close();
});
