import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressedForms } from '../../../src/integrations/pages/compressed-forms.ts';
import { doorBytes, searchBytes, searchCost } from '../../measure/search.ts';
import { BUDGETS, KINDS, requestsBeforeUse, weigh } from '../../measure/weights.ts';
import { BASE_DIST, SITE } from '../build/built.ts';
import { type Site, fileOf, openSite, pagesOf } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the weight', () => {
  it.each(BUDGETS)('of $path keeps its budget', async ({ path, total, script }) => {
    const weight = await weigh(site, path);
    expect(weight.total).toBeGreaterThan(2_000);
    expect(weight.total).toBeLessThanOrEqual(total ?? Infinity);
    expect(weight.script).toBeLessThanOrEqual(script);
  });

  it.each(KINDS)('of $path, and what it asks for, keep the budget of its kind', async ({ path, ...most }) => {
    const { total, requests } = await weigh(site, path, 'networkidle');
    expect(total).toBeGreaterThan(2_000);
    expect(total).toBeLessThanOrEqual(most.total);
    expect(requests).toBeLessThanOrEqual(most.requests);
  });

  // Each that is waited for is one more that a poor line may lose.
  it.each([
    '/ma-depense/',
    '/quel-volet/',
    '/mon-budget/',
    '/mon-dossier/',
    '/mon-evaluation/',
    '/mon-bilan/',
    '/accompagner/',
    '/integration/ma-depense/',
    '/integration/quel-volet/',
  ])('of %s is asked for in ten requests at most, before its first answer', async (path) => {
    const asked = await requestsBeforeUse(site, path);
    expect(asked[0]).toBe(path);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  // 59 KB of React came with it, until the rules that it reads stood apart from what draws them.
  it('of a sheet read with a département chosen and work in the tab keeps its bound', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/mon-budget/'));
    await page.getByRole('button', { name: 'Charger un exemple' }).click();
    await page.waitForFunction(() => sessionStorage.getItem('fnp:travail') !== null);
    await page.goto(site.at('/fiches/1-1/#departement=00'), { waitUntil: 'networkidle' });
    await page
      .getByRole('link', { name: /^Mon dossier \(\d+\)$/ })
      .first()
      .waitFor({ state: 'attached' });
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize),
    );
    await page.context().close();
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(80_000);
  });

  it('has a budget for each kind of page', () => {
    const kindOf = (path: string) =>
      path.replace(/^\/(fiches|depenses|questions|parents|departements)\/[^/]+\/$/, '/$1/…/');
    const kinds = new Set(pagesOf().map(kindOf));
    expect(kinds.size).toBeGreaterThan(30);
    expect([...kinds].filter((kind) => !KINDS.some(({ path }) => kindOf(path) === kind))).toEqual([]);
  });

  // Its own address, its oEmbed and its picture stand in the head of each page once whoever publishes has said the address.
  it.each(BUDGETS.flatMap(({ path, total }) => (total === undefined ? [] : [{ path, total }])))(
    'of $path keeps its budget where the site knows its address',
    async ({ path, total }) => {
      const kept = mkdtempSync(join(tmpdir(), 'brotli-'));
      const said = /<link rel="canonical".*?<meta property="og:image"[^>]*>/.exec(
        readFileSync(`${BASE_DIST}${path}index.html`, 'utf8'),
      )?.[0];
      expect(said).toContain(`${SITE}/guide${path}`);
      const page = readFileSync(fileOf(path), 'utf8').replace(
        '</head>',
        `${said?.replaceAll(`${SITE}/guide`, SITE) ?? ''}</head>`,
      );
      const forms = await compressedForms(Buffer.from(page), kept);
      rmSync(kept, { recursive: true });
      const bytes = forms.find(({ ending }) => ending === '.br')?.bytes.length ?? Infinity;
      const weight = await weigh(site, path);
      expect(bytes).toBeGreaterThan(statSync(`${fileOf(path)}.br`).size);
      expect(weight.total - statSync(`${fileOf(path)}.br`).size + bytes).toBeLessThanOrEqual(total);
    },
  );

  it('of what answers a search at once keeps its budget', async () => {
    const bytes = await doorBytes(site);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(30_000);
  });

  it.each([
    'parents',
    'Laep',
    'un agent mis à disposition par la commune, au tarif horaire',
    'un groupe de parole pour les parents du quartier',
  ])('of a first search for « %s » keeps its budget', async (query) => {
    const bytes = await searchBytes(site, query);
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThanOrEqual(125_000);
  });

  // A word unknown to the doors brings the reader of dangers, with all that it hears, 19,400 bytes over the budget of the
  // others, and the words that are seldom typed, 12,500.
  it.each([
    'Bonjour, notre association voudrait organiser chaque mercredi un atelier de cuisine avec des parents et leurs enfants dans une salle prêtée par la mairie, est-ce que l’on peut demander une aide',
    'nous souhaitons embaucher une psychologue à mi-temps pour animer un groupe de parole de parents séparés et payer ses déplacements',
    'quelles pièces justificatives faut-il joindre au bilan de l’action et à quelle date doit-on les envoyer à la Caf de notre département',
    'le centre social peut il cumuler la subvention du fonds national parentalité avec le laep et le clas pour les mêmes actions menées par les mêmes professionnels',
  ])('of a first search for a long sentence keeps its bound: « %s »', async (query) => {
    const { bytes, parts } = await searchCost(site, query);
    expect(parts).toBeGreaterThan(2);
    expect(parts).toBeLessThanOrEqual(7);
    expect(bytes).toBeLessThanOrEqual(125_000 + 19_400 + 12_500);
  });
});
