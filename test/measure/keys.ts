import type { Page } from 'playwright';
import type { Site } from '../site/site.ts';
import { budgetRecord } from './typing.ts';

/** How long the processor works for one key, in milliseconds, four times slower: what else the machine does is left out. */
export interface KeyTimes {
  where: string;
  /** From the key to the end of the task that writes its letter: what keeps the letter from being painted. */
  echo: Spread;
  /** The longest task of those that follow, up to the next key. */
  after: Spread;
}

/** The middle, the 95th of a hundred, the worst. */
export interface Spread {
  median: number;
  most: number;
  worst: number;
}

/** The most that any task of a key may take, once all is loaded. */
export const MOST_KEY = 16;

const SLOWER = 4;
// Milliseconds from a key to the next: some fall where a pause is answered (250, 300, 400).
const RHYTHM = [150, 100, 150, 350, 150, 120, 600];
const PHRASES = ['des fliers pour la soirée débat', 'un intervenant pour parler des écrans'];

interface Field {
  path: string;
  field: string;
  /** What is there once a first answer is. */
  answer: string;
  record?: string;
}

const FIELDS: Field[] = [
  { path: '/fiches/3-1/', field: '#header-search', answer: '[role="option"]' },
  { path: '/', field: '#home-search', answer: '[role="option"]' },
  { path: '/recherche/', field: '#query', answer: '[data-results] [data-result]' },
  { path: '/ma-depense/', field: '#phrase', answer: '.found:not(:empty)' },
  { path: '/quel-volet/', field: '#phrase', answer: '.found:not(:empty)' },
  { path: '/mon-budget/', field: '#l3-libelle', answer: '#l3-libelle', record: budgetRecord(5) },
];

/** Types whole phrases, key by key, in every field that answers each key, and times what each key costs. */
export async function measureKeys(site: Site, only = ''): Promise<KeyTimes[]> {
  const times: KeyTimes[] = [];
  for (const place of FIELDS.filter(({ path }) => path.includes(only)))
    times.push(await timesOf(site, place));
  return times;
}

async function timesOf(site: Site, { path, field, answer, record }: Field): Promise<KeyTimes> {
  const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  if (record !== undefined)
    await page.addInitScript((work) => {
      sessionStorage.setItem('fnp:travail', work);
    }, record);
  await page.goto(site.at(path), { waitUntil: 'networkidle' });
  const input = page.locator(field);
  await input.click();
  // With a word that the doors do not know, the reader of dangers comes too.
  await page.keyboard.type('garde hibou');
  await page.locator(answer).first().waitFor();
  await page.waitForTimeout(1_000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const keys: Key[] = [];
  for (const phrase of PHRASES) {
    await input.fill('');
    await page.waitForTimeout(1_000);
    keys.push(...(await typed(site, page, phrase)));
  }
  await page.context().close();
  return {
    where: `${path} ${field}`,
    echo: spread(keys.map(({ echo }) => echo)),
    after: spread(keys.map(({ after }) => after)),
  };
}

interface Key {
  echo: number;
  after: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** What the processor worked of it. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { type?: string } };
}

async function typed(site: Site, page: Page, phrase: string): Promise<Key[]> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await site.browser.startTracing(page, { categories });
  for (const [i, key] of [...phrase].entries()) {
    // `press` would take « è » for the name of a key.
    await page.keyboard.type(key);
    await page.waitForTimeout(RHYTHM[i % RHYTHM.length] ?? 0);
  }
  const trace = JSON.parse((await site.browser.stopTracing()).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  return keysOf(trace.traceEvents, [...phrase].length);
}

function keysOf(events: readonly TraceEvent[], count: number): Key[] {
  const dispatched = (type: string) =>
    events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type);
  const inputs = dispatched('input').sort((a, b) => a.ts - b.ts);
  if (inputs.length !== count)
    throw new Error(`${String(inputs.length)} letters written, of ${String(count)}`);
  const [first] = inputs;
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === first?.pid && tid === first.tid,
  );
  const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  const downs = dispatched('keydown').sort((a, b) => a.ts - b.ts);
  return inputs.map((input, i) => {
    const own = tasks.find((task) => task.ts <= input.ts && end(task) >= end(input));
    if (!own) throw new Error('a letter written in no task');
    const pressed = downs.findLast(({ ts }) => ts <= input.ts && ts >= (inputs[i - 1]?.ts ?? 0));
    const next = downs.find(({ ts }) => ts > input.ts)?.ts ?? Infinity;
    const later = tasks.filter(({ ts }) => ts >= end(own) && ts < next).map(({ tdur = 0 }) => tdur);
    const from = pressed?.ts ?? own.ts;
    const echo = sum(
      tasks.filter((task) => end(task) >= from && task.ts <= own.ts).map(({ tdur = 0 }) => tdur),
    );
    return { echo: echo / 1_000, after: Math.max(0, ...later) / 1_000 };
  });
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), most: at(0.95), worst: at(1) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
