import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { heardStatus, seenStatus } from './status.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ page } = await site.newPage({ viewport: { width: 1280, height: 900 } }));
  return () => page.context().close();
});

async function search(fragment: string): Promise<void> {
  await page.goto(site.at(`/recherche/#${fragment}`));
  await page.locator('[data-search][aria-busy="false"]').waitFor();
}

const notes = async () => (await page.locator('[data-notes]').textContent())?.replaceAll('\u00a0', ' ');
const status = () => seenStatus(page);
const kinds = () => page.locator('.result .found-kind').allTextContents();

describe('a filter that the site does not have', () => {
  it.each([
    ['q=salle&type=zzz', 'Le filtre « zzz » n’existe pas ici : nous l’avons laissé de côté.'],
    ['q=salle&type=constructor', 'Le filtre « constructor » n’existe pas ici : nous l’avons laissé de côté.'],
    ['q=salle&axe=9', 'Le filtre « 9 » n’existe pas ici : nous l’avons laissé de côté.'],
    [
      'q=salle&type=zzz&type=%3Cb%3E',
      'Les filtres « zzz », « <b> » n’existent pas ici : nous les avons laissés de côté.',
    ],
    [
      `q=salle&type=${'y'.repeat(1000)}`,
      `Le filtre « ${'y'.repeat(20)} » n’existe pas ici : nous l’avons laissé de côté.`,
    ],
  ])('%s: is dropped and said', async (fragment, said) => {
    await search(fragment);
    expect(await notes()).toContain(said);
    expect(await status()).not.toContain('Aucun résultat');
    expect(await page.locator('[data-doors] [data-result]').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).toBe('#q=salle');
  });

  it('goes without the one that the site has', async () => {
    await search('q=parents&type=zzz&type=glossaire');
    expect(new URL(page.url()).hash).toBe('#q=parents&type=glossaire');
    expect([...new Set(await kinds())]).toEqual(['Glossaire']);
  });

  it('is said no more once something else is asked', async () => {
    await search('q=salle&type=zzz');
    await page.getByLabel('Vos mots').fill('prison');
    await page.getByLabel('Vos mots').press('Enter');
    await expect.poll(status).toContain('prison');
    expect(await notes()).not.toContain('zzz');
  });
});

describe('filters that leave nothing', () => {
  it.each(['q=prison&axe=3&type=parents', 'q=amende&type=fiche'])(
    '%s: are said to, without a letter, and go when asked',
    async (fragment) => {
      await search(fragment);
      expect(await status()).toBe('Aucun résultat avec ces filtres.');
      expect(await page.locator('[data-no-result], [data-search] a[href^="mailto:"]').count()).toBe(0);
      await page.getByRole('button', { name: 'Enlever les filtres' }).click();
      await expect.poll(() => new URL(page.url()).hash).toBe(fragment.replace(/^(q=\w+).*/, '#$1'));
      await expect.poll(status).toContain('pour «');
      expect(await page.locator('[data-filters] input:checked').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    },
  );
});

describe('filters that cannot be loaded', () => {
  it.each(['q=parents&type=fiche', 'q=parents&axe=3', 'q=parents'])(
    '%s: never « aucun résultat », and it is said',
    async (fragment) => {
      await page.route('**/pagefind/filter/**', (route) => route.abort());
      await search(fragment);
      expect(await status()).toMatch(/\d+ pages/);
      expect(await page.locator('.result').count()).toBeGreaterThan(0);
      expect(await page.getByRole('alert').textContent()).toContain('n’a pas pu tout charger');
      expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    },
  );

  it('of one kind: the other still filters', async () => {
    const files: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/filter/')) files.push(new URL(request.url()).pathname);
    });
    await search('q=parents');
    expect(files.length).toBe(2);
    const said: string[] = [];
    for (const file of files) {
      const { page: other } = await site.newPage();
      await other.route(`**${file}`, (route) => route.abort());
      await other.goto(site.at('/recherche/#q=parents&axe=3&type=fiche'));
      await other.locator('[data-search][aria-busy="false"]').waitFor();
      const shown = await other.locator('.result .found-kind').allTextContents();
      const alert = (await other.getByRole('alert').textContent()) ?? '';
      const axis = alert.includes('de tous les axes');
      said.push(axis ? 'axe' : 'type');
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((kind) => !(axis ? /^Fiche/ : /Axe 3$/).test(kind))).toEqual([]);
      await other.context().close();
    }
    expect(said.sort()).toEqual(['axe', 'type']);
  });

  it('come back when asked again', async () => {
    await page.route('**/pagefind/filter/**', (route) => route.abort());
    await search('q=parents&type=fiche');
    await page.unroute('**/pagefind/filter/**');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await expect
      .poll(async () => [...new Set(await kinds())].every((kind) => kind.startsWith('Fiche')))
      .toBe(true);
  });
});

it('pages that never answer are said not to, under the doors', async () => {
  await page.route('**/pagefind/fragment/**', () => undefined);
  await page.goto(site.at('/recherche/#q=prison'));
  await page.locator('[data-doors] [data-result]').first().waitFor();
  await page.getByRole('alert').waitFor({ timeout: 15_000 });
  expect(await page.getByRole('alert').textContent()).toContain('ne répond pas');
  expect(await page.locator('[data-doors] [data-result]').count()).toBeGreaterThan(0);
}, 30_000);

it('filters that never answer are said not to, and the search waits no more', async () => {
  await page.route('**/pagefind/filter/**', () => undefined);
  await page.goto(site.at('/recherche/#q=parents&axe=3'));
  await page.getByRole('alert').waitFor({ timeout: 15_000 });
  expect(await page.getByRole('alert').textContent()).toContain('ne répond pas');
  expect(await status()).toBe('');
  expect(await heardStatus(page)).toBe('');
  expect(await page.locator('[data-search]').getAttribute('aria-busy')).toBe('false');
}, 30_000);
