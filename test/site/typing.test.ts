import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureTyping, MOST_TYPING } from '../measure/typing.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

// Other programs on the machine slow a try down; none can make one faster than the page is.
const TRIES = 5;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('typing among five hundred lines is shown within 50 ms, on a processor four times slower', async () => {
  let label = Infinity;
  let amount = Infinity;
  for (let i = 0; i < TRIES && Math.max(label, amount) > MOST_TYPING; i++) {
    const typed = await measureTyping(site);
    label = Math.min(label, typed.label.median);
    amount = Math.min(amount, typed.amount.median);
  }
  expect(Math.max(label, amount)).toBeLessThanOrEqual(MOST_TYPING);
}, 180_000);
