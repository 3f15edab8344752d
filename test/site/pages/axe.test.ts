import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothSchemes } from './axe.ts';
import { type Site, openSite, pagesOf } from '../site.ts';
import { walk } from '../walk.ts';

let site: Site;
let found: (path: string) => Promise<string[]>;
beforeAll(async () => {
  site = await openSite();
  found = walk(site, pagesOf(), ({ page }) => violationsInBothSchemes(page), {
    options: { bypassCSP: true },
    tabs: 2,
  });
});
afterAll(() => site.close());

describe.each(pagesOf())('%s', (path) => {
  it('has no violation, in the light scheme and in the dark', async () => {
    expect(await found(path)).toEqual([]);
  });
});
