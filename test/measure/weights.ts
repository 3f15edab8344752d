import type { Site } from '../site/site.ts';

/** Bytes of the bodies received, as compressed on the wire. */
export interface Weight {
  path: string;
  total: number;
  script: number;
}

/** What a page weighs, once opened with an empty cache by a browser that accepts brotli, before any gesture. */
export async function weigh(site: Site, path: string): Promise<Weight> {
  const { page } = await site.newPage();
  await page.goto(site.at(path), { waitUntil: 'load' });
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
  return { path, total: sum(bodies), script: sum(bodies.filter(({ name }) => /\.m?js(\?|$)/.test(name))) };
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
