import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Answered, ask } from './ask.ts';
import { type Expected, OF_ZSTD, REQUESTS, UNDER_A_BASE, compared, pathUnder } from './requests.ts';
import { writeSmallSite } from './small-site.ts';
import { HOSTS, type Host } from './start.ts';

const dir = writeSmallSite();
chmodSync(dir, 0o755);
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const names = ['nginx', 'apache', 'caddy'] as const;
const bases = [
  { base: '/', requests: REQUESTS },
  { base: '/guide/', requests: [...REQUESTS, ...UNDER_A_BASE] },
];
// Beside the folder of a shared host, what it answers is its own.
const beside = (name: string, { outside, status }: Expected) =>
  name === 'apache' && outside && status === 404;
const hosted = names.flatMap((name) =>
  bases.map(({ base, requests }) => ({
    name,
    base,
    requests: [...requests, ...(name === 'nginx' ? [] : OF_ZSTD)].filter(
      (expected) => !beside(name, expected),
    ),
  })),
);

describe.each(hosted)('$name, under $base', ({ name, base, requests }) => {
  let host: Host;
  beforeAll(async () => {
    host = await HOSTS[name]({ dir, base });
  });
  afterAll(() => host.close());

  it.each(requests)('answers $says: $method $path', async (expected) => {
    const answered = await ask(host.url, { ...expected, path: pathUnder(base, expected) });
    const { is, must } = compared(answered, expected, { base, origin: new URL(host.url).origin });
    expect(is).toEqual(must);
  });

  it('answers 304 to whoever holds the same bytes, in the same encoding', async () => {
    const get = (headers: Record<string, string>): Promise<Answered> =>
      ask(host.url, { path: `${base}fiches/`, headers });
    const br = await get({ 'accept-encoding': 'br' });
    const etag = br.headers.etag ?? '';
    expect(etag).not.toBe('');
    const again = await get({ 'accept-encoding': 'br', 'if-none-match': `"autre", ${etag}` });
    expect(again.status).toBe(304);
    expect(again.headers).toMatchObject({ etag, vary: 'Accept-Encoding', 'cache-control': 'no-cache' });
    expect((await get({ 'accept-encoding': 'identity', 'if-none-match': etag })).status).toBe(200);
  });

  it('asks for HTTPS for a year, behind HTTPS', async () => {
    const paths = ['', '_astro/a1b2c3d.js', 'rien'];
    const sent = await Promise.all(
      paths.map(async (path) => {
        const headers = { 'x-forwarded-proto': 'https' };
        const { status, headers: answered } = await ask(host.url, { path: base + path, headers });
        return [status, answered['strict-transport-security']];
      }),
    );
    expect(sent).toEqual([
      [200, 'max-age=31536000'],
      [200, 'max-age=31536000'],
      [404, 'max-age=31536000'],
    ]);
  });

  it('sends nobody to a host that was not asked', async () => {
    const headers = { host: 'ailleurs.example', 'x-forwarded-proto': 'https' };
    const answered = await ask(host.url, { path: `${base}fiches`, headers });
    const expected = {
      nginx: [308, `${base}fiches/`],
      apache: [308, `https://ailleurs.example${base}fiches/`],
      // It knows no such host, and says nothing.
      caddy: [200, undefined],
    };
    expect([answered.status, answered.headers.location]).toEqual(expected[name]);
  });
});

it('nginx writes no answer and no reader in its log', async () => {
  const nginx = await HOSTS.nginx({ dir, base: '/' });
  const paths = ['/fiches/?volet=1.1', '/fiches/%23dossier=q1bKLC', '/fiches/'];
  for (const path of paths)
    await ask(nginx.url, { path, headers: { referer: 'https://ailleurs.example/', 'user-agent': 'A' } });
  // It writes a line once its answer is sent.
  const lines = await vi.waitFor(() => {
    const written = readFileSync(nginx.log, 'utf8').trim().split('\n');
    expect(written).toHaveLength(paths.length);
    return written;
  });
  await nginx.close();
  expect(lines.map((line) => line.replace(/^\S+ /, '').replace(/ \S+$/, ''))).toEqual([
    '200 GET /fiches/...',
    '404 GET /fiches/...',
    '200 GET /fiches/',
  ]);
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:+-]+ 200 GET \/fiches\/\.\.\. \d+\.\d+$/);
});
