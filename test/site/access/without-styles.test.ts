import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { type Visit, walk } from '../walk.ts';
import { pagesOfEachKind } from './open-state.ts';

let site: Site;
let seen: (path: string) => ReturnType<typeof look>;
beforeAll(async () => {
  site = await openSite();
  seen = walk(site, pagesOfEachKind(), look, { options: { bypassCSP: true } });
});
afterAll(() => site.close());

/** Runs in the page: takes all its styles away. */
function undress(): void {
  for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove();
  document.adoptedStyleSheets = [];
}

/** Runs in the page: sources, and the lines under a name, that stick to what they follow. */
function stuck(): string[] {
  const next = [...document.querySelectorAll('.src a + a, :is(b, span, a, strong, label) + small')];
  return next
    .filter((element) => !element.closest('astro-island, template'))
    .filter((element) => !/\s$/.test(element.previousSibling?.textContent ?? ''))
    .map((element) => element.outerHTML.slice(0, 80));
}

/** The headings that are in sight with the styles, then all the words without. */
async function look({ page }: Visit) {
  const headings = await page.locator('main :is(h1, h2):visible').allTextContents();
  // A tool that answers says nowhere that it never started.
  await expect.poll(() => page.locator('.unstarted').count(), { timeout: 20_000 }).toBe(0);
  await page.evaluate(undress);
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  return { headings, text, stuckTo: await page.evaluate(stuck) };
}

describe('without styles', () => {
  it.each(pagesOfEachKind())('%s keeps its words, no number of a page stuck to another', async (path) => {
    const { headings, text, stuckTo } = await seen(path);
    for (const heading of headings) expect(text).toContain(heading.replace(/\s+/g, ' ').trim());
    expect(stuckTo).toEqual([]);
  });
});
