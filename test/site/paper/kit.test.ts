import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { printed, readCode, sheetsOf } from './paper.ts';

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

/** The paper, in points. */
const A4 = [595, 842];
const A5 = [420, 595];

describe.each(['/kit/', '/departements/00/kit/'])('of %s', (kit) => {
  const here = kit.replace('kit/', '');
  it.each([
    ['affiche', [A4], here],
    ['depliant', [A5, A5], here],
    ['marque-page', [A4], '/parents/'],
    ['apres-appel', [A4], here],
  ])('the sheet « %s » prints on its own paper, and its code opens the guide', async (id, papers, path) => {
    await page.goto(site.at(`${kit}${id}/`));
    const pdf = await printed(page);
    const sizes: number[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const [, , width = 0, height = 0] = (await pdf.getPage(number)).view;
      sizes.push([Math.round(width), Math.round(height)]);
    }
    expect(sizes).toEqual(papers);
    const [first] = await sheetsOf(pdf);
    expect(first?.smallest).toBeGreaterThanOrEqual(8);
    expect(first?.text).not.toContain('Tout le kit');
    const read = await readCode(pdf, 1);
    expect(read).toMatch(/^https:\/\//);
    expect(new URL(read ?? '').pathname).toBe(path);
    expect(faults).toEqual([]);
  });

  it('its texts end by the address of its page', async () => {
    await page.goto(site.at(kit));
    const texts = await page.locator('.kit-text blockquote').allTextContents();
    expect(texts).toHaveLength(3);
    expect(texts.filter((text) => text.trim().endsWith(here))).toHaveLength(3);
    expect(texts[0]?.trim().length).toBeLessThanOrEqual(280);
  });

  it.each(['light', 'dark'] as const)('has no violation in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(site.at(kit));
    expect(await violations(page)).toEqual([]);
    await page.goto(site.at(`${kit}affiche/`));
    expect(await violations(page)).toEqual([]);
  });
});

it('the kit of a département carries its own words', async () => {
  await page.goto(site.at('/departements/00/kit/affiche/'));
  const [sheet] = await sheetsOf(await printed(page));
  expect(sheet?.text).toContain('on en parle');
  expect(sheet?.text).toContain('Réseau inventé, pour l’exemple');
});
