import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';
import { ask } from '../../hosts/ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'publie-'));
let server: RunningServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

/** Writes a build whose page and script tell its name. */
function build(dir: string, name: string): void {
  const files = {
    'index.html': `<p>${name}</p>`,
    '404.html': '<p>Introuvable</p>',
    [`_astro/${name}.js`]: `/* ${name} */`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}

const finish = (dir: string, name: string) =>
  writeFileSync(join(dir, 'version.json'), `{"commit":"${name}"}`);

async function start(dir: string): Promise<(path: string) => Promise<string>> {
  const running = await startServer({ dir, port: 0 });
  server = running;
  return async (path) => {
    const { status, text } = await ask(running.url, { path });
    return `${String(status)} ${text}`;
  };
}

describe('the server, while a site is built anew', () => {
  it('answers as before while the folder is emptied and filled again, then all at once as the new build', async () => {
    build(folder, 'un');
    finish(folder, 'un');
    const get = await start(folder);
    rmSync(join(folder, '_astro'), { recursive: true });
    rmSync(join(folder, 'index.html'));
    rmSync(join(folder, 'version.json'));
    expect(await get('/')).toBe('200 <p>un</p>');
    expect(await get('/_astro/un.js')).toBe('200 /* un */');
    build(folder, 'deux');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await get('/')).toBe('200 <p>un</p>');
    finish(folder, 'deux');
    await vi.waitFor(async () => expect(await get('/')).toBe('200 <p>deux</p>'), { timeout: 20_000 });
  });

  it('follows the link to the site that is published, and keeps the hashed files of the one before, no older', async () => {
    for (const name of ['un', 'deux', 'trois']) {
      build(join(folder, name), name);
      finish(join(folder, name), name);
    }
    const link = join(folder, 'actuel');
    const lead = (name: string) => {
      rmSync(link, { force: true });
      symlinkSync(join(folder, name), link, 'junction');
    };
    lead('un');
    const get = await start(link);
    lead('deux');
    await vi.waitFor(async () => expect(await get('/')).toBe('200 <p>deux</p>'), { timeout: 20_000 });
    expect(await get('/_astro/un.js')).toBe('200 /* un */');
    lead('trois');
    await vi.waitFor(async () => expect(await get('/')).toBe('200 <p>trois</p>'), { timeout: 20_000 });
    expect(await get('/_astro/deux.js')).toBe('200 /* deux */');
    expect(await get('/_astro/un.js')).toBe('404 <p>Introuvable</p>');
  });
});

describe('the server, when readers leave', () => {
  it('keeps no descriptor of 10,000 downloads that were cut', async () => {
    build(folder, 'un');
    writeFileSync(join(folder, 'grand.csv'), Buffer.alloc(1_000_000, 'a'));
    const get = await start(folder);
    const { port } = new URL((server as RunningServer).url);
    const before = descriptors();
    let cut = 0;
    const leave = () =>
      new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), 'localhost');
        socket.write('GET /grand.csv HTTP/1.1\r\nHost: localhost\r\n\r\n');
        socket.once('data', () => socket.destroy(void (cut += 1)));
        socket.on('close', () => resolve()).on('error', reject);
      });
    for (let round = 0; round < 100; round += 1) await Promise.all(Array.from({ length: 100 }, leave));
    expect(cut).toBe(10_000);
    await vi.waitFor(() => expect(descriptors()).toBeLessThan(before + 10), { timeout: 20_000 });
    expect(await get('/')).toBe('200 <p>un</p>');
  });
});

/** How many files and connections this process holds open; elsewhere than on Linux, its connections and timers. */
function descriptors(): number {
  return existsSync('/proc/self/fd')
    ? readdirSync('/proc/self/fd').length
    : process.getActiveResourcesInfo().length;
}
