import type { Browser } from 'playwright';
import { CONDITIONS, openBrowser, openSlow } from '../browser.ts';
import { versionsOf } from '../peers/build.ts';
import { type Peer, PEERS } from '../peers/files.ts';
import { serveAll } from '../peers/serve.ts';
import { builtSites, OURS } from '../peers/sites.ts';
import type { Report } from '../report.ts';
import { inWords, spreadOf } from '../spread.ts';
import { atMost, ratios } from '../targets.ts';
import { type Answer, answersOf, FIELDS, focusField, watchAnswers } from './fields.ts';

const ROUNDS = 5;
const COLD = 'dépenses éligibles';
const WARM = 'détention';
/** Milliseconds from a letter to the next. */
const LETTER = 120;
const DESKTOP = { width: 1280, height: 900 };
const WITH_PAGEFIND: readonly Peer[] = ['Starlight', 'Astro + Pagefind'];

interface Search {
  /** Bytes of the page at rest, then those of its first search. */
  page: number;
  bytes: number;
  requests: number;
  cold: Answer;
  warm: Answer;
  typed: Answer;
}

type Name = keyof typeof FIELDS;

/** The search of each site, cold, warm and typed letter by letter. */
export async function measureSearch(): Promise<Report> {
  const served = await serveAll(await builtSites());
  const browser = await openBrowser();
  const names: Name[] = [OURS, ...PEERS];
  const found = new Map(names.map((name): [Name, Search[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) found.get(name)?.push(await search(browser, served.at(name), name));
  await browser.close();
  await served.close();
  const all = (name: Name, of: (search: Search) => number) => (found.get(name) ?? []).map(of);
  const shown = (name: Name, of: (search: Search) => number) => inWords(spreadOf(all(name, of)), 0);
  const middle = (name: Name, of: (search: Search) => number) => spreadOf(all(name, of)).median;
  const best = (of: (search: Search) => number) =>
    PEERS.reduce((least, peer) => (middle(peer, of) < middle(least, of) ? peer : least));
  const stages: [string, (search: Search) => number][] = [
    ['cold, first answer', ({ cold }) => cold.first],
    ['cold, pages', ({ cold }) => cold.pages],
    ['warm, first answer', ({ warm }) => warm.first],
    ['warm, pages', ({ warm }) => warm.pages],
    ['typed, list at rest', ({ typed }) => typed.settled],
  ];
  return {
    title: 'Search',
    how: `Each site’s own search over the same words; ours on its page of search, whose first answers are its doors (a need, an expense, a term), then the pages. ms from the last letter to the frame that shows it. Cold: « ${COLD} » in one input just after the first focus; warm: then « ${WARM} »; typed: « ${COLD} » by a letter each ${String(LETTER)} ms on another visit, until the list no longer changes. ${CONDITIONS} (its main thread), desktop, one nginx, ${String(ROUNDS)} rounds in turn; bytes of the wire, workers counted. ${versionsOf(PEERS)}.`,
    head: ['who', 'page, bytes', 'first search, bytes', 'requests', ...stages.map(([stage]) => stage)],
    rows: names.map((name) => [
      name,
      shown(name, ({ page }) => page),
      shown(name, ({ bytes }) => bytes),
      shown(name, ({ requests }) => requests),
      ...stages.map(([, of]) => shown(name, of)),
    ]),
    targets: [
      ...WITH_PAGEFIND.map((peer) =>
        atMost(
          `bytes of a first search ÷ those of Pagefind’s own, in ${peer}`,
          ratios(
            all(OURS, ({ bytes }) => bytes),
            all(peer, ({ bytes }) => bytes),
          ),
          0.75,
        ),
      ),
      ...stages.map(([stage, of]) => {
        const peer = best(of);
        return `${stage}: ours ${middle(OURS, of).toFixed(0)} ms, the best peer’s (${peer}) ${middle(peer, of).toFixed(0)}: ${middle(OURS, of) <= middle(peer, of) ? 'held' : 'NOT held'}`;
      }),
    ],
  };
}

async function search(browser: Browser, origin: string, name: Name): Promise<Search> {
  const place = FIELDS[name];
  const { page, traffic, close } = await openSlow(browser, { viewport: DESKTOP });
  await page.goto(origin + place.path, { waitUntil: 'networkidle' });
  const before = { ...traffic };
  await focusField(page, place);
  await watchAnswers(page, place);
  await page.keyboard.insertText(COLD);
  const cold = await answersOf(page, place);
  const [bytes, requests] = [traffic.bytes - before.bytes, traffic.requests - before.requests];
  await page.locator(place.field).first().selectText();
  await page.keyboard.insertText(WARM);
  const warm = await answersOf(page, place);
  await close();
  return { page: before.bytes, bytes, requests, cold, warm, typed: await typed(browser, origin, name) };
}

async function typed(browser: Browser, origin: string, name: Name): Promise<Answer> {
  const place = FIELDS[name];
  const { page, close } = await openSlow(browser, { viewport: DESKTOP });
  await page.goto(origin + place.path, { waitUntil: 'networkidle' });
  await focusField(page, place);
  await watchAnswers(page, place);
  await page.keyboard.type(COLD, { delay: LETTER });
  const answer = await answersOf(page, place);
  await close();
  return answer;
}
