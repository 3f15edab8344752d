import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../src/integrations/pages/page.ts';
import { nameReader } from '../../src/integrations/styles/page-names.ts';
import { LIEU } from '../content/rules/example-dossier.ts';
import { DIST, type Site, fileOf, openSite } from './site.ts';
import { openTool } from './tools/workbench.ts';
import { painted } from './pages/painted.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: every element and class that is there. */
function namesInPage(): string[] {
  const all = [...document.querySelectorAll('*')];
  return [...new Set(all.flatMap(({ localName, classList }) => [localName, ...classList]))];
}

/** The names that scripts have added to a page, and those of them that its styles were not written for. */
async function added(page: Page, path: string): Promise<{ added: string[]; unknown: string[] }> {
  const html = readFileSync(fileOf(path), 'utf8');
  const known = nameReader(`${DIST}/_astro`)(readPage(html));
  const names = await page.evaluate(namesInPage);
  return {
    added: names.filter((name) => !html.replace(/<style>.*?<\/style>/gs, '').includes(name)),
    unknown: names.filter((name) => !known(name)),
  };
}

describe('the styles of a page know what its scripts draw', () => {
  it.each([
    '/ma-depense/#depense=salaires&volet=3.1',
    '/ma-depense/#depense=salaires&volet=1.1&deja-finance=non&heures-en-plus=oui&justificatif=oui',
    '/ma-depense/#depense=goûters&volet=1.1',
    '/quel-volet/#action=groupe-parents',
    '/quel-volet/#action=laep',
    '/recherche/#q=mon mari me frappe',
    '/recherche/#q=location',
    '/comparer/#1.1,1.2',
  ])('%s', async (address) => {
    const { page } = await site.newPage();
    await page.goto(site.at(address));
    await painted(page);
    const { unknown } = await added(page, address.replace(/#.*/, ''));
    expect(unknown).toEqual([]);
    await page.context().close();
  });

  it.each(['/mon-budget/', '/mon-evaluation/', '/mon-bilan/', '/mon-dossier/'])(
    '%s with a work',
    async (path) => {
      const { page } = await openTool(site, path, LIEU);
      await painted(page);
      const found = await added(page, path);
      expect(found.unknown).toEqual([]);
      expect(found.added.length).toBeGreaterThan(3);
      await page.context().close();
    },
  );

  it('the suggestions of the field of every page', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/fiches/1-1/'));
    await page.locator('#header-search').fill('goûter');
    await page.getByRole('option').first().waitFor();
    const found = await added(page, '/fiches/1-1/');
    expect(found.unknown).toEqual([]);
    expect(found.added).toContain('suggestions');
    await page.context().close();
  });
});
