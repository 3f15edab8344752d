import type { Locator } from 'playwright';
import { addLines } from '../../src/rules/budget/budget-edit.ts';
import { writeWorkbench } from '../../src/rules/work/workbench-read.ts';
import { EMPTY_WORKBENCH } from '../../src/rules/work/workbench.ts';
import type { Site } from '../site/site.ts';

/** How long a keystroke takes to be seen, from the press to the frame that shows it: milliseconds, to the nearest 8. */
export interface Typing {
  /** Each keystroke, in order. */
  keys: readonly number[];
  median: number;
  worst: number;
}

/** The most that a keystroke may take in a budget of 500 lines, on a processor four times slower. */
export const MOST_TYPING = 50;

const SLOWER = 4;
const TEXT = 'Location de la salle des fetes';
// Milliseconds from a key to the next: some fall where the work is saved (300) or a category is looked for (400).
const RHYTHM = [120, 60, 120, 310, 120, 90, 410];

/** Types in the middle of a budget of so many lines, in each kind of field, and times each keystroke. */
export async function measureTyping(site: Site, lines = 500): Promise<Record<'label' | 'amount', Typing>> {
  const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript((record) => {
    sessionStorage.setItem('fnp:travail', record);
  }, budgetRecord(lines));
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
    const input = page.locator(`#l${String(Math.ceil(lines / 2))}-${field}`);
    await bringToScreen(input);
    await input.focus();
    await page.keyboard.press('End');
    await page.waitForTimeout(1_000);
    await page.evaluate(watchKeys);
    for (const [i, key] of [...text].entries()) {
      await page.keyboard.press(key);
      await page.waitForTimeout(RHYTHM[i % RHYTHM.length] ?? 0);
    }
    await page.waitForTimeout(1_000);
    const { presses, seen } = await page.evaluate(() => {
      const { presses, seen } = window as unknown as Watched;
      return { presses, seen };
    });
    const isOf = (press: number, start: number) => Math.abs(start - press) < 1;
    if (seen.length === 0 || !seen.every(([start]) => presses.some((press) => isOf(press, start))))
      throw new Error('a time measured is of no key');
    // The browser reports no key that took less than 16 ms.
    const keys = presses.map((press) =>
      Math.max(16, ...seen.filter(([start]) => isOf(press, start)).map(([, time]) => time)),
    );
    if (keys.length !== text.length) throw new Error('a key measured was not pressed');
    return { keys, ...summed(keys) };
  }
}

/** The median and the worst of so many times. */
function summed(keys: readonly number[]): Pick<Typing, 'median' | 'worst'> {
  const sorted = [...keys].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, worst: sorted.at(-1) ?? NaN };
}

/** Where nothing changes on the screen, the browser paints nothing, and times nothing. */
async function bringToScreen(input: Locator): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await input.evaluate((field) => {
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await input.page().waitForTimeout(100);
    const top = (await input.boundingBox())?.y ?? -1;
    if (top > 200 && top < 700) return;
  }
  throw new Error('the field measured never stays on the screen');
}

interface Watched {
  presses: number[];
  seen: [start: number, time: number][];
}

/** Gathers when each key is pressed, and the time from there to the next frame painted; in the page. */
function watchKeys(): void {
  const presses: number[] = [];
  const seen: [number, number][] = [];
  Object.assign(window, { presses, seen });
  addEventListener('keydown', ({ timeStamp }) => presses.push(timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name.startsWith('key') && name !== 'keyup') seen.push([startTime, duration]);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** What a tab holds of a work with so many lines, as the tools write it. */
export function budgetRecord(count: number): string {
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
