import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../contact-sheet/states.ts';
import { type Site, openSite } from '../site.ts';
import { openState, pagesOfEachKind } from './open-state.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** WCAG 1.4.12: the spaces that a reader may ask for. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const LARGE = 'html { font-size: 200% !important }';
const LEAST = 24;

/** Runs in the page: what passes the width of the window, and what cuts its own words. */
function lost(): string[] {
  const name = (element: Element) => element.outerHTML.slice(0, 90);
  const wide = document.documentElement.scrollWidth > innerWidth;
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    if (element.closest('.visually-hidden, .skip, svg') || clipPath !== 'none') return false;
    if (element.matches('input, textarea, select, iframe') || element.textContent.trim() === '') return false;
    if (position === 'fixed' || element.getClientRects().length === 0) return false;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    return (
      (['hidden', 'clip'].includes(overflowY) && scrollHeight > clientHeight + 2 && clientHeight > 0) ||
      (['hidden', 'clip'].includes(overflowX) && scrollWidth > clientWidth + 2 && clientWidth > 0)
    );
  });
  return [
    ...(wide ? [`wider than the window: ${String(document.documentElement.scrollWidth)}`] : []),
    ...cut.map(name),
  ];
}

/** Runs in the page: what is to be pressed and is smaller than 24 px, unless it stands in a line of words or is the browser’s own. */
function small(least: number): string[] {
  const inWords = (element: Element) => {
    const holder = element.closest(
      'p, li, dd, dt, td, th, caption, summary, legend, small, blockquote, figcaption',
    );
    const words = holder?.textContent.replace(/\s+/g, '') ?? '';
    return holder !== null && words.length > element.textContent.replace(/\s+/g, '').length;
  };
  return [
    ...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden]), textarea'),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((element) => !element.closest('.visually-hidden, .skip'))
    .filter((element) => {
      // A label is pressed as its field is.
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || element.matches('.visually-hidden')) return false;
      const isLink = element.matches('a, button');
      return (width < least - 0.1 || height < least - 0.1) && !(isLink && inWords(element));
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

async function holds(page: Page, style: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  const added = style === '' ? null : await page.addStyleTag({ content: style });
  expect(await page.evaluate(lost), `${String(width)} ${style}`).toEqual([]);
  await added?.evaluate((element) => (element as Element).remove());
}

describe.each([...pagesOfEachKind().map((path) => ({ name: path, path, shown: 'main' })), ...STATES])(
  '$name',
  (state) => {
    it('holds in 320 px, with wide spaces, with words twice as large, and its targets are large enough', async () => {
      const page = await openState(site, state, { bypassCSP: true, viewport: { width: 320, height: 700 } });
      await page.locator(state.shown).first().waitFor();
      expect(await page.evaluate(small, LEAST)).toEqual([]);
      await holds(page, '', 320);
      await holds(page, SPACED, 320);
      await holds(page, SPACED, 1280);
      await holds(page, LARGE, 1280);
      await page.context().close();
    });
  },
);
