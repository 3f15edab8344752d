import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright';
import { PACK, WORKER } from '../../../src/offline/names.ts';
import { readPack, writePack } from '../../../src/offline/pack.ts';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts';

/** A copy of a built site on a host that can be stopped, changed and started again at the same address. */
export class CopiedSite {
  readonly dir = mkdtempSync(join(tmpdir(), 'site-'));
  readonly base: string;
  requests: string[] = [];
  private server: RunningServer | undefined;
  private browser: Browser | undefined;
  private port = 0;

  constructor(dist: string, base: string) {
    this.base = base;
    cpSync(dist, this.dir, { recursive: true });
  }

  async start(): Promise<void> {
    this.server = await startServer({
      port: this.port,
      dir: this.dir,
      base: this.base,
      onRequest: ({ url }) => this.requests.push(url.slice(this.base.length)),
    });
    this.port = Number(new URL(this.server.url).port);
  }

  /** From now on there is no network. */
  async stop(): Promise<void> {
    await this.server?.close();
    this.server = undefined;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.stop();
    rmSync(this.dir, { recursive: true });
  }

  at(path: string): string {
    return `http://localhost:${String(this.port)}${this.base}${path}`;
  }

  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    this.browser ??= await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
    const context = await this.browser.newContext({
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      ...options,
    });
    const page = await context.newPage();
    await page.goto(this.at(path));
    return page;
  }

  /** Keeps the site by the one gesture of a tool’s page. */
  async keep(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Garder hors ligne' }).click();
    await page.getByText('C’est gardé').waitFor();
  }

  /** Publishes another version: files of the site as `change` gives them, in the pack too, under other sums. */
  publish(change: (path: string, text: string) => string): void {
    const path = join(this.dir, PACK);
    const { files, places } = readPack(new Uint8Array(readFileSync(path)));
    const changed = files.map((file) => {
      if (/wasm|pf_/.test(file.path)) return file;
      const before = new TextDecoder().decode(file.bytes);
      const text = change(file.path, before);
      if (text === before) return file;
      this.write(/(?:^|\/)$/.test(file.path) ? `${file.path}index.html` : file.path, text);
      return { ...file, bytes: new Uint8Array(Buffer.from(text)) };
    });
    const pack = writePack(changed, places);
    const sum = createHash('sha256').update(pack).digest('base64').slice(0, 43);
    const worker = readFileSync(join(this.dir, WORKER), 'utf8');
    const [, sumBefore = '', lengthBefore = ''] = /sum:"([^"]+)",length:(\d+)/.exec(worker) ?? [];
    const [, version = ''] = /version:"([^"]+)"/.exec(worker) ?? [];
    this.write(PACK, pack);
    this.write(
      WORKER,
      worker
        .replaceAll(sumBefore, sum)
        .replaceAll(`length:${lengthBefore}`, `length:${String(pack.length)}`)
        .replaceAll(version, sum.slice(0, 22)),
    );
  }

  /** Writes a file of the site in the place of another and of its compressed copies. */
  write(file: string, content: string | Uint8Array): void {
    writeFileSync(join(this.dir, file), content);
    for (const ending of ['.br', '.zst', '.gz']) rmSync(join(this.dir, file + ending), { force: true });
    utimesSync(join(this.dir, 'version.json'), new Date(), new Date());
  }
}

/** The addresses that a browser keeps, without the base, by store. */
export function keptAddresses(page: Page, base: string): Promise<Record<string, string[]>> {
  return page.evaluate(async (start) => {
    const kept: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      kept[name] = (await store.keys()).map(({ url }) => url.slice(location.origin.length + start.length));
    }
    return kept;
  }, base);
}

/** What a browser holds of the site besides what it is doing: stores and workers. */
export function traces(page: Page): Promise<{ stores: string[]; workers: number }> {
  return page.evaluate(async () => ({
    stores: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
