import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright';
import { startServer } from '../../src/server/serve.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';

/** The built site, served, and a browser to open it with. */
export interface Site {
  browser: Browser;
  /** The full address of a path of the site. */
  at: (path: string) => string;
  /** What a log would keep of every request, in order: method, address, referer. */
  requests: string[];
  /** A new page in a context of its own; what goes wrong in it is gathered in `faults`. */
  newPage: (options?: BrowserContextOptions) => Promise<{ page: Page; faults: string[] }>;
  close: () => Promise<void>;
}

export const DIST = 'dist';

/** Serves a build and starts a browser. Close it when done. */
export async function openSite({ base = '/', dir = DIST } = {}): Promise<Site> {
  const requests: string[] = [];
  const server = await startServer({
    port: 0,
    dir,
    base,
    onRequest: ({ method, url, referer }) => requests.push(`${method} ${url} ${referer}`),
  });
  const origin = new URL(server.url).origin;
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  return {
    browser,
    requests,
    at: (path) => origin + base.replace(/\/$/, '') + path,
    newPage: (options = {}) => newPage(browser, origin, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function newPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== origin)
      faults.push(`third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())}: ${response.url()}`);
  });
  return { page, faults };
}

/** The addresses of every page of a build, without its base: `/`, `/fiches/1-1/`… The page of errors is not one. */
export function pagesOf(dir = DIST): string[] {
  return globSync('**/index.html', { cwd: dir })
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .sort();
}

/** Those that stand by themselves, with the header and the footer; what other sites show (`/integration/…`) has neither. */
export function wholePagesOf(dir = DIST): string[] {
  return pagesOf(dir).filter((path) => !path.startsWith('/integration/'));
}

/** The file of a page of a build. */
export function fileOf(path: string, dir = DIST): string {
  return join(dir, path, 'index.html');
}
