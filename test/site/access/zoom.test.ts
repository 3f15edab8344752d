import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../contact-sheet/states.ts';
import { type Site, openSite } from '../site.ts';
import { whole } from '../tools/workbench.ts';
import { type Visit, walk } from '../walk.ts';
import { openState, pagesOfEachKind } from './open-state.ts';

const OPTIONS = { bypassCSP: true, viewport: { width: 320, height: 700 } };

let site: Site;
let faultsOf: (path: string) => ReturnType<typeof look>;
beforeAll(async () => {
  site = await openSite();
  faultsOf = walk(site, pagesOfEachKind(), lookAt, { options: OPTIONS });
});
afterAll(() => site.close());

/** WCAG 1.4.12: the spaces that a reader may ask for. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
/** A window of 1280 px whose reader makes everything twice as large. */
const HALF = 640;
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

/**
 * Runs in the page: what is to be pressed and is smaller than 24 px, where a circle of 24 px around it meets another target
 * (WCAG 2.5.8), unless it stands in a line of words.
 */
function small(least: number): string[] {
  const inWords = (element: Element) => {
    const holder = element.closest('p, li, dd, dt, td, th, caption, summary, legend, small, blockquote');
    const words = (each: Element | null) => each?.textContent.replace(/\s+/g, '').length ?? 0;
    return words(holder) > words(element);
  };
  const targets = [
    ...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden]), textarea'),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    // The map of départements has their list beside it.
    .filter((element) => !element.closest('.visually-hidden, .skip, .site-header, .france svg'))
    // A label is pressed as its field is.
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const isSmall = ({ box }: (typeof targets)[number]) => Math.min(box.width, box.height) < least - 0.1;
  const gap = (x: number, y: number, box: DOMRect) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  return targets
    .filter((target) => isSmall(target) && !(target.element.matches('a, button') && inWords(target.element)))
    .filter(({ element, box }) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return targets.some(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          gap(x, y, other.box) < least / 2 - 0.1,
      );
    })
    .map(({ element }) => element.outerHTML.slice(0, 100));
}

async function lostAt(page: Page, style: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 700 });
  const added = style === '' ? null : await page.addStyleTag({ content: style });
  const found = await page.evaluate(lost);
  await added?.evaluate((element) => (element as Element).remove());
  return found;
}

/** What is wrong with a page that is open in 320 px, at each width and with each spacing. */
async function look(page: Page) {
  return {
    small: await page.evaluate(small, LEAST),
    narrow: await lostAt(page, '', 320),
    narrowAndSpaced: await lostAt(page, SPACED, 320),
    wideAndSpaced: await lostAt(page, SPACED, 1280),
    twiceAsLarge: await lostAt(page, '', HALF),
  };
}

async function lookAt({ page }: Visit) {
  try {
    await page.locator('main').first().waitFor();
    await whole(page);
    return await look(page);
  } finally {
    await page.setViewportSize(OPTIONS.viewport);
  }
}

const NO_FAULT: Awaited<ReturnType<typeof look>> = {
  small: [],
  narrow: [],
  narrowAndSpaced: [],
  wideAndSpaced: [],
  twiceAsLarge: [],
};

const HOLDS =
  'holds in 320 px, with wide spaces, with words twice as large, and its targets are large enough';

describe.each(pagesOfEachKind())('%s', (path) => {
  it(HOLDS, async () => {
    expect(await faultsOf(path)).toEqual(NO_FAULT);
  });
});

describe.each(STATES)('$name', (state) => {
  it(HOLDS, async () => {
    const page = await openState(site, state, OPTIONS);
    await page.locator(state.shown).first().waitFor();
    expect(await look(page)).toEqual(NO_FAULT);
    await page.context().close();
  });
});
