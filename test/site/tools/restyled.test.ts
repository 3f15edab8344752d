import { afterAll, beforeAll, expect, it } from 'vitest';
import { addLines } from '../../../src/rules/budget/budget-edit.ts';
import { EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { type Site, openSite } from '../site.ts';
import { openTool } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface TraceEvent {
  name: string;
  ts: number;
  args?: { elementCount?: number };
}

it('a letter typed in a line has that line’s field styled again, and nothing around it', async () => {
  const starts = Array.from({ length: 40 }, (_, i) => ({
    label: `Dépense ${String(i + 1)}`,
    amount: 1_000,
    expense: 'location',
  }));
  const { page } = await openTool(site, '/mon-budget/', addLines(starts)(EMPTY_WORKBENCH));
  await page.locator('.budget-side').waitFor();
  const field = page.locator('#l3-libelle');
  await field.click();
  // The page hears of the first letters, and has loaded what it looks a category up with.
  await page.keyboard.type('ab');
  await page.waitForTimeout(1_500);
  await site.browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.keyboard.type('c');
  await page.waitForTimeout(100);
  const trace = JSON.parse((await site.browser.stopTracing()).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  const counts = trace.traceEvents
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .map(({ args }) => args?.elementCount ?? 0);
  expect(counts.length).toBeGreaterThan(0);
  expect(await field.inputValue()).toContain('abc');
  expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  await page.context().close();
});
