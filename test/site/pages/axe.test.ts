import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type Site, openSite, pagesOf } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(pagesOf())('%s', (path) => {
  it('has no violation, in the light scheme and in the dark', async () => {
    const { page } = await site.newPage({ bypassCSP: true });
    await page.goto(site.at(path), { waitUntil: 'load' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.context().close();
  });
});
