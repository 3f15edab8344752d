import type { Browser } from 'playwright';
import { CONDITIONS, openBrowser, openSlow } from '../browser.ts';
import { versionsOf } from '../peers/build.ts';
import { PEERS } from '../peers/files.ts';
import { serveAll } from '../peers/serve.ts';
import { BY_HAND, builtSites, OURS } from '../peers/sites.ts';
import type { Report } from '../report.ts';
import { inWords, type Spread, spreadOf } from '../spread.ts';
import { atMost, ratios } from '../targets.ts';
import { lighthouseOf } from './lighthouse.ts';

const SHEETS = ['/fiches/1-1/', '/fiches/3-2/'];
const ROUNDS = 5;

/** What a visit to a page costs, until something is painted and until nothing moves any more. */
interface Visit {
  fcp: number;
  paintBytes: number;
  paintRequests: number;
  bytes: number;
  requests: number;
}

/** A fact sheet, ours and its peers', each visited in turn. */
export async function measurePages(): Promise<Report> {
  const sites = await builtSites();
  const served = await serveAll(sites);
  const browser = await openBrowser();
  const names = [OURS, BY_HAND, ...PEERS];
  const visits = new Map(names.map((name): [string, Visit[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const path of SHEETS)
      for (const name of names) visits.get(name)?.push(await visit(browser, served.at(name) + path));
  await browser.close();
  const scores = new Map<string, string>();
  for (const name of names) scores.set(name, await lighthouseOf(served.at(name) + (SHEETS[0] ?? '')));
  await served.close();
  const all = (name: string, key: keyof Visit) => (visits.get(name) ?? []).map((each) => each[key]);
  const against = (name: string, key: keyof Visit): Spread => ratios(all(OURS, key), all(name, key));
  return {
    title: 'A fact sheet',
    how: `${SHEETS.join(' and ')}, the same words for all, one nginx (brotli made beforehand, five ways, for all). ${CONDITIONS}, ${String(ROUNDS)} rounds in turn. Bytes are compressed bodies. Lighthouse: mobile, simulated, one run. ${versionsOf(PEERS)}. « by hand »: the same words in one file of headings, paragraphs and lists, without an address nor a script.`,
    head: [
      'who',
      'bytes to first paint',
      'requests',
      'bytes after idle',
      'requests',
      'first paint, ms',
      'ours ÷ it: bytes',
      'first paint',
      'Lighthouse: score, first paint',
    ],
    rows: names.map((name) => [
      name,
      inWords(spreadOf(all(name, 'paintBytes')), 0),
      inWords(spreadOf(all(name, 'paintRequests')), 0),
      inWords(spreadOf(all(name, 'bytes')), 0),
      inWords(spreadOf(all(name, 'requests')), 0),
      inWords(spreadOf(all(name, 'fcp')), 0),
      inWords(against(name, 'bytes'), 2),
      inWords(against(name, 'fcp'), 2),
      scores.get(name) ?? '',
    ]),
    targets: [
      atMost('bytes ÷ the page by hand', against(BY_HAND, 'bytes'), 2),
      atMost('bytes ÷ Starlight’s', against('Starlight', 'bytes'), 0.3),
      atMost('first paint ÷ that of the page by hand', against(BY_HAND, 'fcp'), 1.15),
    ],
  };
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const { page, close } = await openSlow(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const found = await page.evaluate(() => {
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const sent = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const sum = (list: PerformanceResourceTiming[]) =>
      list.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
    const painted = sent.filter(({ responseEnd }) => responseEnd <= fcp);
    return {
      fcp,
      paintBytes: sum(painted),
      paintRequests: painted.length,
      bytes: sum(sent),
      requests: sent.length,
    };
  });
  await close();
  return found;
}
