import type { Page } from 'playwright';
import type { Site } from '../site/site.ts';
import { FAST_4G, median } from './search.ts';
import { budgetRecord } from './typing.ts';

/** A gesture, how long it takes from the click to the frame that shows what follows, and the most that it may take: ms. */
export interface Gesture {
  what: string;
  least: number;
  median: number;
  worst: number;
  most: number;
}

const SLOWER = 4;
const RUNS = 5;

/** What is clicked or, for a field, set to a value, once what stands before was chosen; then whose text shows that it is done. */
interface Step {
  click: string;
  value?: string;
  first?: string;
  watch: string;
}

const CONTINUE: Step = {
  click: 'main button:text-is("Continuer"), main button:text-is("Voir la réponse")',
  watch: 'main h1',
};

/** Times each kind of gesture on a processor four times slower, in a page that has come to rest. */
export async function measureAnswers(site: Site): Promise<Gesture[]> {
  return measureGestures(site, CASES);
}

/** Times other gestures in the same way. */
export async function measureGestures(site: Site, cases: readonly Case[]): Promise<Gesture[]> {
  const gestures: Gesture[] = [];
  for (const [what, most, path, before, step, record] of cases) {
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
      if (record)
        await page.addInitScript((text) => {
          sessionStorage.setItem('fnp:travail', text);
        }, record);
      await page.goto(site.at(path), { waitUntil: 'networkidle' });
      await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
      for (const choice of before) {
        await page.locator(choice).first().check();
        await page.locator(CONTINUE.click).first().click();
        await page.waitForTimeout(600);
      }
      times.push(await timeOf(page, step));
      await page.context().close();
    }
    gestures.push({
      what,
      least: Math.min(...times),
      median: median(times),
      worst: Math.max(...times),
      most,
    });
  }
  return gestures;
}

export type Case = readonly [
  what: string,
  most: number,
  path: string,
  before: readonly string[],
  step: Step,
  record?: string,
];

const answer = (name: string, value: string): string => `input[name="${name}"][value="${value}"]`;
const SALARIES = answer('depense', 'salaires');
const CASES: readonly Case[] = [
  ['choice of an expense → first question', 80, '/ma-depense/', [], { ...CONTINUE, first: SALARIES }],
  [
    'choice of a project → its questions',
    80,
    '/quel-volet/',
    [],
    { ...CONTINUE, first: answer('action', 'groupe-parents') },
  ],
  ['question → question', 50, '/ma-depense/', [SALARIES], { ...CONTINUE, first: answer('volet', '1.1') }],
  [
    'last question → card, expense',
    100,
    '/ma-depense/',
    [answer('depense', 'location')],
    { ...CONTINUE, first: answer('volet', '1.1') },
  ],
  ['last question → card, project', 100, '/quel-volet/', [answer('action', 'groupe-parents')], CONTINUE],
  [
    'load the example',
    200,
    '/mon-budget/',
    [],
    { click: 'button:text-is("Charger un exemple")', watch: 'main' },
  ],
  [
    'delete a line of 30',
    200,
    '/mon-budget/',
    [],
    { click: 'button:text("Supprimer")', first: '.line-open', watch: 'main' },
    budgetRecord(30),
  ],
  [
    'change the strand of 30 lines',
    200,
    '/mon-budget/',
    [],
    { click: 'select >> nth=0', value: '1.1', watch: 'main' },
    budgetRecord(30),
  ],
];

/** From the click to the frame painted after the watched text has changed. */
async function timeOf(page: Page, { click, value, first, watch }: Step): Promise<number> {
  if (first) await page.locator(first).first().click();
  // Whoever clicks has come there.
  await page.locator(click).first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const button = await page.locator(click).first().elementHandle();
  return page.evaluate(
    async ([element, selector, chosen]) => {
      const text = () => document.querySelector(selector)?.textContent;
      const before = text();
      const start = performance.now();
      if (element instanceof HTMLSelectElement && chosen !== undefined) {
        element.value = chosen;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else (element as HTMLElement).click();
      while (text() === before) await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      return performance.now() - start;
    },
    [button, watch, value] as const,
  );
}

/** How much later a link with its answers shows its card than the bare page its first choice, from the navigation. */
export async function measureLink(site: Site): Promise<{ bare: number; link: number }> {
  const bare: number[] = [];
  const link: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    bare.push(await shownAt(site, '/ma-depense/', 'main input[type="radio"]'));
    link.push(await shownAt(site, '/ma-depense/#volet=1.1&depense=location', 'main h1 + p'));
  }
  return { bare: median(bare), link: median(link) };
}

async function shownAt(site: Site, path: string, selector: string): Promise<number> {
  const { page } = await site.newPage({ viewport: { width: 412, height: 800 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', FAST_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript((shown) => {
    const look = () => {
      const found = [...document.querySelectorAll(shown)].some((each) => each.getClientRects().length > 0);
      if (found)
        requestAnimationFrame(() => {
          document.documentElement.dataset['shownAt'] = String(performance.now());
        });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(site.at(path));
  await page.locator('html[data-shown-at]').waitFor();
  const at = Number(await page.locator('html').getAttribute('data-shown-at'));
  await page.context().close();
  return at;
}
