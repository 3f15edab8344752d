import { describe, expect, it } from 'vitest';
import { Keeping, TooLargeError } from '../../../../src/tables/zip/too-large.ts';
import { Room, unpackedText } from '../../../../src/tables/zip/unpack.ts';
import { attribute, plainXml, xmlTokens } from '../../../../src/tables/zip/xml-tokens.ts';
import { zip } from '../../../../src/tables/zip/zip.ts';
import { zipEntries } from '../../../../src/tables/zip/zip-entries.ts';
import { onDay } from './on-day.ts';

const told = (...pieces: string[]) =>
  [...xmlTokens(pieces)].map((token) => (token.kind === 'text' ? token.raw : `${token.kind} ${token.name}`));

describe('the tokens of an XML', () => {
  it.each<[xml: string, tokens: string[]]>([
    ['<a>1</a>', ['open a', '1', 'close a']],
    ['<x:a/>', ['empty a']],
    ['<a b="1"/>', ['empty a']],
    ['<a b="/>"></a>', ['open a', 'close a']],
    ["<a b='>' c=\"'>\">", ['open a']],
    ["<a b='c>d'/>", ['empty a']],
    ['<a>b<!-- c -->d</a>', ['open a', 'b', 'd', 'close a']],
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

  it('end where a tag is too long, without waiting for the rest', () => {
    let given = 0;
    function* endless() {
      for (; given < 100; given += 1) yield given === 0 ? '<a b="' : 'c'.repeat(1_000);
    }
    expect(() => [...xmlTokens(endless())]).toThrow('a tag that does not close');
    expect(given).toBe(10);
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
    // A mark of the order of bytes begins a file: later, it is a character.
    [
      ['<a>', '\ufeff1</a>'],
      ['open a', '\ufeff1', 'close a'],
    ],
    [["<a b='>", "'/>"], ['empty a']],
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
    expect(new Room({ rest: pace.rest }, 1).look(500_000)).toBeInstanceOf(Promise);
    const empty: number[] = [];
    void new Room({ ...pace, progress: (share) => empty.push(share) }, 0).look(500_000);
    expect(empty).toEqual([0]);
  });
});

describe('an archive', () => {
  const made = (files: Parameters<typeof zip>[0]) => {
    const told: [Error | null, Uint8Array | null][] = [];
    zip(files, (error, archive) => told.push([error, archive]));
    return told;
  };
  const archiveOf = (files: Parameters<typeof zip>[0]) => made(files)[0]?.[1] ?? new Uint8Array();
  const textsOf = (archive: Uint8Array) => {
    const room = new Room({ rest: () => Promise.resolve() }, 1);
    return zipEntries(archive).map((entry) => [...unpackedText(entry, room)].join(''));
  };
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('that is made on the page can be read back', () => {
    const entries = zipEntries(
      archiveOf({ 'a\\b.txt': new Uint8Array([1, 2]), 'c.txt': [new Uint8Array([3]), { level: 0 }] }),
    );
    expect(entries.map(({ name, method }) => [name, method])).toEqual([
      ['a/b.txt', 8],
      ['c.txt', 0],
    ]);
    expect([...(entries[1]?.packed ?? [])]).toEqual([3]);
  });

  it('is the same whenever it is made', () => {
    const made = ['2026-09-01', '2027-02-03'].map((day) =>
      onDay(day, () => [...archiveOf({ 'a.txt': bytes('a') })]),
    );
    expect(made[0]).toEqual(made[1]);
    expect(made[0]?.length).toBeGreaterThan(100);
  });

  it('that cannot be made says so', () => {
    const told = made({ ['a'.repeat(70_000)]: bytes('a') });
    expect(told).toEqual([[expect.any(Error), null]]);
  });

  it('is told once, whatever becomes of it', () => {
    let times = 0;
    const told = () => {
      times += 1;
      throw new Error('of the page');
    };
    expect(() => zip({ 'a.txt': bytes('a') }, told)).toThrow('of the page');
    expect(times).toBe(1);
  });

  it('whose files say more of themselves is read past it', () => {
    const extra = { 7: new Uint8Array([9, 9, 9]) };
    expect(textsOf(archiveOf({ 'a.xml': [bytes('<a/>'), { extra }], 'b.xml': bytes('<b/>') }))).toEqual([
      '<a/>',
      '<b/>',
    ]);
  });

  it('holds texts of one byte a letter, or of two', () => {
    const wide = new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x61, 0]);
    expect(
      textsOf(archiveOf({ 'a.xml': [wide, { level: 0 }], 'b.xml': [bytes('éa'), { level: 0 }] })),
    ).toEqual(['éa', 'éa']);
  });

  it('has as many files as its list says', () => {
    const archive = Uint8Array.from(archiveOf({ 'a.xml': bytes('<a/>'), 'b.xml': bytes('<b/>') }));
    const view = new DataView(archive.buffer);
    view.setUint16(archive.length - 22 + 10, 1, true);
    expect(zipEntries(archive).map(({ name }) => name)).toEqual(['a.xml']);
    view.setUint16(archive.length - 22 + 10, 300, true);
    expect(zipEntries(archive).map(({ name }) => name)).toEqual(['a.xml', 'b.xml']);
  });

  it('without its list, or with a list that is wrong, has no files', () => {
    expect(zipEntries(new Uint8Array())).toEqual([]);
    expect(zipEntries(new Uint8Array(40))).toEqual([]);
    const archive = Uint8Array.from(archiveOf({ 'a.xml': bytes('<a/>') }));
    // Its file stands past its end, or is none.
    const moved = Uint8Array.from(archive);
    const listed = new DataView(archive.buffer).getUint32(archive.length - 6, true);
    new DataView(moved.buffer).setUint32(listed + 42, archive.length - 10, true);
    expect(zipEntries(moved)).toEqual([]);
    archive[0] = 0;
    expect(zipEntries(archive)).toEqual([]);
  });

  it('that says too little of where its files stand has none, and its other fields are passed over', () => {
    const archive = Uint8Array.from(
      archiveOf({ 'a.xml': [bytes('<a/>'), { level: 0, extra: { 7: new Uint8Array([9, 9, 9]) } }] }),
    );
    const view = new DataView(archive.buffer);
    const listed = view.getUint32(archive.length - 6, true);
    view.setUint32(listed + 42, 0xffffffff, true);
    expect(zipEntries(archive)).toEqual([]);
    // The place of the file stands apart, behind another field.
    const place = new Uint8Array(8);
    const apart = Uint8Array.from(
      archiveOf({
        'a.xml': [bytes('<a/>'), { level: 0, extra: { 0: new Uint8Array([9, 9, 9]), 1: place } }],
      }),
    );
    const told = new DataView(apart.buffer);
    told.setUint32(told.getUint32(apart.length - 6, true) + 42, 0xffffffff, true);
    expect(textsOf(apart)).toEqual(['<a/>']);
  });

  it('packed in a way that is not known is refused', () => {
    const room = new Room({ rest: () => Promise.resolve() }, 1);
    expect(() => [...unpackedText({ name: 'a', method: 12, packed: new Uint8Array() }, room)]).toThrow(
      /^a: /,
    );
    expect([...unpackedText({ name: 'a', method: 0, packed: new Uint8Array() }, room)].join('')).toBe('');
  });
});
