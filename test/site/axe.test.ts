import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import type { Site } from './site.ts';
import { openSite, pagesOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(pagesOf())('%s has no violation', async (path) => {
    const { page } = await site.newPage({ colorScheme, bypassCSP: true });
    await page.goto(site.at(path), { waitUntil: 'load' });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
