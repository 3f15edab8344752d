import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

// The one without a window first: the same engine for a third of the work.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Switches that make a test browser quiet: no call home, and no sandbox where the kernel refuses it to root. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium or Chrome: the one named by CHROMIUM_PATH, one on this machine, Playwright's own download,
 * or Debian's package when this user may install it. Throws one line that says what to install when there is none.
 */
export function findChromium(): string {
  return fromEnvironment() ?? installed() ?? downloaded() ?? debian() ?? missing();
}

function fromEnvironment(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
  return path;
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, playwrightPath()].find((path) => path !== '' && existsSync(path));
}

function playwrightPath(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

function downloaded(): string | undefined {
  console.log('No Chromium found: trying the download that Playwright offers…');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 180_000,
    shell: process.platform === 'win32',
  });
  return existsSync(playwrightPath()) ? playwrightPath() : undefined;
}

function debian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Trying Debian’s package, chromium-headless-shell…');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: 'ignore',
      timeout: 300_000,
    });
  } catch {
    return undefined;
  }
  return installed();
}

function missing(): never {
  throw new Error(
    'No Chromium or Chrome found: install one (for example « apt-get install chromium-headless-shell »), or name it in CHROMIUM_PATH.',
  );
}
