import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '../../../src/workbench/export/packed-text.ts';

describe('packText', () => {
  it('gives every text back', { timeout: 30_000 }, async () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        expect(await unpackText(await packText(any))).toBe(any);
      }),
      { numRuns: 100 },
    );
  });

  it('writes nothing that an address would change', async () => {
    expect(await packText('café > 20 € ?!'.repeat(40))).toMatch(/^[A-Za-z0-9_-]+$/);
  });
});

describe('unpackText', () => {
  it.each(['', '!!', 'abc', 'AAAA', '___', 'q1YqSy0qzszPU7Iy1FFKTixJVbJSSsosSk'])(
    'refuses %j',
    async (packed) => {
      expect(await unpackText(packed)).toBeNull();
    },
  );

  it('refuses a small link that hides a very large text', async () => {
    const packed = await packText('a'.repeat(1_100_000));
    expect(packed.length).toBeLessThan(2_000);
    expect(await unpackText(packed)).toBeNull();
  });

  it('refuses what is no text', async () => {
    const bytes = new Blob([Uint8Array.from([0xff, 0xfe, 0x80])]);
    const stream = bytes.stream().pipeThrough(new CompressionStream('deflate-raw'));
    const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
    expect(await unpackText(packed)).toBeNull();
  });
});
