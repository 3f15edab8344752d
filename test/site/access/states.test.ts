import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../contact-sheet/states.ts';
import { violationsInBothSchemes } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { openState } from './open-state.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(STATES)('the state $name', (state) => {
  it('has no violation, on a wide screen nor on the narrowest, in both schemes', async () => {
    for (const width of [1280, 320]) {
      const page = await openState(site, state, { viewport: { width, height: 800 }, bypassCSP: true });
      expect(await violationsInBothSchemes(page), String(width)).toEqual([]);
      await page.context().close();
    }
  });
});
