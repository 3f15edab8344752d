import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressedForms, type Effort } from '../../../../src/integrations/pages/compressed-forms.ts';

const KEPT = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => {
  rmSync(KEPT, { recursive: true });
});

const TEXT = Buffer.from('Le fonds national parentalité soutient les parents. '.repeat(100));

test('a text gets a brotli, a zstd and a gzip copy that give it back', async () => {
  const [brotli, zstd, gzip] = await compressedForms(TEXT, KEPT);
  expect(brotli && brotliDecompressSync(brotli.bytes).equals(TEXT)).toBe(true);
  expect(zstd && zstdDecompressSync(zstd.bytes).equals(TEXT)).toBe(true);
  expect(gzip && gunzipSync(gzip.bytes).equals(TEXT)).toBe(true);
});

test('a brotli copy is at most as large as brotli’s own way gives', async () => {
  const text = readFileSync('package-lock.json').subarray(0, 60_000);
  const [brotli] = await compressedForms(text, KEPT);
  expect(brotli?.bytes.length).toBeGreaterThan(1_000);
  expect(brotli?.bytes.length).toBeLessThanOrEqual(brotliCompressSync(text).length);
});

test('a copy sought with less effort gives the text back too, hardly larger', async () => {
  const text = readFileSync('package-lock.json').subarray(0, 60_000);
  const sizeOf = async (effort: Effort) => {
    const [brotli] = await compressedForms(text, KEPT, effort);
    expect(brotli && brotliDecompressSync(brotli.bytes).equals(text)).toBe(true);
    return brotli?.bytes.length ?? NaN;
  };
  const [most, much] = [await sizeOf('most'), await sizeOf('much')];
  const [some, least] = [await sizeOf('some'), await sizeOf('least')];
  expect(much / most).toBeLessThan(1.01);
  expect(some / most).toBeLessThan(1.05);
  expect(least / most).toBeLessThan(1.15);
});

test('a very small file is left alone', async () => {
  expect(await compressedForms(Buffer.from('{"a":1}'), KEPT)).toEqual([]);
});

test('a copy that would be larger is not kept', async () => {
  expect(await compressedForms(randomBytes(2000), KEPT)).toEqual([]);
});

test('a copy made before is used again, unless it gives something else back', async () => {
  const text = Buffer.from('Les parents se retrouvent le mardi. '.repeat(100));
  const before = new Set(readdirSync(KEPT));
  const first = await compressedForms(text, KEPT);
  const added = readdirSync(KEPT).filter((name) => !before.has(name));
  expect(added).toHaveLength(2);
  const marks = () => added.map((name) => statSync(join(KEPT, name)).ino);
  const made = marks();
  expect(await compressedForms(text, KEPT)).toEqual(first);
  expect(marks()).toEqual(made);
  for (const name of added) writeFileSync(join(KEPT, name), 'cut');
  const [brotli, zstd] = await compressedForms(text, KEPT);
  expect(brotli && brotliDecompressSync(brotli.bytes).equals(text)).toBe(true);
  expect(zstd && zstdDecompressSync(zstd.bytes).equals(text)).toBe(true);
});
