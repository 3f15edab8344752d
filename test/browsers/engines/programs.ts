import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from '../../chromium.ts';

/** What opens a page in a real WebKit, without a screen. */
export interface WebkitPrograms {
  driver: string;
  browser: string;
  screen: string;
}

/** Chromium, or one line that says what to install. */
export { findChromium };

/** Firefox: the one that FIREFOX_PATH names, or one of this machine. */
export function findFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, which does not exist.`);
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const found = named ?? onPath('firefox-esr') ?? onPath('firefox') ?? (existsSync(mac) ? mac : undefined);
  if (found) return found;
  throw new Error('No Firefox found: install one (« apt-get install firefox-esr » on Debian).');
}

/** WebKit, its driver and a screen that nobody sees. */
export function findWebkit(): WebkitPrograms {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('xvfb-run');
  const [browser] = globSync('/usr/{lib,lib64,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser').sort().reverse();
  if (driver && screen && browser) return { driver, browser, screen };
  throw new Error('No WebKit to drive: install one (« apt-get install webkit2gtk-driver xvfb » on Debian).');
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
