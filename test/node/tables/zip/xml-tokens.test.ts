import { describe, expect, it } from 'vitest';
import { Keeping, TooLargeError } from '../../../../src/tables/zip/too-large.ts';
import { Room } from '../../../../src/tables/zip/unpack.ts';
import { attribute, plainXml, xmlTokens } from '../../../../src/tables/zip/xml-tokens.ts';
import { zip } from '../../../../src/tables/zip/zip.ts';
import { zipEntries } from '../../../../src/tables/zip/zip-entries.ts';

const told = (...pieces: string[]) =>
  [...xmlTokens(pieces)].map((token) => (token.kind === 'text' ? token.raw : `${token.kind} ${token.name}`));

describe('the tokens of an XML', () => {
  it.each<[xml: string, tokens: string[]]>([
    ['<a>1</a>', ['open a', '1', 'close a']],
    ['<x:a/>', ['empty a']],
    ['<a b="1"/>', ['empty a']],
    ['<a b="/>"></a>', ['open a', 'close a']],
    ["<a b='>' c=\"'>\">", ['open a']],
    ['</x:a >', ['close a']],
    ['<A1.b-c/>', ['empty A1.b-c']],
    ['\ufeff<a/>', ['empty a']],
    ['a\ufeff<a/>', ['a\ufeff', 'empty a']],
    ['<?xml?><a/><!-- <b/> --><c/>', ['empty a', 'empty c']],
    ['<![CDATA[<b> & c]]>', ['<b> &amp; c']],
    ['<![CDATA[]]><a/>', ['empty a']],
    ['', []],
  ])('« %s »: %o', (xml, tokens) => {
    expect(told(xml)).toEqual(tokens);
  });

  it.each([
    ['<a', 'a tag that does not close'],
    ['<a <b>', 'a tag that does not close'],
    ['<a b="1', 'a tag that does not close'],
    ['<>', 'a tag without a name'],
    ['< a>', 'a tag without a name'],
    ['</>', 'a tag without a name'],
    ['<a"b">', 'a tag without a name'],
    ['<!-- a', 'a part that does not close'],
    ['<?xml', 'a part that does not close'],
    ['<![CDATA[ a', 'a part that does not close'],
    ['<!', 'a tag that does not close'],
    [`<a b="${'c'.repeat(10_000)}"/>`, 'a tag'],
    [`<a b="${'c'.repeat(20_000)}`, 'a tag that does not close'],
  ])('end by an error: « %.20s », %s', (xml, message) => {
    expect(() => told(xml)).toThrow(message);
  });

  it('may be as long as nine thousand characters', () => {
    expect(told(`<a b="${'c'.repeat(9_000)}"/>`)).toEqual(['empty a']);
  });

  it.each([
    [['<a', '/>'], ['empty a']],
    [['<!', '-- a --', '><b/>'], ['empty b']],
    [['<![CDA', 'TA[a]', ']', '>'], ['a']],
    [
      ['<a>1', '2</a>'],
      ['open a', '1', '2', 'close a'],
    ],
    [['\ufeff', '<a/>'], ['empty a']],
    [['', '\ufeff<a/>'], ['empty a']],
  ])('in pieces %o: %o', (pieces, tokens) => {
    expect(told(...pieces)).toEqual(tokens);
  });
});

it.each([
  ['<a b="1" c="2">', 'b', '1'],
  ['<a b="1" c="2">', 'c', '2'],
  ["<a b='1'>", 'b', '1'],
  ['<a b = "1">', 'b', '1'],
  ['<a\nb="x &amp; y">', 'b', 'x & y'],
  ['<a ab="1">', 'b', ''],
  ['<a r:id="3">', '[\\w]+:id', '3'],
  ['<a>', 'b', ''],
  ['<a b="">', 'b', ''],
])('of %s, %s is « %s »', (raw, name, value) => {
  expect(attribute(raw, name)).toBe(value);
});

it.each([
  ['a', 'a'],
  ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
  ['&AMP;', '&'],
  ['&#233;&#xE9;&#xe9;', 'ééé'],
  ['&#x1F600;', '😀'],
  ['&#x10FFFF;', '\u{10ffff}'],
  ['&#x110000;', '&#x110000;'],
  ['&#9999999;', '&#9999999;'],
  ['&#12345678;', '&#12345678;'],
  ['&nbsp; & co', '&nbsp; & co'],
  ['&amp;lt;', '&lt;'],
])('« %s » reads « %s »', (raw, plain) => {
  expect(plainXml(raw)).toBe(plain);
});

describe('what may be kept, and unpacked', () => {
  it('has an end', () => {
    const keeping = new Keeping(10);
    keeping.keep('a', 10);
    expect(() => keeping.keep('a', 1)).toThrow(TooLargeError);
    const room = new Room({ rest: () => Promise.resolve() }, 1, 10);
    room.take('a', 10);
    expect(room.left).toBe(0);
    const past = (act: () => void) => {
      try {
        act();
      } catch (error) {
        return error instanceof TooLargeError ? [error.message, error.past] : error;
      }
      return null;
    };
    expect(past(() => room.take('b', 1))).toEqual(['b', 'unpacked']);
    expect(past(() => keeping.keep('c', 1))).toEqual(['c', 'read']);
    expect(past(() => new Keeping().keep('d', 6_000_000))).toBeNull();
    expect(past(() => new Keeping().keep('d', 6_000_001))).toEqual(['d', 'read']);
  });

  it('rests each time that enough was looked at, and tells how far it is', () => {
    const shares: number[] = [];
    let rests = 0;
    const pace = {
      rest: () => {
        rests += 1;
        return Promise.resolve();
      },
      progress: (share: number) => shares.push(share),
    };
    const room = new Room(pace, 200);
    room.pass(50);
    expect(room.look(499_999)).toBeUndefined();
    expect(room.look(1)).toBeInstanceOf(Promise);
    expect(room.look(499_999)).toBeUndefined();
    room.pass(250);
    expect(room.look(1)).toBeInstanceOf(Promise);
    expect([shares, rests]).toEqual([[0.25, 1], 2]);
    const empty: number[] = [];
    void new Room({ ...pace, progress: (share) => empty.push(share) }, 0).look(500_000);
    expect(empty).toEqual([0]);
  });
});

describe('an archive', () => {
  it('that is made on the page can be read back', () => {
    zip(
      { 'a\\b.txt': new Uint8Array([1, 2]), 'c.txt': [new Uint8Array([3]), { level: 0 }] },
      (error, archive) => {
        expect(error).toBeNull();
        const entries = zipEntries(archive ?? new Uint8Array());
        expect(entries.map(({ name, method }) => [name, method])).toEqual([
          ['a/b.txt', 8],
          ['c.txt', 0],
        ]);
        expect([...(entries[1]?.packed ?? [])]).toEqual([3]);
      },
    );
  });

  it('that cannot be made says so', () => {
    zip({ 'a.txt': 5 } as never, (error, archive) => {
      expect(error).toBeInstanceOf(Error);
      expect(archive).toBeNull();
    });
  });

  it('without its list, or with a list that is wrong, has no files', () => {
    expect(zipEntries(new Uint8Array())).toEqual([]);
    expect(zipEntries(new Uint8Array(40))).toEqual([]);
  });
});
