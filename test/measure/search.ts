import type { Page } from 'playwright';
import type { Site } from '../site/site.ts';

/** Chrome DevTools’ « Fast 4G », in bytes a second and milliseconds, and a processor four times slower. */
export const FAST_4G = {
  offline: false,
  downloadThroughput: ((9 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((1.5 * 1000 * 1000) / 8) * 0.9,
  latency: 60 * 2.75,
};
const SLOWDOWN = 4;
const RUNS = 5;

/** A field to search from, and what counts as a first useful answer: each query below leads to a door, which comes first. */
const FIELDS = [
  { path: '/fiches/3-1/', field: '#header-search', answer: '[role="option"]' },
  { path: '/', field: '#home-search', answer: '[role="option"]' },
  { path: '/recherche/', field: '#query', answer: '[data-doors] [data-result]' },
];

/** How long a field takes to answer, in milliseconds, from the last letter to the first useful answer painted. */
export interface Delay {
  path: string;
  cold: number;
  warm: number;
}

/** Measures every field: with an empty cache, the field just focused and a whole query typed at once; then again. */
export async function searchDelays(site: Site): Promise<Delay[]> {
  const delays: Delay[] = [];
  for (const { path, field, answer } of FIELDS) {
    const runs: { cold: number; warm: number }[] = [];
    for (let i = 0; i < RUNS; i++) {
      const page = await slowPage(site);
      await page.goto(site.at(path), { waitUntil: 'networkidle' });
      const cold = await delayOf(page, field, answer, 'mon frère est en prizon');
      await page.waitForTimeout(500);
      runs.push({ cold, warm: await delayOf(page, field, answer, 'des fliers pour la soirée débat') });
      await page.context().close();
    }
    delays.push({
      path,
      cold: median(runs.map(({ cold }) => cold)),
      warm: median(runs.map(({ warm }) => warm)),
    });
  }
  return delays;
}

/** The bytes of the doors, compressed as they came, from a focus on the field of a page to the first answer. */
export async function doorBytes(site: Site): Promise<number> {
  const { page } = await site.newPage();
  await page.goto(site.at('/fiches/3-1/'), { waitUntil: 'networkidle' });
  const before = await bytesOf(page);
  await page.locator('#header-search').fill('prison');
  await page.getByRole('option').first().waitFor();
  const after = await bytesOf(page);
  await page.context().close();
  return after - before;
}

/** All the bytes of a first search, compressed as they came: the page's scripts, the doors, the index, the results. */
export async function searchBytes(site: Site, query: string): Promise<number> {
  return (await searchCost(site, query)).bytes;
}

/** The same, with how many parts of the index it took. */
export async function searchCost(site: Site, query: string): Promise<{ bytes: number; parts: number }> {
  const { page } = await site.newPage();
  await page.goto(site.at(`/recherche/#q=${encodeURIComponent(query)}`), { waitUntil: 'networkidle' });
  await page.locator('[data-search][aria-busy="false"]').waitFor();
  const bytes = await bytesOf(page);
  const parts = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/index/')).length,
  );
  await page.context().close();
  return { bytes, parts };
}

/** Of scripts, and of the parts of the index. */
async function bytesOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\.js$|\/pagefind\//.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

async function slowPage(site: Site): Promise<Page> {
  const { page } = await site.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', FAST_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

function delayOf(page: Page, field: string, answer: string, query: string): Promise<number> {
  return page.evaluate(
    async ([fieldSelector, answerSelector, typed]) => {
      const input = document.querySelector<HTMLInputElement>(fieldSelector);
      if (!input) throw new Error(`no ${fieldSelector}`);
      const old = document.querySelector(answerSelector);
      const start = performance.now();
      input.focus();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (;;) {
        const now = document.querySelector(answerSelector);
        if (now && now !== old) break;
        await frame();
      }
      await frame();
      return performance.now() - start;
    },
    [field, answer, query] as const,
  );
}

/** The middle one of several figures. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
