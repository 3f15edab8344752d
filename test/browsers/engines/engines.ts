import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox, findWebkit } from './programs.ts';
import { PuppeteerTab } from './puppeteer-tab.ts';
import type { Tab } from './tab.ts';
import { WebkitTab } from './webkit-tab.ts';

export type Engine = keyof typeof ENGINES;

interface Kind {
  /** Throws one line that says what to install, where the machine has none. */
  find: () => unknown;
  /** Opens a tab; `folder` is a folder of its own, for what the browser writes. */
  open: (folder: string) => Promise<Tab>;
}

export const ENGINES = {
  chromium: {
    find: findChromium,
    open: (folder) => PuppeteerTab.open('chrome', findChromium(), downloadsIn(folder)),
  },
  firefox: {
    find: findFirefox,
    open: (folder) => PuppeteerTab.open('firefox', findFirefox(), downloadsIn(folder)),
  },
  webkit: {
    find: findWebkit,
    open: (folder) => WebkitTab.open(findWebkit(), folder),
  },
} as const satisfies Readonly<Record<string, Kind>>;

export const NAMES = Object.keys(ENGINES) as Engine[];

/** A tab in a browser just started, which remembers nothing; closing it leaves nothing behind. */
export async function openTab(engine: Engine): Promise<Tab> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const tab = await ENGINES[engine].open(folder);
  const close = tab.close.bind(tab);
  tab.close = async () => {
    await close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return tab;
}

function downloadsIn(folder: string): string {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  return downloads;
}
