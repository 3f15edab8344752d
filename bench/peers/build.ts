import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install, SCRATCH } from '../scratch.ts';
import { type Cost, costOf } from '../../test/measure/cost.ts';
import type { PeerPage } from './content.ts';
import { filesFor, type Peer } from './files.ts';

interface Recipe {
  versions: Readonly<Record<string, string>>;
  /** What is run, one after the other, of the packages installed. */
  commands: readonly (readonly [program: string, ...args: string[]])[];
  /** Where it writes its site. */
  out: string;
  /** What an earlier build left, so that none begins ahead. */
  left: readonly string[];
}

const ASTRO = '7.3.4';
export const RECIPES: Record<Peer, Recipe> = {
  Starlight: {
    versions: { astro: ASTRO, '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.0' },
    commands: [['astro', 'build']],
    out: 'dist',
    left: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'src'],
  },
  VitePress: {
    versions: { vitepress: '1.6.4' },
    commands: [['vitepress', 'build']],
    out: '.vitepress/dist',
    left: ['.vitepress', 'pages'],
  },
  Docusaurus: {
    versions: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@easyops-cn/docusaurus-search-local': '0.55.3',
      '@mdx-js/react': '3.1.1',
      react: '19.3.1',
      'react-dom': '19.3.1',
    },
    commands: [['docusaurus', 'build']],
    out: 'build',
    left: ['build', '.docusaurus', 'node_modules/.cache', 'docs'],
  },
  'Astro + Pagefind': {
    versions: { astro: ASTRO, pagefind: '1.6.0' },
    commands: [
      ['astro', 'build'],
      ['pagefind', '--site', 'dist'],
    ],
    out: 'dist',
    left: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'src'],
  },
};

/** « Starlight (astro 7.3.4, …) »: each peer with what was installed. */
export function versionsOf(peers: readonly Peer[]): string {
  return peers
    .map((peer) => {
      const versions = Object.entries(RECIPES[peer].versions).map((pair) => pair.join(' '));
      return `${peer} (${versions.join(', ')})`;
    })
    .join('; ');
}

/** Tells what a peer's site was last built of for others to use, and where. */
export function sealOf(peer: Peer): string {
  return join(SCRATCH, `${peer}.built`);
}

/** Builds a peer's site of these pages from nothing; gives its folder and what it cost. */
export async function buildPeer(
  peer: Peer,
  pages: readonly PeerPage[],
): Promise<{ dir: string; cost: Cost }> {
  const { versions, commands, out, left } = RECIPES[peer];
  const folder = install(peer.toLowerCase().replace(/[^a-z]+/g, '-'), versions);
  rmSync(sealOf(peer), { force: true });
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [name, text] of Object.entries(filesFor(peer, pages))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const cost: Cost = { seconds: 0, processor: 0, peak: 0 };
  for (const [program, ...args] of commands) {
    const own = await costOf({
      program: join(folder, 'node_modules/.bin', program),
      args,
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    cost.seconds += own.seconds;
    cost.processor += own.processor;
    cost.peak = Math.max(cost.peak, own.peak);
  }
  return { dir: join(folder, out), cost };
}
