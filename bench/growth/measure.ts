import { existsSync, globSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFiles } from '../../src/integrations/pages/compress-files.ts';
import { EXAMPLE } from '../../src/rules/departement/names.ts';
import { type Cost, costOf } from '../../test/measure/cost.ts';
import { buildPeer, versionsOf } from '../peers/build.ts';
import { multiplied, peerPages } from '../peers/content.ts';
import type { Report } from '../report.ts';
import { inWords, type Spread, spreadOf } from '../spread.ts';
import { atMost, exponent, ratios } from '../targets.ts';

const PEER = 'Starlight';
const DIST = 'dist';
const KEPT = '.astro/compressed';
/** `BENCH_PAGES=400` measures that size alone, `BENCH_ROUNDS=1` once. */
const SIZES = (process.env['BENCH_PAGES'] ?? '0,400,4000').split(',').map(Number);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
/** From so many pages on, one round is enough of an hour. */
const LARGE = 1_000;

interface OwnCost extends Cost {
  /** Of which the compressed copies took so many seconds. */
  compression: number;
}

interface Size {
  pages: number;
  ours: OwnCost[];
  theirs: Cost[];
}

/** What a build costs as the site grows: ours with fictitious départements more, the peer with the same page as many times. */
export async function measureGrowth(): Promise<Report> {
  const base = pagesIn(DIST);
  const pages = peerPages(DIST);
  const copied = pages.filter(({ path }) => path === `/departements/${EXAMPLE.id}/`);
  if (copied.length !== 1) throw new Error(`no page of ${EXAMPLE.id}`);
  const sizes: Size[] = [];
  for (const wanted of SIZES) {
    const many = Math.max(wanted, base);
    const size: Size = { pages: many, ours: [], theirs: [] };
    for (let round = 0; round < (many < LARGE ? ROUNDS : 1); round += 1) {
      size.ours.push(await buildOurs(many - base));
      const { cost } = await buildPeer(PEER, multiplied(pages, many, copied));
      size.theirs.push(cost);
    }
    sizes.push(size);
  }
  return {
    title: 'Growth of a build',
    how: `Ours is the site (${String(base)} pages) and as many fictitious départements as it takes, nothing kept of earlier builds; ${versionsOf([PEER])} has the words of its pages of text, and the page of a département as often. ${String(ROUNDS)} rounds in turn, one from ${String(LARGE)} pages on. Memory: the most that all processes held at once. Not measured: 42 pages, since the site cannot be built with less than its own.`,
    head: [
      'who',
      'pages',
      'seconds',
      'of which compression',
      'seconds of processor',
      'memory, MB',
      'exponent',
    ],
    rows: sizes.flatMap(({ pages: many, ours, theirs }, i) => [
      [
        'ours',
        String(many),
        words(ours, ({ seconds }) => seconds),
        words(ours, ({ compression }) => compression),
        words(ours, ({ processor }) => processor),
        words(ours, ({ peak }) => peak, 0),
        growth(sizes, i, 'ours'),
      ],
      [
        PEER,
        String(many),
        words(theirs, ({ seconds }) => seconds),
        '–',
        words(theirs, ({ processor }) => processor),
        words(theirs, ({ peak }) => peak, 0),
        growth(sizes, i, 'theirs'),
      ],
    ]),
    targets: sizes.flatMap((size, i) => targetsOf(size, sizes[i - 1])),
  };
}

function targetsOf(size: Size, before: Size | undefined): string[] {
  const { pages, ours, theirs } = size;
  const against = (of: (cost: OwnCost) => number, other: (cost: Cost) => number): Spread =>
    ratios(ours.map(of), theirs.map(other));
  const seconds = ({ seconds: all }: Cost) => all;
  const at = `${String(pages)} pages`;
  return [
    atMost(
      `${at}, compression set aside ÷ ${PEER}`,
      against(({ seconds: all, compression }) => all - compression, seconds),
      1.2,
    ),
    atMost(`${at}, with compression ÷ ${PEER}`, against(seconds, seconds), 1.6),
    atMost(
      `${at}, memory ÷ ${PEER}`,
      against(
        ({ peak }) => peak,
        ({ peak }) => peak,
      ),
      1,
    ),
    ...(before ? [atMost(`${at}, exponent`, spreadOf([exponentBetween(before, size, 'ours')]), 1)] : []),
  ];
}

function growth(sizes: readonly Size[], i: number, side: 'ours' | 'theirs'): string {
  const [before, size] = [sizes[i - 1], sizes[i]];
  return before && size ? exponentBetween(before, size, side).toFixed(2) : '–';
}

function exponentBetween(before: Size, after: Size, side: 'ours' | 'theirs'): number {
  const point = (size: Size) => ({
    pages: size.pages,
    cost: spreadOf(size[side].map(({ seconds }) => seconds)).median,
  });
  return exponent(point(before), point(after));
}

function words<C extends Cost>(costs: readonly C[], of: (cost: C) => number, digits = 1): string {
  return inWords(spreadOf(costs.map(of)), digits);
}

async function buildOurs(more: number): Promise<OwnCost> {
  const out = mkdtempSync(join(tmpdir(), 'bench-growth-'));
  const aside = `${KEPT}-aside`;
  if (existsSync(KEPT)) renameSync(KEPT, aside);
  try {
    const cost = await costOf({
      program: 'npx',
      args: ['astro', 'build', '--outDir', out],
      env: { FICTITIOUS_EDITIONS: String(more) },
    });
    for (const copy of globSync('**/*.{br,zst,gz}', { cwd: out })) rmSync(join(out, copy));
    const kept = mkdtempSync(join(tmpdir(), 'bench-kept-'));
    const start = performance.now();
    await compressFiles(out, kept);
    const compression = (performance.now() - start) / 1000;
    rmSync(kept, { recursive: true });
    return { ...cost, compression };
  } finally {
    rmSync(out, { recursive: true, force: true });
    rmSync(KEPT, { recursive: true, force: true });
    if (existsSync(aside)) renameSync(aside, KEPT);
  }
}

function pagesIn(folder: string): number {
  return globSync('**/index.html', { cwd: folder }).length;
}
