import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../contact-sheet/states.ts';
import { violations } from '../pages/axe.ts';
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
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${String(width)} ${colorScheme}`).toEqual([]);
      }
      await page.context().close();
    }
  });
});
