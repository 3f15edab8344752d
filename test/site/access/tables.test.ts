import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../contact-sheet/states.ts';
import { attributeOf, isElement, parseHtml, walk } from '../../../src/integrations/pages/html-tree.ts';
import { type Site, fileOf, openSite, pagesOf } from '../site.ts';
import { openState } from './open-state.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: tables without a title of their own, and headings without what they head. */
function untold(): string[] {
  const tables = [...document.querySelectorAll('table')].filter(
    (table) => (table.caption?.textContent ?? '').trim() === '' || !table.querySelector('th'),
  );
  const heads = [...document.querySelectorAll('th')].filter(
    (head) => !['col', 'row', 'colgroup', 'rowgroup'].includes(head.getAttribute('scope') ?? ''),
  );
  return [...tables, ...heads].map((element) => element.outerHTML.slice(0, 100));
}

describe('a table', () => {
  it('has a title and headings on every page', async () => {
    const { page } = await site.newPage({ bypassCSP: true });
    const wrong: string[] = [];
    let seen = 0;
    for (const path of pagesOf()) {
      const html = readFileSync(fileOf(path), 'utf8');
      if (!html.includes('<table')) continue;
      await page.goto(site.at(path));
      seen += 1;
      wrong.push(...(await page.evaluate(untold)).map((found) => `${path} ${found}`));
    }
    expect(seen).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it.each(STATES)('has both in the state $name', async (state) => {
    const page = await openState(site, state, { bypassCSP: true });
    expect(await page.evaluate(untold)).toEqual([]);
    await page.context().close();
  });
});

describe('every page', () => {
  it('has neither sound nor moving picture, and a title for each frame', () => {
    let frames = 0;
    for (const path of pagesOf())
      walk(parseHtml(readFileSync(fileOf(path), 'utf8')), (node) => {
        if (!isElement(node)) return undefined;
        expect(['audio', 'video', 'object', 'embed', 'marquee', 'blink']).not.toContain(node.tagName);
        if (node.tagName !== 'iframe') return undefined;
        frames += 1;
        expect(attributeOf(node, 'title')?.length ?? 0, path).toBeGreaterThan(10);
        return undefined;
      });
    expect(frames).toBe(3);
  });
});
