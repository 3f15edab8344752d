import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, fileOf, openSite } from './site.ts';

/** The page whose header comes piece by piece, as on a slow network; its scripts, never: nothing else moves it. */
const PATH = '/departements/05/';
const PIECE = 100;

const slow = createServer((request, response) => {
  if (request.url !== PATH) {
    response.writeHead(204).end();
    return;
  }
  const html = readFileSync(fileOf(PATH));
  const start = html.indexOf('<header');
  const end = html.indexOf('</header>');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  void (async () => {
    response.write(html.subarray(0, start));
    for (let at = start; at < end; at += PIECE) {
      await wait(50);
      response.write(html.subarray(at, Math.min(at + PIECE, end)));
    }
    await wait(50);
    response.end(html.subarray(end));
  })();
});

let site: Site;
let origin: string;
beforeAll(async () => {
  site = await openSite();
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((slow.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await site.close();
  slow.close();
});

describe.each([320, 640, 768, 1280])('at %i px', (width) => {
  it('the header does not move while it comes', async () => {
    const { page } = await site.newPage({ viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          for (const { node } of (entry as unknown as { sources: { node: Node | null }[] }).sources)
            moved.push(node instanceof Element ? node.outerHTML.slice(0, 60) : 'gone');
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(origin + PATH, { waitUntil: 'load' });
    expect(await page.locator('.site-header').getByRole('link').count()).toBeGreaterThan(1);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    await page.context().close();
  });
});
