import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEDIA_TYPES } from '../../../src/hosts/media-types.ts';
import { DIST, type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

function serve(port: number | string, base = '/'): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['src/server/serve.ts'], {
      env: { ...process.env, PORT: String(port), BASE: base },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('http://')) child.kill();
    });
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('exit', (code) => {
      done({ code, said });
    });
  });
}

describe('the server', () => {
  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(0);
    const { port } = other.address() as AddressInfo;
    const { code, said } = await serve(port);
    other.close();
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain(String(port));
  });

  it.each([
    ['abc', '/', 'PORT=abc'],
    [0, '/mon guide/', 'BASE=/mon guide/'],
  ])('says in one line that it cannot take PORT=%s and BASE=%s', async (port, base, named) => {
    const { code, said } = await serve(port, base);
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([expect.stringContaining(named)]);
  });

  it('prints its address', async () => {
    expect((await serve(0)).said).toMatch(/http:\/\/localhost:\d+\//);
  });

  it('sends pages compressed, typed, and never sniffed', async () => {
    const response = await fetch(site.at('/fiches/1-1/'), { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-type')).toMatch(/text\/html;\s*charset=utf-8/i);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('knows the type of every file of the site', () => {
    const names = readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:br|zst|gz)$/.test(entry.name))
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(300);
    const endings = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
    expect([...endings].filter((ending) => !Object.hasOwn(MEDIA_TYPES, ending))).toEqual([]);
  });
});
