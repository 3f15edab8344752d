import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';

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

const NAMES = /\/departements\/noms\.json/;
const asked = () => site.requests.filter((request) => NAMES.test(request)).length;

describe('the search page', () => {
  const found = async (query: string) => {
    await page.goto(site.at(`/recherche/#${new URLSearchParams({ q: query }).toString()}`));
    await page.locator('[data-search][aria-busy="false"]').waitFor();
    return page
      .locator('[data-doors] a[data-result]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  };

  it.each([
    ['le 31', '/departements/31/'],
    ['dép. 31', '/departements/31/'],
    ['Caf 31', '/departements/31/'],
    ['Nord', '/departements/59/'],
    ['Caf du Nord', '/departements/59/'],
    ['Haute-Garonne', '/departements/31/'],
    ['Lille', '/departements/59/'],
    ['2A', '/departements/2a/'],
  ])('leads « %s » to %s first', async (query, address) => {
    expect((await found(query))[0]).toBe(address);
    expect(faults).toEqual([]);
  });

  const chosen = (name: string) =>
    page.getByRole('region', { name: 'Votre département' }).getByText(name).waitFor();
  const says = async () => [new URL(page.url()).hash, await page.locator('#query').inputValue()];

  it.each([
    ['#q=clas&departement=31', '#q=clas', 'clas'],
    ['#departement=31&q=clas', '#q=clas', 'clas'],
    ['#q=clas&type=fiche&departement=31', '#q=clas&type=fiche', 'clas'],
    ['#q=clas&amp;departement=31', '#q=clas', 'clas'],
    ['#departement=31', '', ''],
  ])('takes the département of %s beside what it asks', async (address, fragment, typed) => {
    await page.goto(site.at(`/recherche/${address}`));
    await chosen('Haute-Garonne (31)');
    expect(await says()).toEqual([fragment, typed]);
    expect(await page.locator('[data-search]').textContent()).not.toMatch(/departement|31/);
    expect(faults).toEqual([]);
  });

  it('keeps what is typed before the département is shown, and when one is named alone', async () => {
    let late = false;
    await page.route('**/_astro/*.js', async (route) => {
      const response = await route.fetch();
      // What shows the département comes late, the first time.
      if (!late && (await response.text()).includes('chosen-departement')) {
        await page.locator('#query').fill('clas');
        await page.waitForURL('**/recherche/#q=clas&departement=31');
        late = true;
      }
      await route.fulfill({ response });
    });
    await page.goto(site.at('/recherche/#departement=31'));
    await chosen('Haute-Garonne (31)');
    expect(late).toBe(true);
    expect(await says()).toEqual(['#q=clas', 'clas']);
    await page.evaluate(() => (location.hash = 'departement=59'));
    await chosen('Nord (59)');
    expect(await says()).toEqual(['#q=clas', 'clas']);
    await page.evaluate(() => (location.hash = 'q=laep&departement=50'));
    await chosen('Manche (50)');
    expect(await says()).toEqual(['#q=laep', 'laep']);
    await page.reload();
    await chosen('Manche (50)');
    expect(faults).toEqual([]);
  });

  it.each(['/glossaire/', '/quel-volet/', '/recherche/'])(
    'hears of a département that is named once %s stands',
    async (path) => {
      await page.goto(site.at(path), { waitUntil: 'networkidle' });
      await page.evaluate(() => (location.hash = 'departement=59'));
      await chosen('Nord (59)');
      expect(new URL(page.url()).hash).toBe('');
      expect(faults).toEqual([]);
    },
  );

  it('leads « 31 » to the sheet, then to the département', async () => {
    expect((await found('31')).slice(0, 2)).toEqual(['/fiches/3-1/', '/departements/31/']);
  });

  it('answers what is asked of a département before its page', async () => {
    expect((await found('appel à projets Haute-Garonne')).indexOf('/departements/31/')).toBe(1);
  });

  it('finds a page that says nothing of its own by its name alone', async () => {
    await found('Creuse');
    expect(await page.locator('[data-doors]').textContent()).toContain('les questions à poser');
    expect(
      await page
        .locator('[data-results] a[data-result]')
        .evaluateAll(
          (links) => links.filter((link) => /departements\/23/.test(link.getAttribute('href') ?? '')).length,
        ),
    ).toBe(0);
  });

  it('never finds the département that is invented', async () => {
    expect(await found('Exempleville')).not.toContain('/departements/00/');
    expect(await found('Caf 00')).not.toContain('/departements/00/');
  });

  it('asks for no list where a query names none', async () => {
    const before = asked();
    await found('prison');
    expect(asked()).toBe(before);
    await found('Caf du Nord');
    expect(asked()).toBe(before + 1);
  });
});

it.each(['/', '/fiches/3-1/'])('the field of %s suggests a département once one pauses', async (path) => {
  await page.goto(site.at(path));
  const field = page.locator(path === '/' ? '#home-search' : '#header-search');
  await field.click();
  await field.pressSequentially('Caf du Nord');
  const option = page.getByRole('option', { name: /^Nord \(59\)/ });
  await option.waitFor();
  expect(await page.getByRole('option').first().textContent()).toContain('Nord (59)');
  await option.click();
  await page.waitForURL('**/departements/59/');
  expect(faults).toEqual([]);
});
