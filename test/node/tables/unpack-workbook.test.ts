import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lightSheet } from '../../../src/tables/xlsx/light-sheet.ts';
import { TooLargeError } from '../../../src/tables/too-large.ts';
import { unpackWorkbook } from '../../../src/tables/xlsx/unpack-workbook.ts';
import { xmlTokens } from '../../../src/tables/xlsx/xml-tokens.ts';
import { zipEntries } from '../../../src/tables/xlsx/zip-entries.ts';
import { sayingSize } from './zip-lies.ts';

const noRest = () => Promise.resolve();
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

// Large archives take a while to make on a busy machine; no time decides anything here.
describe('an archive', { timeout: 600_000 }, () => {
  it('gives its .xml parts, packed or not, and nothing else', async () => {
    const archive = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/_rels/workbook.xml.rels': [strToU8('<Relationships/>'), { level: 0 }],
      'xl/media/image1.png': new Uint8Array(5_000),
    });
    const parts = await unpackWorkbook(archive, noRest);
    expect(Object.keys(parts)).toEqual(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']);
    expect(text(parts['xl/workbook.xml'])).toBe('<workbook/>');
    expect(text(parts['xl/_rels/workbook.xml.rels'])).toBe('<Relationships/>');
  });

  it('gives a part of three million characters whole, and lets the page breathe meanwhile', async () => {
    const long = Array.from({ length: 300_000 }, (_, i) => String(i * 7_919).padStart(10, '.')).join('');
    let rests = 0;
    const parts = await unpackWorkbook(zipSync({ 'xl/sharedStrings.xml': strToU8(long) }), () => {
      rests += 1;
      return Promise.resolve();
    });
    expect(text(parts['xl/sharedStrings.xml'])).toBe(long);
    expect(rests).toBeGreaterThan(0);
  });

  it('is stopped by what really comes out of it, whatever it says of its size', async () => {
    const flood = sayingSize(zipSync({ 'xl/styles.xml': new Uint8Array(30_000_000) }), 2_000);
    await expect(unpackWorkbook(flood, noRest, { unpacked: 1_000_000 })).rejects.toThrow(TooLargeError);
  });

  it('is stopped by the sum of its parts', async () => {
    const part = strToU8(' '.repeat(600_000));
    const two = zipSync({ 'a.xml': part, 'b.xml': [part, { level: 0 }] });
    await expect(unpackWorkbook(two, noRest, { unpacked: 1_000_000 })).rejects.toThrow(TooLargeError);
    expect(Object.keys(await unpackWorkbook(two, noRest, { unpacked: 1_200_000 }))).toEqual([
      'a.xml',
      'b.xml',
    ]);
  });

  it('that is cut, scrambled or locked is refused, but not as too large', async () => {
    const whole = zipSync({ 'a.xml': strToU8('<a>'.repeat(9_000)) });
    const scrambled = whole.map((byte, i) => (i > 40 && i < 60 ? byte ^ 0xff : byte));
    const locked = Uint8Array.from(whole);
    const listed = new DataView(whole.buffer).getUint32(whole.length - 6, true);
    locked[listed + 8] = 1;
    for (const archive of [scrambled, locked]) {
      const error: unknown = await unpackWorkbook(archive, noRest).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(TooLargeError);
    }
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

const roomy = { room: 6_000_000, rest: noRest };
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

// Past a thousand times these sizes quadratic work would never end: the tests would.
describe('a sheet', { timeout: 600_000 }, () => {
  /** The rows that are left of a sheet’s. */
  const light = (rows: string) => lightSheet(sheet(rows), roomy);

  it('loses the cells and the rows that hold nothing: borders drawn far down', async () => {
    expect(
      await light(
        '<row r="1"><c r="A1" s="1"/><c r="B1"><v>3</v></c></row><row r="2" ht="15"><c r="A2" s="1"></c></row><row r="3"/>',
      ),
    ).toBe(sheet('<row r="1"><c r="B1"><v>3</v></c></row>'));
  });

  it('is its values alone: no columns, formulas, comments nor blanks; a blank text stays', async () => {
    const whole =
      '<?xml version="1.0"?>\n<x:worksheet xmlns:x="a>b"><cols><col min="1"/></cols>  <x:sheetData>\n <x:row r=\'2\' ht="15"> <x:c s="4" r="A2" t="inlineStr"> <is><r><t xml:space="preserve"> </t></r> </is></x:c><c r="C2"><f>1+1</f><v>2</v></c>\n</x:row><!-- <row> --> </x:sheetData><mergeCells><mergeCell';
    expect(await lightSheet(whole, roomy)).toBe(
      sheet(
        '<row r="2"><c r="A2" t="inlineStr" s="4"><is><r><t> </t></r></is></c><c r="C2"><v>2</v></c></row>',
      ),
    );
  });

  it('ends just past the last row that is read, with one cell that tells so', async () => {
    const row = (number: number) => `<row r="${String(number)}"><c r="A${String(number)}"><v>1</v></c></row>`;
    expect(await light(row(5_000) + row(5_001) + row(1_048_576) + row(1_000_000_000))).toBe(
      sheet(`${row(5_000)}<row r="5001"><c r="A5001" t="inlineStr"><is><t>…</t></is></c></row>`),
    );
  });

  it('ends just past the last column that is read, with one cell that tells so', async () => {
    const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
    expect(await light(`<row r="7">${cell('A7')}${cell('CV7')}${cell('CW7')}${cell('XFD7')}</row>`)).toBe(
      sheet(`<row r="7">${cell('A7')}${cell('CV7')}<c r="CW7" t="inlineStr"><is><t>…</t></is></c></row>`),
    );
  });

  it.each([
    ['600,000 rows that never close', '<row>'.repeat(600_000)],
    ['600,000 rows that hold one another', '<row r="1">'.repeat(600_000) + '</row>'.repeat(600_000)],
    ['a million cells that never close', `<row>${'<c '.repeat(1_000_000)}`],
    ['a million cells that hold one another', `<row>${'<c r="A1">'.repeat(1_000_000)}`],
    ['two million comments that never close', '<!--'.repeat(2_000_000)],
    ['two million quotes that never close', '<row r="'.repeat(2_000_000)],
    ['an attribute of ten million characters', `<row r="${'1'.repeat(10_000_000)}">`],
    ['a row number that is none', '<row r="1e9"><c r="A1"><v>1</v></c></row>'],
    ['a column that is none', '<row r="1"><c r="AAAAAAAAAAAA1"><v>1</v></c></row>'],
  ])('of %s is damaged, and said so at once', async (_, rows) => {
    const error: unknown = await light(rows).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(TooLargeError);
  });

  it.each([
    ['an enormous text', `<row r="1"><c r="A1" t="str"><v>${'a'.repeat(2_000_000)}</v></c></row>`],
    ['an enormous blank text', `<row r="1"><c r="A1" t="str"><v>${' '.repeat(30_000_000)}</v></c></row>`],
    ['too many rich texts', `<row r="1"><c r="A1"><is>${'<t>a</t>'.repeat(1_000_000)}</is></c></row>`],
  ])('of %s is too large', async (_, rows) => {
    await expect(light(rows)).rejects.toThrow(TooLargeError);
  });

  it('of thirty million blanks is read, and lets the page breathe at every piece of it', async () => {
    let rests = 0;
    const rest = () => {
      rests += 1;
      return Promise.resolve();
    };
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const blanks = `${' '.repeat(100_000)}\n`.repeat(10) + `<row/>`;
    expect(await lightSheet(sheet(row + blanks.repeat(30)), { room: 1_000, rest })).toBe(sheet(row));
    expect(rests).toBeGreaterThanOrEqual(30);
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
          for (const { raw } of xmlTokens(xml)) {
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

describe('a workbook', { timeout: 600_000 }, () => {
  it('with more cells or text than is read is too large, drawings and comments not counted', async () => {
    const text = strToU8(`<sst>${'<si><t>abc</t></si>'.repeat(1_000)}</sst>`);
    const drawn = zipSync({
      'xl/drawings/drawing1.xml': text,
      'xl/comments1.xml': text,
      'xl/a.xml': strToU8('<a/>'),
    });
    expect(Object.keys(await unpackWorkbook(drawn, noRest, { read: 100 }))).toEqual(['xl/a.xml']);
    const error: unknown = await unpackWorkbook(zipSync({ 'xl/sharedStrings.xml': text }), noRest, {
      read: 10_000,
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ past: 'read' });
  });

  it('whose parts together hold more than is read is too large', async () => {
    const part = strToU8(`<a>${'x'.repeat(600)}</a>`);
    const two = zipSync({ 'xl/a.xml': part, 'xl/b.xml': part });
    const error: unknown = await unpackWorkbook(two, noRest, { read: 1_000 }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ past: 'read' });
    expect(Object.keys(await unpackWorkbook(two, noRest, { read: 1_400 }))).toEqual(['xl/a.xml', 'xl/b.xml']);
  });

  it('with more sheets than any has is too large', async () => {
    const sheets = strToU8(`<sheets>${'<sheet name="a" r:id="b"/>'.repeat(100_000)}</sheets>`);
    await expect(unpackWorkbook(zipSync({ 'xl/workbook.xml': sheets }), noRest)).rejects.toThrow(
      TooLargeError,
    );
  });
});
