/** Prints the figures that the site must hold, measured on the built site: build time, weights, Lighthouse. */
import { spawnSync } from 'node:child_process';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { readGolden } from '../golden/golden.ts';
import { type Site, openSite } from '../site/site.ts';
import { measureAnswers, measureLink } from './answers.ts';
import { type Spread, measureKeys, MOST_KEY } from './keys.ts';
import { measureTyping, MOST_TYPING } from './typing.ts';
import { doorBytes, median, searchBytes, searchDelays } from './search.ts';
import { VISITS, visit } from './visits.ts';
import { handBytes } from './hand-page.ts';
import { BUDGETS, weigh } from './weights.ts';

/** One page of every kind. */
const KINDS = [
  '/',
  '/fiches/',
  '/fiches/3-1/',
  '/quel-volet/',
  '/ma-depense/',
  '/mon-budget/',
  '/regles/',
  '/recherche/',
  '/glossaire/',
  '/source/',
  '/source/reperes/',
  '/accessibilite/',
  '/mentions-legales/',
  '/confidentialite/',
  '/plan-du-site/',
  '/parents/',
  '/parents/je-suis-a-bout/',
  '/mon-evaluation/',
  '/mon-bilan/',
  '/accompagner/',
  '/mon-dossier/',
];

async function main(): Promise<void> {
  const start = Date.now();
  const { status } = spawnSync('astro', ['build'], { stdio: 'ignore' });
  if (status !== 0) throw new Error('astro build failed');
  console.log(`full build: ${((Date.now() - start) / 1000).toFixed(1)} s (at most 20)`);
  const site = await openSite();
  await printWeights(site);
  await printByHand(site);
  await printVisits(site);
  await printTyping(site);
  await printKeys(site);
  await printAnswers(site);
  await printSearch(site);
  if (!process.argv.includes('--no-lighthouse')) await printLighthouse(site);
  await site.close();
}

async function printWeights(site: Site): Promise<void> {
  console.log('\npage, total bytes (brotli), at most, script bytes, at most');
  for (const budget of BUDGETS) {
    const { path, total, script } = await weigh(site, budget.path);
    console.log([path, total, budget.total ?? '–', script, budget.script].join('\t'));
  }
}

async function printByHand(site: Site): Promise<void> {
  console.log('\nsheet, bytes (brotli), the same words by hand in one file, times (2.2 is the aim)');
  for (const { path } of BUDGETS.filter((budget) => budget.total !== undefined)) {
    const { total } = await weigh(site, path);
    console.log([path, total, handBytes(path), (total / handBytes(path)).toFixed(2)].join('\t'));
  }
}

async function printVisits(site: Site): Promise<void> {
  console.log(
    '\nvisit from an empty cache, requests, bytes with headers: gigabytes for a million (docs/publier.md)',
  );
  for (const { who, paths } of VISITS) {
    const { requests, bytes } = await visit(site, paths);
    console.log([who, requests, bytes, (bytes / 1000).toFixed(0)].join('\t'));
  }
}

async function printTyping(site: Site): Promise<void> {
  console.log(
    `\nfield of a budget of 500 lines, median keystroke, worst (ms, 4 times slower; at most ${String(MOST_TYPING)})`,
  );
  for (const [field, { median, worst }] of Object.entries(await measureTyping(site)))
    console.log([field, median, worst].join('\t'));
}

async function printKeys(site: Site): Promise<void> {
  console.log(
    `\nfield, work for a key's own letter, longest task after it (ms of processor, 4 times slower; median, 95 %, worst; at most ${String(MOST_KEY)})`,
  );
  const figures = ({ median, most, worst }: Spread) =>
    [median, most, worst].map((n) => n.toFixed(1)).join(' / ');
  for (const { where, echo, after } of await measureKeys(site))
    console.log([where, figures(echo), figures(after)].join('\t'));
}

async function printAnswers(site: Site): Promise<void> {
  console.log('\ngesture, ms to the frame that shows what follows (4 times slower): median, worst, at most');
  for (const { what, median, worst, most } of await measureAnswers(site))
    console.log([what, median.toFixed(0), worst.toFixed(0), most].join('\t'));
  const { bare, link } = await measureLink(site);
  console.log(
    `first choice of the bare page ${bare.toFixed(0)} ms, card of a link with its answers ${link.toFixed(0)} ms (Fast 4G): × ${(link / bare).toFixed(2)} (1.3 is the aim)`,
  );
}

async function printSearch(site: Site): Promise<void> {
  console.log(`\nsearch: doors ${String(await doorBytes(site))} bytes (at most 30000)`);
  const all: number[] = [];
  for (const { query } of readGolden().filter(({ frozen }) => !frozen))
    all.push(await searchBytes(site, query));
  console.log(
    `with the pages, over ${String(all.length)} queries: median ${String(median(all))}, most ${String(Math.max(...all))} (at most 125000)`,
  );
  console.log('field on, ms to the first answer: cold (at most 400), warm (at most 100); 4× slower, Fast 4G');
  for (const { path, cold, warm } of await searchDelays(site))
    console.log([path, cold.toFixed(0), warm.toFixed(0)].join('\t'));
}

async function printLighthouse(site: Site): Promise<void> {
  console.log('\npage, performance, accessibility, best practices, SEO, layout shift (Lighthouse, mobile)');
  for (const path of KINDS) {
    const chrome = await launch({
      chromePath: findChromium(),
      chromeFlags: ['--headless=new', ...CHROMIUM_ARGS],
    });
    const result = await lighthouse(site.at(path), { port: chrome.port, logLevel: 'error' });
    chrome.kill();
    const categories = result?.lhr.categories ?? {};
    const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) =>
      Math.round((categories[id]?.score ?? 0) * 100),
    );
    console.log(
      [path, ...scores, result?.lhr.audits['cumulative-layout-shift']?.numericValue ?? '?'].join('\t'),
    );
  }
}

await main();
