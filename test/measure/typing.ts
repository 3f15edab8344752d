import { addLines } from '../../src/rules/budget-edit.ts';
import { writeWorkbench } from '../../src/rules/workbench-read.ts';
import { EMPTY_WORKBENCH } from '../../src/rules/workbench.ts';
import type { Site } from '../site/site.ts';

/** How long a keystroke takes to be seen, in milliseconds. */
export interface Typing {
  median: number;
  worst: number;
  keys: number;
}

/** The most that a keystroke may take in a budget of 500 lines, on a processor four times slower. */
export const MOST_TYPING = 50;

const SLOWER = 4;
const TEXT = 'Location de la salle des fetes';

/** Types in the middle of a budget of so many lines, in each kind of field, and times each keystroke. */
export async function measureTyping(site: Site, lines = 500): Promise<Record<'label' | 'amount', Typing>> {
  const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript((record) => {
    sessionStorage.setItem('fnp:travail', record);
  }, recordOf(lines));
  await page.goto(site.at('/mon-budget/'));
  await page.locator('html[data-ready]').waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const typed = {
    label: await time('libelle', TEXT),
    amount: await time('montant', '1234,56'),
  };
  await page.context().close();
  return typed;

  async function time(field: string, text: string): Promise<Typing> {
    await page.locator(`#l${String(Math.ceil(lines / 2))}-${field}`).focus();
    await page.keyboard.press('End');
    await page.waitForTimeout(1_000);
    await page.evaluate(() => {
      const durations: number[] = [];
      Object.assign(window, { durations });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    for (const key of text) {
      await page.keyboard.press(key);
      await page.waitForTimeout(120);
    }
    await page.waitForTimeout(1_000);
    const durations = await page.evaluate(() => (window as unknown as { durations: number[] }).durations);
    const sorted = durations.sort((a, b) => a - b);
    // The browser reports no event that took less than 16 ms.
    return {
      median: sorted[Math.floor(sorted.length / 2)] ?? 16,
      worst: sorted.at(-1) ?? 16,
      keys: text.length,
    };
  }
}

function recordOf(count: number): string {
  const kinds = ['location', 'salaires', 'prestataires', 'alimentation', 'investissement', null];
  const starts = Array.from({ length: count }, (_, i) => ({
    label: `Dépense ${String(i + 1)}`,
    amount: 1_000 * i + 7,
    expense: kinds[i % kinds.length] ?? null,
  }));
  const { budget } = addLines(starts)(EMPTY_WORKBENCH);
  const work = { ...EMPTY_WORKBENCH, budget: { ...budget, strand: '3.1', accounts: true } };
  return `${JSON.stringify({ id: 'mesure', seen: null, keep: false, unsaved: false })}\n${writeWorkbench(work)}`;
}
