import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lightSheet } from '../../src/rules/light-sheet.ts';
import { TooLargeError, unpackWorkbook } from '../../src/rules/unpack-workbook.ts';
import { zipEntries } from '../../src/rules/zip-entries.ts';
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
    await expect(unpackWorkbook(flood, noRest, 1_000_000)).rejects.toThrow(TooLargeError);
  });

  it('is stopped by the sum of its parts', async () => {
    const part = new Uint8Array(600_000);
    const two = zipSync({ 'a.xml': part, 'b.xml': [part, { level: 0 }] });
    await expect(unpackWorkbook(two, noRest, 1_000_000)).rejects.toThrow(TooLargeError);
    expect(Object.keys(await unpackWorkbook(two, noRest, 1_200_000))).toEqual(['a.xml', 'b.xml']);
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

describe('a sheet', () => {
  const light = (rows: string) => text(lightSheet(strToU8(`<sheetData>${rows}</sheetData>`)));

  it('loses the cells and the rows that hold nothing: borders drawn far down', () => {
    expect(
      light(
        '<row r="1"><c r="A1" s="1"/><c r="B1"><v>3</v></c></row><row r="2" ht="15"><c r="A2" s="1"></c></row><row r="3"/>',
      ),
    ).toBe('<sheetData><row r="1"><c r="B1"><v>3</v></c></row></sheetData>');
  });

  it('keeps its columns’ widths', () => {
    expect(text(lightSheet(strToU8('<cols><col min="1" max="2" width="9"/></cols>')))).toBe(
      '<cols><col min="1" max="2" width="9"/></cols>',
    );
  });

  it('ends just past the last row that is read, with one cell that tells so', () => {
    const row = (number: number) => `<row r="${String(number)}"><c r="A${String(number)}"><v>1</v></c></row>`;
    expect(light(row(5_000) + row(5_001) + row(1_048_576) + row(1_000_000_000))).toBe(
      `<sheetData>${row(5_000)}<row r="5001"><c r="A5001" t="inlineStr"><is><t>…</t></is></c></row></sheetData>`,
    );
  });

  it('ends just past the last column that is read, with one cell that tells so', () => {
    const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
    expect(light(`<row r="7">${cell('A7')}${cell('CV7')}${cell('CW7')}${cell('XFD7')}</row>`)).toBe(
      `<sheetData><row r="7">${cell('A7')}${cell('CV7')}<c r="CW7" t="inlineStr"><is><t>…</t></is></c></row></sheetData>`,
    );
  });
});
