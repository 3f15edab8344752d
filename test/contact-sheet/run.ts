import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Site, openSite, pagesOf } from '../site/site.ts';
import { remember } from '../site/tools/workbench.ts';
import { SCHEMES, WIDTHS, indexPage, pictureName } from './index-page.ts';
import { type State, STATES } from './states.ts';

// npm run -s planche -- [FOLDER] [WORDS]: every page and state whose name holds the words, at each width, light and dark.
const AT_ONCE = 2;
/** The tallest picture: the longest pages repeat themselves below, and a taller one is drawn wrong. */
const TALLEST = 9_000;
/** A little after the last thing has come: what moves has stopped. */
const SETTLED = 500;

const [folder = join(tmpdir(), 'planche'), words = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const site = await openSite();
const pages = pagesOf().map((path): State => {
  const name = path === '/' ? 'accueil' : path.slice(1, -1).replaceAll('/', '_');
  return { name: `page_${name}`, path, shown: 'main' };
});
const states = [...pages, ...STATES].filter(({ name }) => name.includes(words));
const faults: string[] = [];
const left = states.flatMap((state) => WIDTHS.map((width) => ({ state, width })));
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { state, width } = next;
      await takePictures(site, state, width).catch((error: unknown) => {
        faults.push(`${state.name} ${String(width)}: ${String(error).split('\n')[0] ?? ''}`);
      });
    }
  }),
);
await site.close();
const index = join(folder, 'index.html');
writeFileSync(index, indexPage(states.map(({ name }) => name)));
for (const fault of faults) console.error(fault);
console.log(`${String(states.length)} states, ${String(faults.length)} missed: ${index}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** One state at one width, in each scheme. */
async function takePictures({ newPage, at }: Site, state: State, width: number): Promise<void> {
  const { page } = await newPage({ viewport: { width, height: width < 500 ? 740 : 800 } });
  page.setDefaultTimeout(15_000);
  try {
    if (state.work) await page.addInitScript(remember, JSON.stringify(state.work));
    await page.goto(at(state.path), { waitUntil: 'load' });
    await state.gesture?.(page);
    await page.locator(state.shown).first().waitFor();
    await page.waitForTimeout(SETTLED);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const path = join(folder, pictureName(state.name, width, colorScheme));
      const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
      await page.screenshot({ path, fullPage: true, clip });
    }
  } finally {
    await page.context().close();
  }
}
