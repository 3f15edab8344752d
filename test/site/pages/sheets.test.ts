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

describe('a sheet on a phone', () => {
  it('folds what comes after the conditions and the expenses, and opens what an address names', async () => {
    const { page, faults } = await site.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(site.at('/fiches/3-1/'));
    const folds = page.locator('details.sheet-fold');
    await expect.poll(() => folds.count()).toBe(11);
    expect(await page.locator('details.sheet-fold[open]').count()).toBe(0);
    expect(await page.locator('#les-conditions').isVisible()).toBe(true);
    expect(await page.locator('.expenses').isVisible()).toBe(true);
    await page.evaluate(() => {
      location.hash = 'un-lieu-itinerant';
    });
    await expect.poll(() => page.locator('#un-lieu-itinerant').isVisible()).toBe(true);
    expect(await page.locator('details.sheet-fold[open]').count()).toBe(1);
    await folds.first().locator('summary').click();
    expect(await page.locator('details.sheet-fold[open]').count()).toBe(2);
    // Wide again, nothing is folded.
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => page.locator('details.sheet-fold[open]').count()).toBe(11);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keeps every section whole: only headings open them', async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(site.at('/fiches/1-1/'));
    await page.locator('details.sheet-fold').first().waitFor();
    const titles = await page.locator('details.sheet-fold > summary').allInnerTexts();
    expect(titles).toEqual([
      'Pour qui\u202f?',
      'À quoi ça sert\u202f?',
      'Quelles formes\u202f?',
      'De quoi parle-t-on\u202f?',
      'Qui anime\u202f?',
      'Les indicateurs',
      'Ce que l’annexe ne dit pas',
    ]);
    const last = page.locator('details.sheet-fold').last();
    expect(await last.locator('li').count()).toBe(6);
    expect(await last.locator('.note').count()).toBe(0);
    await page.context().close();
  });
});

describe('a sheet on a wide screen', () => {
  it('copies the link of a passage, by pointer and by keyboard, and says so', async () => {
    const { page, faults } = await site.newPage({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(site.at('/fiches/3-1/'));
    await page.mouse.move(300, 300);
    const heading = page.locator('#les-salaires-pas-a-pas');
    const button = heading.getByRole('button', { name: 'Copier le lien' });
    await button.waitFor({ state: 'attached' });
    await heading.hover();
    expect(await button.evaluate((copy) => getComputedStyle(copy).opacity)).toBe('1');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Lien copié');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      site.at('/fiches/3-1/#les-salaires-pas-a-pas'),
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('marks what is read in its contents, at the end too', async () => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.at('/fiches/1-1/'));
    const current = page.locator('.contents [aria-current="location"]');
    await page.locator('#les-depenses').evaluate((heading) => heading.scrollIntoView());
    await expect.poll(() => current.allInnerTexts()).toEqual(['Les dépenses']);
    await page.keyboard.press('End');
    await expect.poll(() => current.allInnerTexts()).toEqual(['Ce que l’annexe ne dit pas']);
    await page.context().close();
  });

  it('leads from each expense to its rule in this strand', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/fiches/3-1/'));
    const columns = await page.locator('.glance-columns > div').allInnerTexts();
    expect(columns.map((text) => text.split('\n')[0])).toEqual([
      'Éligible',
      'Cela dépend',
      'À demander',
      'Non éligible',
    ]);
    await page.locator('.glance-columns').getByRole('link', { name: 'Formation' }).click();
    await page.waitForURL(site.at('/depenses/formation/#3-1'));
    await page.context().close();
  });

  // On a phone, what folds its sections comes at once.
  it.each(STRANDS.flatMap((strand) => [[strand, 1280, 3] as const, [strand, 360, 4] as const]))(
    '%s at %i px comes in %i requests, none for styles',
    async (strand, width, count) => {
      const { page } = await site.newPage({ viewport: { width, height: 740 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.resourceType()));
      await page.goto(site.at(`/fiches/${strand.replace('.', '-')}/`), { waitUntil: 'networkidle' });
      const counted = asked.filter((type) => type !== 'other');
      expect(counted[0]).toBe('document');
      expect(counted.length).toBe(count);
      expect(counted).not.toContain('stylesheet');
      await page.context().close();
    },
  );
});
