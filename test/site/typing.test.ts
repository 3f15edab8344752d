import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureTyping, MOST_TYPING } from '../measure/typing.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

// Other programs on the machine slow a key down; none can make it faster than the page is. So each key has its best
// of these tries, each on a page just opened.
const TRIES = 5;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('shows each keystroke among five hundred lines within 50 ms, on a processor four times slower', async () => {
  let best: number[] | null = null;
  for (let i = 0; i < TRIES && slow(best).length > 0; i++) {
    const { label, amount } = await measureTyping(site);
    const times = [...label.keys, ...amount.keys];
    best = times.map((time, key) => Math.min(time, best?.[key] ?? Infinity));
  }
  expect(slow(best)).toEqual([]);
}, 180_000);

function slow(times: readonly number[] | null): number[] {
  return times ? times.filter((time) => time > MOST_TYPING) : [Infinity];
}
