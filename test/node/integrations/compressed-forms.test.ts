import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressedForms } from '../../../src/integrations/pages/compressed-forms.ts';

const TEXT = Buffer.from('Le fonds national parentalité soutient les parents. '.repeat(100));

test('a text gets a brotli and a gzip copy that give it back', async () => {
  const [brotli, gzip] = await compressedForms(TEXT);
  expect(brotli && brotliDecompressSync(brotli.bytes).equals(TEXT)).toBe(true);
  expect(gzip && gunzipSync(gzip.bytes).equals(TEXT)).toBe(true);
});

test('a very small file is left alone', async () => {
  expect(await compressedForms(Buffer.from('{"a":1}'))).toEqual([]);
});

test('a copy that would be larger is not kept', async () => {
  expect(await compressedForms(randomBytes(2000))).toEqual([]);
});
