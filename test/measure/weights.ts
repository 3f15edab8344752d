import type { Site } from '../site/site.ts';

/** Bytes of the bodies received, as compressed on the wire. */
export interface Weight {
  path: string;
  total: number;
  script: number;
  /** The page itself and what it asks for. */
  requests: number;
}

/**
 * What a page weighs, once opened with an empty cache by a browser that accepts brotli, before any gesture: what it needs,
 * or, until the network is idle, what it fetches beforehand too.
 */
export async function weigh(
  site: Site,
  path: string,
  waitUntil: 'load' | 'networkidle' = 'load',
): Promise<Weight> {
  const { page } = await site.newPage();
  await page.goto(site.at(path), { waitUntil });
  await page.waitForTimeout(300);
  const bodies = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      (entry) => ({
        name: entry.name,
        bytes: (entry as PerformanceResourceTiming).encodedBodySize,
      }),
    ),
  );
  await page.context().close();
  const sum = (list: typeof bodies) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    path,
    total: sum(bodies),
    script: sum(bodies.filter(({ name }) => /\.m?js(\?|$)/.test(name))),
    requests: bodies.length,
  };
}

/**
 * What the first control of a page waits for: the page, and the files that it names. All else is held back while the page
 * wakes, so that what counts is proved to be enough.
 */
export async function requestsBeforeUse(site: Site, path: string): Promise<string[]> {
  const { page } = await site.newPage();
  const html = await (await page.request.get(site.at(path))).text();
  const named = new Set([...html.matchAll(/(?:src|href|-url)="(\/_astro\/[^"]+)"/g)].map(([, file]) => file));
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname !== path && !named.has(pathname)) return;
    asked.push(pathname);
    await route.continue();
  });
  await page.goto(site.at(path), { waitUntil: 'commit' });
  const island = page.locator('astro-island:not([ssr])');
  await island.waitFor({ state: 'attached' });
  // React answers to its first field or button once it knows it.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('astro-island :is(button, input, select)')].some((control) =>
      Object.keys(control).some((key) => key.startsWith('__reactProps')),
    ),
  );
  await page.context().close();
  return asked;
}

/** The most a page may weigh, in bytes, brotli. */
export interface Budget {
  path: string;
  total?: number;
  script: number;
}

const SHEETS = ['1-1', '1-2', '2-1', '2-2', '3-2', '4-1', '4-2'];

export const BUDGETS: Budget[] = [
  ...SHEETS.map((sheet) => ({ path: `/fiches/${sheet}/`, total: 14_000, script: 2_000 })),
  { path: '/fiches/3-1/', total: 18_000, script: 2_000 },
  { path: '/ma-depense/', script: 66_000 },
  { path: '/quel-volet/', script: 66_000 },
  { path: '/mon-budget/', script: 83_644 },
  { path: '/mon-evaluation/', script: 85_000 },
  { path: '/mon-bilan/', script: 83_644 },
  { path: '/mon-dossier/', script: 85_000 },
  { path: '/accompagner/', script: 83_644 },
];

/** The most that a page of each kind may weigh and ask for, what it fetches beforehand included: bytes, brotli. */
export const KINDS: { path: string; total: number; requests: number }[] = [
  { path: '/', total: 10_600, requests: 4 },
  { path: '/fiches/', total: 5_700, requests: 2 },
  { path: '/fiches/1-1/', total: 14_000, requests: 3 },
  { path: '/depenses/', total: 11_700, requests: 3 },
  { path: '/depenses/salaires/', total: 11_900, requests: 3 },
  { path: '/questions/', total: 6_000, requests: 2 },
  { path: '/questions/changer-d-intervenant/', total: 9_500, requests: 9 },
  { path: '/parents/', total: 8_800, requests: 4 },
  { path: '/parents/je-suis-a-bout/', total: 8_200, requests: 2 },
  { path: '/regles/', total: 24_000, requests: 2 },
  { path: '/recherche/', total: 18_000, requests: 7 },
  { path: '/glossaire/', total: 14_900, requests: 2 },
  { path: '/source/', total: 17_000, requests: 2 },
  { path: '/source/reperes/', total: 19_500, requests: 2 },
  { path: '/comparer/', total: 10_000, requests: 3 },
  { path: '/departements/', total: 22_500, requests: 6 },
  { path: '/departements/00/', total: 11_300, requests: 10 },
  { path: '/departements/00/kit/', total: 226_000, requests: 8 },
  { path: '/departements/59/', total: 9_300, requests: 9 },
  { path: '/accessibilite/', total: 11_300, requests: 4 },
  { path: '/mentions-legales/', total: 5_600, requests: 2 },
  { path: '/confidentialite/', total: 6_800, requests: 2 },
  { path: '/plan-du-site/', total: 6_400, requests: 2 },
  { path: '/nouveautes/', total: 9_100, requests: 5 },
  { path: '/donnees/', total: 18_000, requests: 3 },
  { path: '/integrer/', total: 16_000, requests: 8 },
  { path: '/kit/', total: 224_500, requests: 7 },
  { path: '/hors-ligne/', total: 6_700, requests: 2 },
  { path: '/ma-depense/', total: 90_800, requests: 7 },
  { path: '/quel-volet/', total: 101_500, requests: 7 },
  { path: '/mon-budget/', total: 108_000, requests: 9 },
  { path: '/mon-evaluation/', total: 93_400, requests: 8 },
  { path: '/mon-bilan/', total: 96_300, requests: 11 },
  { path: '/accompagner/', total: 119_600, requests: 8 },
  { path: '/mon-dossier/', total: 127_000, requests: 10 },
  { path: '/integration/calendrier/', total: 14_000, requests: 8 },
  { path: '/integration/ma-depense/', total: 92_900, requests: 6 },
  { path: '/integration/quel-volet/', total: 103_000, requests: 6 },
  { path: '/integration/recherche/', total: 21_000, requests: 6 },
];
