import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import type { Site } from '../site.ts';

/** Another site, on another port, that shows pages of ours. */
export interface Host {
  /** The address of a page of it, with this body and these headers. */
  page: (body: string, headers?: Record<string, string>) => string;
  /** Every address that it was asked for. */
  asked: string[];
  close: () => Promise<void>;
}

/** Starts a host. */
export async function openHost(): Promise<Host> {
  const pages = new Map<string, { body: string; headers: Record<string, string> }>();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    asked,
    page: (body, headers = {}) => {
      const path = `/page-${String(pages.size)}`;
      pages.set(path, {
        body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Un hôte</title></head>${body}</html>`,
        headers,
      });
      return origin + path;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** The link and the script, as a host pastes them. */
export function pasted(site: Site, tool: string, more = '', script = true): string {
  return `<p><a href="${site.at(`/${tool}/`)}" data-integration="${tool}" ${more}>Ouvrir l’outil</a></p>${
    script
      ? `<script src="${site.at('/integration-1.js')}" crossorigin="anonymous" referrerpolicy="no-referrer" async></script>`
      : ''
  }`;
}

/** Opens a page of a host in a context of its own, and gathers what goes wrong in it. */
export async function visit(
  site: Site,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await site.browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 900, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(address);
  return { page, faults };
}

/** The frame of a tool, once it is there. */
export async function frameOf(page: Page, tool: string, rank = 0): Promise<Frame> {
  const wanted = () => page.frames().filter((frame) => frame.url().includes(`/integration/${tool}/`))[rank];
  for (let turn = 0; turn < 100 && !wanted(); turn += 1) await page.waitForTimeout(50);
  const frame = wanted();
  if (!frame) throw new Error(`no frame of ${tool}`);
  await frame.waitForSelector('main h1');
  return frame;
}

/** Waits until a frame of the page is as high as what it holds. */
export async function settled(page: Page, frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  for (let turn = 0; turn < 100; turn += 1) {
    const [shown, holds] = [
      (await element.boundingBox())?.height ?? 0,
      await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    ];
    if (Math.abs(shown - holds) <= 1) return shown;
    await page.waitForTimeout(50);
  }
  return -1;
}
