import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';
import { ask } from '../../hosts/ask.ts';
import { OF_ZSTD, REQUESTS, UNDER_A_BASE, compared, pathUnder } from '../../hosts/requests.ts';
import { writeSmallSite } from '../../hosts/small-site.ts';

const dir = writeSmallSite();
afterAll(() => {
  rmSync(dir, { recursive: true });
});

describe.each([
  { base: '/', requests: [...REQUESTS, ...OF_ZSTD] },
  { base: '/guide/', requests: [...REQUESTS, ...OF_ZSTD, ...UNDER_A_BASE] },
])('our server, under $base', ({ base, requests }) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ dir, port: 0, base });
  });
  afterAll(() => server.close());

  it.each(requests)('answers $says: $method $path', async (expected) => {
    const answered = await ask(server.url, { ...expected, path: pathUnder(base, expected) });
    const { is, must } = compared(answered, expected, { base, origin: '' });
    expect(is).toEqual(must);
  });
});
