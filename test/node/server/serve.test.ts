import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type ReceivedRequest,
  type RunningServer,
  startServer,
  withoutAnswers,
} from '../../../src/server/serve.ts';
import { ask } from '../../hosts/ask.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
const received: ReceivedRequest[] = [];
const answered: [url: string, status: number][] = [];
let server: RunningServer;

/** Asks without following a redirect; the address is under the base path. */
const get = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...init });

/** Whether a connection is taken at an address. */
function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5000 });
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.on('connect', () => end(true)).on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });
}

beforeAll(async () => {
  const page = '<!doctype html><title>Fiche</title>';
  mkdirSync(join(dir, 'fiches'));
  mkdirSync(join(dir, '_astro'));
  mkdirSync(join(dir, 'integration'));
  writeFileSync(join(dir, 'index.html'), page);
  writeFileSync(join(dir, '404.html'), '<!doctype html><title>Introuvable</title>');
  writeFileSync(join(dir, 'fiches/index.html'), page);
  writeFileSync(join(dir, 'fiches/index.html.br'), brotliCompressSync(page));
  writeFileSync(join(dir, 'integration/index.html'), page);
  writeFileSync(join(dir, '_astro/a.js'), 'export {};');
  writeFileSync(join(dir, 'a.pf_index'), 'x');
  server = await startServer({
    dir,
    port: 0,
    base: '/guide',
    onRequest: (request) => received.push(request),
    onAnswer: ({ url }, status) => answered.push([url, status]),
  });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

describe('the server', () => {
  test('gives a page in brotli, with its type and its headers', async () => {
    const { status, headers } = await get('fiches/', { headers: { 'accept-encoding': 'br' } });
    expect(status).toBe(200);
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test('lets the pages made for it be embedded', async () => {
    const { headers } = await get('integration/');
    expect(headers.get('content-security-policy')).toBeNull();
  });

  test.each([
    ['_astro/a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['a.pf_index', 'application/octet-stream', 'no-cache'],
  ])('gives %s as %s, kept as « %s »', async (path, type, lasting) => {
    const { headers } = await get(path);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(lasting);
  });

  test('adds the slash that an address lacks, and keeps its query', async () => {
    const { status, headers } = await get('fiches?q=a');
    expect(status).toBe(308);
    expect(headers.get('location')).toBe('/guide/fiches/?q=a');
  });

  test.each(['rien/', '../fiches/', '..%2f..%2fetc/passwd', '%zz'])('answers 404 to %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Introuvable');
  });

  test('refuses what is sent to it', async () => {
    expect((await get('fiches/', { method: 'POST', body: 'a=b' })).status).toBe(405);
  });

  test('goes on after an impossible range', async () => {
    expect((await get('fiches/', { headers: { range: 'bytes=9-2' } })).status).toBe(200);
  });

  test('shows each request to whoever listens', async () => {
    await get('fiches/?vu', { headers: { referer: 'http://localhost/x' } });
    expect(received.at(-1)).toEqual({
      method: 'GET',
      url: '/guide/fiches/?vu',
      referer: 'http://localhost/x',
    });
    // The answer may reach the reader just before the server counts it as sent.
    await vi.waitFor(() => expect(answered.at(-1)).toEqual(['/guide/fiches/?vu', 200]));
  });

  test('says in one line that the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ dir, port })).rejects.toThrow(
      `Port ${String(port)} is already taken: choose another, as in « PORT=${String(port + 1)} npm start ».`,
    );
  });

  test('says in one line that nothing is built', async () => {
    const empty = join(dir, 'vide');
    await expect(startServer({ dir: empty, port: 0 })).rejects.toThrow(
      `No built site in ${empty}: run « npm run build » first.`,
    );
  });

  test('says in one line that the host is none of this machine’s', async () => {
    await expect(startServer({ dir, port: 0, host: '192.0.2.7' })).rejects.toThrow(
      'HOST=192.0.2.7 is no name or address of this machine: write it as in « HOST=0.0.0.0 npm start ».',
    );
  });

  test('listens on this machine alone, unless it is told otherwise', async () => {
    const { hostname, port } = new URL(server.url);
    expect(hostname).toBe('localhost');
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    const reached = await Promise.all(others.map((address) => connects(address, Number(port))));
    expect(reached).toEqual(others.map(() => false));
    const open = await startServer({ dir, port: 0, host: '0.0.0.0' });
    expect(await connects('127.0.0.1', Number(new URL(open.url).port))).toBe(true);
    await open.close();
  });

  test.each(['/guide/./fiches/', '/guide/fiches/../fiches/', '/guide/..', '*', '/guide/%zz'])(
    'answers no page to %s, sent as it is',
    async (path) => {
      expect((await ask(server.url, { path })).status).toBe(404);
    },
  );

  test('answers an address written with a host, and sends nobody to that host', async () => {
    expect((await ask(server.url, { path: 'http://ailleurs.example/guide/fiches/' })).status).toBe(200);
    const { status, headers } = await ask(server.url, { path: 'http://ailleurs.example/guide/fiches' });
    expect([status, headers.location]).toEqual([308, '/guide/fiches/']);
  });

  test('answers 304 with its headers to whoever holds the same bytes', async () => {
    const br = { 'accept-encoding': 'br' };
    const { headers } = await ask(server.url, { path: '/guide/fiches/', headers: br });
    const etag = headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const again = await ask(server.url, {
      path: '/guide/fiches/',
      headers: { ...br, 'if-none-match': `"autre", W/${etag}` },
    });
    expect(again.status).toBe(304);
    expect(again.headers).toMatchObject({
      etag,
      vary: 'Accept-Encoding',
      'cache-control': 'no-cache',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect(again.headers['content-type']).toBeUndefined();
    const plain = await ask(server.url, { path: '/guide/fiches/', headers: { 'if-none-match': etag } });
    expect(plain.status).toBe(200);
  });

  test('asks for HTTPS for a year, where it is told that it stands behind it', async () => {
    const behind = await startServer({ dir, port: 0, https: true });
    const sent = await Promise.all(
      ['/', '/_astro/a.js', '/rien'].map(async (path) => {
        const { status, headers } = await ask(behind.url, { path });
        return [status, headers['strict-transport-security']];
      }),
    );
    await behind.close();
    expect(sent).toEqual([
      [200, 'max-age=31536000'],
      [200, 'max-age=31536000'],
      [404, 'max-age=31536000'],
    ]);
  });
});

describe('a log', () => {
  test.each([
    ['/ma-depense/', '/ma-depense/'],
    ['/mon-dossier/%23dossier=q1bKLC', '/mon-dossier/%23…'],
    ['/mon-dossier/%2523dossier=q1bKLC', '/mon-dossier/%2523…'],
    ['/ma-depense/?volet=1.1&depense=location', '/ma-depense/?…'],
    ['/ma-depense/%23volet=1.1?utm_source=x', '/ma-depense/%23…'],
  ])('keeps of %s no answer', (url, kept) => {
    expect(withoutAnswers(url)).toBe(kept);
  });
});
