import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPack, sumOf, writePack } from '../../../src/offline/pack.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const FILES = [
  { path: '', type: 'text/html; charset=utf-8', bytes: bytes(1, 2, 3) },
  { path: 'vide.json', type: 'application/json', bytes: bytes() },
  { path: 'pagefind/wasm', type: 'application/octet-stream', bytes: bytes(0, 255) },
];
const PLACES = { '2a': [{ path: 'departements/2a/', sum: 'x' }] };

describe('the pack', () => {
  it('gives back its files, byte for byte, and what is fetched for a département', () => {
    expect(readPack(writePack(FILES, PLACES))).toEqual({ files: FILES, places: PLACES });
  });

  it('is refused when it is cut short, or longer', () => {
    const pack = writePack(FILES, PLACES);
    expect(() => readPack(pack.slice(0, -1))).toThrow('cut short');
    expect(() => readPack(bytes(...pack, 0))).toThrow('cut short');
  });

  it('has the sum that others find', async () => {
    const pack = writePack(FILES, PLACES);
    expect(await sumOf(pack)).toBe(createHash('sha256').update(pack).digest('base64').replace('=', ''));
  });
});
