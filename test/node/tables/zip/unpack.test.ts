import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TooLargeError } from '../../../../src/tables/zip/too-large.ts';
import { Room, unpackedText } from '../../../../src/tables/zip/unpack.ts';
import { plainXml, xmlTokens } from '../../../../src/tables/zip/xml-tokens.ts';
import { zipEntries } from '../../../../src/tables/zip/zip-entries.ts';
import { sayingSize } from './zip-lies.ts';

const roomFor = (left: number) => new Room({ rest: () => Promise.resolve() }, 1, left);

/** The texts of all that an archive holds, by name. */
function unpack(archive: Uint8Array, room = roomFor(40_000_000)): Record<string, string> {
  return Object.fromEntries(
    zipEntries(archive).map((entry) => [entry.name, [...unpackedText(entry, room)].join('')]),
  );
}

// Large archives take a while to make on a busy machine; no time decides anything here.
describe('an archive', { timeout: 600_000 }, () => {
  it('gives its parts, packed or not, letters of several bytes whole', () => {
    const long = Array.from({ length: 300_000 }, (_, i) => String(i * 7_919).padStart(10, 'é')).join('');
    const archive = zipSync({ 'a.xml': strToU8(long), 'b.xml': [strToU8('<b/>'), { level: 0 }] });
    expect(unpack(archive)).toEqual({ 'a.xml': long, 'b.xml': '<b/>' });
  });

  it('is stopped by what really comes out of it, whatever it says of its size', () => {
    const flood = sayingSize(zipSync({ 'xl/styles.xml': new Uint8Array(30_000_000) }), 2_000);
    const room = roomFor(1_000_000);
    expect(() => unpack(flood, room)).toThrow(TooLargeError);
    expect(room.left).toBeGreaterThan(-5_000_000);
  });

  it('is stopped by the sum of its parts', () => {
    const part = strToU8(' '.repeat(600_000));
    const two = zipSync({ 'a.xml': part, 'b.xml': [part, { level: 0 }] });
    expect(() => unpack(two, roomFor(1_000_000))).toThrow(TooLargeError);
    expect(Object.keys(unpack(two, roomFor(1_200_000)))).toEqual(['a.xml', 'b.xml']);
  });

  it('gives a letter whole that two of its steps share', () => {
    const stored = { name: 'a.xml', method: 0, packed: strToU8(`${'a'.repeat(4_095)}é`) };
    expect([...unpackedText(stored, roomFor(10_000))].join('')).toBe(`${'a'.repeat(4_095)}é`);
  });

  it('that is cut is refused, wherever it is cut', () => {
    // A block of 4,091 letters that are not packed: a head of five bytes, then the letters.
    const blockOf = (said: number) => [1, said & 255, said >> 8, ~said & 255, (~said >> 8) & 255];
    const packed = Uint8Array.from([...blockOf(4_091), ...strToU8('a'.repeat(4_091))]);
    const text = (bytes: Uint8Array) =>
      [...unpackedText({ name: 'a.xml', method: 8, packed: bytes }, roomFor(10_000))].join('');
    expect(text(packed)).toBe('a'.repeat(4_091));
    expect(() => text(packed.subarray(0, 3_000))).toThrow();
    expect(() => text(Uint8Array.from([...blockOf(5_000), ...strToU8('a'.repeat(4_091))]))).toThrow();
  });

  it('tells how much of it has passed', () => {
    const told: number[] = [];
    const pace = { rest: () => Promise.resolve(), progress: (share: number) => told.push(share) };
    const room = new Room(pace, 10_000);
    const stored = { name: 'a.xml', method: 0, packed: strToU8('a'.repeat(5_000)) };
    expect([...unpackedText(stored, room)]).toHaveLength(3);
    void room.look(500_000);
    expect(told).toEqual([0.5]);
  });

  it('that is scrambled or locked is refused, but not as too large', () => {
    const whole = zipSync({ 'a.xml': strToU8('<a>'.repeat(9_000)) });
    const scrambled = whole.map((byte, i) => (i > 40 && i < 60 ? byte ^ 0xff : byte));
    const locked = Uint8Array.from(whole);
    const listed = new DataView(whole.buffer).getUint32(whole.length - 6, true);
    locked[listed + 8] = 1;
    const errors = [scrambled, locked].map((archive) => {
      try {
        return unpack(archive);
      } catch (error) {
        return error;
      }
    });
    expect(
      errors.filter((error) => error instanceof Error && !(error instanceof TooLargeError)),
    ).toHaveLength(2);
  });

  it('written by a program that did not know its sizes is read from where they stand apart', () => {
    const content = strToU8('<a/>'.repeat(100));
    const packed = zipEntries(zipSync({ 'a.xml': content }))[0]?.packed.length ?? 0;
    const apart = new Uint8Array(24);
    new DataView(apart.buffer).setUint32(0, content.length, true);
    new DataView(apart.buffer).setUint32(8, packed, true);
    const archive = Uint8Array.from(zipSync({ 'a.xml': [content, { extra: { 1: apart } }] }));
    const view = new DataView(archive.buffer);
    const listed = view.getUint32(archive.length - 6, true);
    for (const field of [20, 24, 42]) view.setUint32(listed + field, 0xffffffff, true);
    expect(zipEntries(archive)).toEqual([{ name: 'a.xml', method: 8, packed: expect.anything() as unknown }]);
    expect(zipEntries(archive)[0]?.packed).toHaveLength(packed);
  });

  it('is listed with a comment after its list, as long as one may be', () => {
    const whole = zipSync({ 'a.xml': strToU8('<a/>') });
    const commented = new Uint8Array([...whole, ...new Uint8Array(0xffff)]);
    expect(zipEntries(commented).map(({ name }) => name)).toEqual(['a.xml']);
  });

  it('is listed without a fault, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const archive = new Uint8Array([0x50, 0x4b, ...bytes, 0x50, 0x4b, 5, 6, ...bytes.subarray(0, 18)]);
        expect(zipEntries(archive).length).toBeLessThan(10);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the tokens of an XML', () => {
  it('are its characters, each once, whatever they are', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d>" />',
      '<',
      '>',
      '"',
      ' ',
      'é',
      '<!--',
      '-->',
      '<?x?>',
      '/',
    );
    let ended = 0;
    let tokens = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const xml = list.join('');
        let at = 0;
        try {
          for (const { raw } of xmlTokens([xml])) {
            const found = xml.indexOf(raw, at);
            expect(found).toBeGreaterThanOrEqual(at);
            at = found + raw.length;
            tokens += 1;
          }
          ended += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).toMatch(/^a (?:tag|part) (?:that does not close|without a name)$/);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(ended).toBeGreaterThan(20);
    expect(tokens).toBeGreaterThan(1_000);
  });
});

describe('the tokens of an XML that comes in pieces', () => {
  it('are the same, wherever it is cut', () => {
    const xml = '<?xml version="1.0"?><a b="x>y"><!-- no --><c>1 &amp; 2</c><![CDATA[<d>&]]><e/></a>';
    const told = (pieces: string[]) => {
      const tokens: string[] = [];
      let text = '';
      for (const token of xmlTokens(pieces))
        if (token.kind === 'text') text += token.raw;
        else {
          if (text !== '') tokens.push(plainXml(text));
          text = '';
          tokens.push(token.raw);
        }
      return tokens;
    };
    const whole = ['<a b="x>y">', '<c>', '1 & 2', '</c>', '<d>&', '<e/>', '</a>'];
    expect(told([xml])).toEqual(whole);
    for (let at = 1; at < xml.length; at += 1) expect(told([xml.slice(0, at), xml.slice(at)])).toEqual(whole);
    expect(told([...xml])).toEqual(whole);
  });
});
