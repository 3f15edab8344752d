import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type ReceivedRequest,
  type RunningServer,
  startServer,
  withoutAnswers,
} from '../../../src/server/serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
const received: ReceivedRequest[] = [];
const answered: [url: string, status: number][] = [];
let server: RunningServer;

/** Asks without following a redirect; the address is under the base path. */
const get = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...init });

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
    expect(headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test('lets the pages made for it be embedded', async () => {
    const { headers } = await get('integration/');
    expect(headers.get('content-security-policy')).toBeNull();
  });

  test.each([
    ['_astro/a.js', 'text/javascript', 'public, max-age=31536000, immutable'],
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
