import { describe, expect, it } from 'vitest';
import { TooLargeError } from '../../../../src/tables/zip/too-large.ts';
import { sheetOf } from './workbook.ts';

describe('a crafted sheet', { timeout: 600_000 }, () => {
  it.each([
    ['600,000 rows that never close', '<row>'.repeat(600_000)],
    ['a million cells that never close', `<row>${'<c '.repeat(1_000_000)}`],
    ['cells that hold one another', `<row>${'<c r="A1">'.repeat(100_000)}`],
    ['two million comments that never close', '<!--'.repeat(2_000_000)],
    ['two million quotes that never close', '<row r="'.repeat(2_000_000)],
    ['an attribute of ten million characters', `<row r="${'1'.repeat(10_000_000)}">`],
  ])('of %s is damaged, and said so at once', async (_, rows) => {
    const error: unknown = await sheetOf(rows).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(TooLargeError);
  });

  it.each([
    ['an enormous text', `<row><c t="str"><v>${'a'.repeat(2_000_000)}</v></c></row>`],
    ['an enormous blank text', `<row><c t="str"><v>${' '.repeat(30_000_000)}</v></c></row>`],
    ['too many rich texts', `<row><c><is>${'<t>a</t>'.repeat(1_000_000)}</is></c></row>`],
  ])('of %s is too large', async (_, rows) => {
    await expect(sheetOf(rows)).rejects.toThrow(TooLargeError);
  });

  it('of thirty million blanks, or of a million empty rows, is read', async () => {
    const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect((await sheetOf(one + ' '.repeat(30_000_000)))?.rows).toEqual([[1]]);
    const empty = '<row ht="12.8" hidden="false" customHeight="false"><c s="1"/></row>';
    expect((await sheetOf(one + empty.repeat(1_000_000)))?.rows).toEqual([[1]]);
  });
});
