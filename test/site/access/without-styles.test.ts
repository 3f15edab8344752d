import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { pagesOfEachKind } from './open-state.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Names with a capital within. */
const NAMES =
  /sessionStorage|localStorage|JavaScript|LinkedIn|iOS|iPad|MacBook|BlaBlaCar|TikTok|WhatsApp|YouTube|axe-core/g;

/** Runs in the page: all its words as they read without a style. */
function bare(): string {
  for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove();
  document.adoptedStyleSheets = [];
  return document.body.innerText;
}

describe('without styles', () => {
  it.each(pagesOfEachKind())('%s keeps all its words, none stuck to another', async (path) => {
    const { page } = await site.newPage({ bypassCSP: true, javaScriptEnabled: true });
    await page.goto(site.at(path));
    const heading = await page.locator('h1').first().textContent();
    const text = await page.evaluate(bare);
    expect(text.replace(/\s+/g, ' ')).toContain(heading?.replace(/\s+/g, ' ').trim());
    const stuck = [...text.replace(NAMES, '').matchAll(/.{0,25}\p{Ll}[.»!?]?\p{Lu}.{0,20}/gu)].map(
      ([found]) => found,
    );
    expect(stuck.slice(0, 10)).toEqual([]);
    await page.context().close();
  });
});
