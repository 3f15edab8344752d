import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { budgetRecord } from '../../measure/typing.ts';
import { type Site, openSite } from '../site.ts';
import { ready } from './workbench.ts';

// How long a key takes is for the measuring command to say. What makes it short is counted here, on any machine.
const LINES = 500;
/** The most boxes laid out, and elements styled, for one key: a few, of more than fifteen thousand. */
const MOST_TOUCHED = 100;
/** The most lines that the browser draws at once: those on the screen and a little around. */
const MOST_DRAWN = 60;

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.newPage({ viewport: { width: 1280, height: 900 } }));
  await page.addInitScript((record) => {
    sessionStorage.setItem('fnp:travail', record);
  }, budgetRecord(LINES));
  await page.goto(site.at('/mon-budget/'));
  await ready(page);
});
afterAll(() => site.close());

it('draws only the lines on the screen', async () => {
  expect(await page.locator('.line').count()).toBe(LINES);
  const drawn = await page
    .locator('.line')
    .evaluateAll(
      (lines) => lines.filter((line) => line.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThanOrEqual(MOST_DRAWN);
});

it.each([
  ['libelle', 'La grande salle', '"id":"l250","label":"La grande salle"'],
  ['montant', '1234', '"label":"La grande salle","amount":123400'],
])('a key in the field %s touches its line and little else', async (field, keys, saved) => {
  const input = page.locator(`#l250-${field}`);
  await input.click();
  await page.keyboard.press('ControlOrMeta+a');
  await still(page);
  await page.evaluate(watchLines);
  await site.browser.startTracing(page, { categories: ['devtools.timeline'] });
  for (const key of keys) await page.keyboard.press(key);
  const isSaved = (words: string) => sessionStorage.getItem('fnp:travail')?.includes(words);
  await expect.poll(() => page.evaluate(isSaved, saved)).toBe(true);
  await still(page);
  const trace = readTrace(await site.browser.stopTracing());
  const laidOut = trace.flatMap(({ args }) => args?.beginData?.dirtyObjects ?? []);
  const styled = trace.flatMap(({ args }) => args?.elementCount ?? []);
  expect(laidOut.length).toBeGreaterThan(0);
  expect(styled.length).toBeGreaterThan(0);
  expect(sum(laidOut)).toBeLessThanOrEqual(MOST_TOUCHED * keys.length);
  expect(sum(styled)).toBeLessThanOrEqual(MOST_TOUCHED * keys.length);
  const touched = await page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched]);
  expect(touched).toEqual(['l250']);
});

/** Waits until nothing scrolls any more and what had to be drawn is. */
async function still(page: Page): Promise<void> {
  const place = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve(document.querySelector('#l250-libelle')?.getBoundingClientRect().top ?? NaN);
            });
          });
        }),
    );
  await expect.poll(async () => (await place()) - (await place())).toBe(0);
}

/** Gathers, in the page, the lines whose nodes change from now on. */
function watchLines(): void {
  const touched = new Set<string>();
  Object.assign(window, { touched });
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const place = target instanceof Element ? target : target.parentElement;
      const field = place?.closest('.line')?.querySelector('[id$="-libelle"]');
      if (field) touched.add(field.id.replace('-libelle', ''));
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

interface TraceEvent {
  args?: { beginData?: { dirtyObjects?: number }; elementCount?: number };
}

function readTrace(trace: Buffer): TraceEvent[] {
  return (JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
