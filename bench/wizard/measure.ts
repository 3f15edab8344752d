import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { CONDITIONS, openBrowser, openSlow } from '../browser.ts';
import { serveAll } from '../peers/serve.ts';
import type { Report } from '../report.ts';
import { inWords, spreadOf } from '../spread.ts';
import { atMost, ratios } from '../targets.ts';

const ROUNDS = 5;
const QUESTION = 'main input[type="radio"], main input[type="checkbox"]';
const CARD = 'main h1 + p';

/** Each kind of step, as a link leads to it. */
const STEPS: readonly (readonly [what: string, address: string, shown: string])[] = [
  ['expense: which', '/ma-depense/', QUESTION],
  ['expense: strand, by a link', '/ma-depense/#depense=salaires', QUESTION],
  ['expense: its own question, by a link', '/ma-depense/#volet=1.1&depense=salaires', QUESTION],
  ['expense: card, by a link', '/ma-depense/#volet=1.1&depense=location', CARD],
  ['project: which', '/quel-volet/', QUESTION],
  ['project: list, by a link', '/quel-volet/#action=groupe-parents', QUESTION],
  ['project: one by one, by a link', '/quel-volet/#action=ressources-promotion', QUESTION],
];
/** What the pages without an answer are: those whose first radio is held against their first paint. */
const BARE = ['expense: which', 'project: which'];
const MOST_SCRIPT = 75_000;

interface Step {
  fcp: number;
  shown: number;
  bytes: number;
  requests: number;
  /** Of which script, until then and in the end, with what is fetched beforehand. */
  script: number;
  endScript: number;
}

/** What stands between a link to a wizard and the first question that one can answer. */
export async function measureWizard(): Promise<Report> {
  const served = await serveAll({ ours: resolve('dist') });
  const browser = await openBrowser();
  const found = new Map(STEPS.map(([what]): [string, Step[]] => [what, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [what, address, shown] of STEPS)
      found.get(what)?.push(await step(browser, served.at('ours') + address, shown));
  await browser.close();
  await served.close();
  const all = (what: string, key: keyof Step) => (found.get(what) ?? []).map((each) => each[key]);
  return {
    title: 'Wizards',
    how: `From the navigation to the frame that shows a choice (or the card), by a link of each kind, and what was sent until then. ${CONDITIONS}, phone, nginx, ${String(ROUNDS)} rounds in turn; bytes are compressed bodies.`,
    head: [
      'step',
      'first paint, ms',
      'first choice, ms',
      '÷ first paint',
      'bytes',
      'requests',
      'of which script',
      'script in the end',
    ],
    rows: STEPS.map(([what]) => [
      what,
      inWords(spreadOf(all(what, 'fcp')), 0),
      inWords(spreadOf(all(what, 'shown')), 0),
      inWords(ratios(all(what, 'shown'), all(what, 'fcp')), 2),
      inWords(spreadOf(all(what, 'bytes')), 0),
      inWords(spreadOf(all(what, 'requests')), 0),
      inWords(spreadOf(all(what, 'script')), 0),
      inWords(spreadOf(all(what, 'endScript')), 0),
    ]),
    targets: [
      ...BARE.map((what) =>
        atMost(`${what}: first radio ÷ first paint`, ratios(all(what, 'shown'), all(what, 'fcp')), 1.3),
      ),
      ...STEPS.filter(([, , shown]) => shown === QUESTION).map(([what]) =>
        atMost(
          `${what}: bytes of script until a question stands`,
          spreadOf(all(what, 'script')),
          MOST_SCRIPT,
          0,
        ),
      ),
    ],
  };
}

async function step(browser: Browser, address: string, shown: string): Promise<Step> {
  const { page, close } = await openSlow(browser);
  await page.addInitScript((selector) => {
    const look = () => {
      const there = [...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
      if (!there) return void requestAnimationFrame(look);
      requestAnimationFrame(() => (document.documentElement.dataset['shownAt'] = String(performance.now())));
    };
    requestAnimationFrame(look);
  }, shown);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('html[data-shown-at]').waitFor();
  await page.waitForTimeout(500);
  const found = await page.evaluate(() => {
    const at = Number(document.documentElement.dataset['shownAt']);
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const sent = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const sum = (list: PerformanceResourceTiming[]) =>
      list.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
    const until = sent.filter(({ responseEnd }) => responseEnd <= at);
    const scriptOf = (list: PerformanceResourceTiming[]) =>
      sum(list.filter(({ name }) => /\.js$/.test(name)));
    return {
      fcp,
      shown: at,
      bytes: sum(until),
      requests: until.length,
      script: scriptOf(until),
      endScript: scriptOf(sent),
    };
  });
  await close();
  return found;
}
