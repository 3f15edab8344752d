import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsDue } from '../../../src/reading/checks/coverage.ts';
import { readContent } from '../../../src/reading/content.ts';
import { STRANDS } from '../../../src/schemas/strands.ts';
import { type Site, openSite } from '../site.ts';

const content = readContent();
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(STRANDS)('the sheet %s', (strand) => {
  it('shows every fact of its strand with its source', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at(`/fiches/${strand.replace('.', '-')}/`));
    const shown = await page
      .locator('main a[href*="/source/reperes/#"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    const due = factsDue(content, strand);
    expect(due.length).toBeGreaterThan(5);
    expect(due.filter((id) => !shown.includes(id))).toEqual([]);
    expect(shown.filter((id) => !content.facts.has(id))).toEqual([]);
    await page.context().close();
  });
});

describe('the expenses of a sheet', () => {
  it.each(['/fiches/1-1/', '/fiches/3-1/'])('%s are those that have a name', async (path) => {
    const { page } = await site.newPage();
    await page.goto(site.at(path));
    const text = await page.locator('.expenses').innerText();
    expect(text).toMatch(/Charges habituelles de fonctionnement/);
    expect(text).not.toMatch(/autre dépense|aucune de ces dépenses/i);
    await page.context().close();
  });
});

describe('the sheet 2.1', () => {
  it.each([
    ['2024-06-15', /en cours|valable/i],
    ['2026-11-23', /terminée/i],
  ])('says on %s where the pilot stands', async (day, words) => {
    const { page } = await site.newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto(site.at('/fiches/2-1/'));
    await expect.poll(() => page.locator('main').textContent()).toMatch(words);
  });
});

describe('what is steered nationally', () => {
  it.each(['/fiches/2-1/', '/parents/visites-apres-des-violences/'])(
    'is never said to be decided by the Caf: %s',
    async (path) => {
      const { page } = await site.newPage();
      await page.goto(site.at(path));
      const text = await page.locator('body').innerText();
      expect(text).toMatch(/Fonds national parentalité/);
      expect(text).not.toMatch(/Caf (qui )?décide/i);
      await page.context().close();
    },
  );
});
