import { describe, expect, it } from 'vitest';
import { TooLargeError } from '../../../../src/tables/zip/too-large.ts';
import { FAULTS } from '../../../../src/tables/xlsx/read-sheet.ts';
import { readTyped, sheetOf } from './workbook.ts';

/** What the second cell of a row gives, and the message of what is wrong with it. */
async function given(cell: string) {
  const sheet = await sheetOf(`<row><c><v>1</v></c>${cell}<c><v>3</v></c></row>`, {
    texts: '<si><t>Salle</t></si><si><t/></si><si><r><t>a</t></r> x <r><t>b</t></r></si>',
  });
  const faults = sheet?.faults.map(({ message }) => message) ?? [];
  return faults.length > 0 ? [sheet?.rows[0]?.[1], ...faults] : sheet?.rows[0]?.[1];
}

describe('a cell of an .xlsx', () => {
  it.each<[why: string, cell: string, what: unknown]>([
    ['a number', '<c><v>450.5</v></c>', 450.5],
    ['a number with spaces', '<c><v> 5 </v></c>', 5],
    ['a number below nothing', '<c><v>-.5</v></c>', -0.5],
    ['a number with its power', '<c><v>1.5E+3</v></c>', 1500],
    ['a number with its power of two figures', '<c><v>15e-10</v></c>', 0],
    ['a number below one', '<c><v>.55</v></c>', 0.55],
    ['a number of a formula', '<c><f>A1</f><v>5</v></c>', 5],
    ['a number of an unknown style', '<c s="99"><v>5</v></c>', 5],
    ['no number past all', '<c><v>1e999</v></c>', ['#ILLISIBLE', FAULTS.number]],
    ['no number after another', '<c><v>1 2</v></c>', ['#ILLISIBLE', FAULTS.number]],
    ['a shared text', '<c t="s"><v>0</v></c>', 'Salle'],
    ['a shared text of parts', '<c t="s"><v> 2 </v></c>', 'ab'],
    ['a shared text of nothing', '<c t="s"><v>1</v></c>', null],
    ['no shared text', '<c t="s"><v></v></c>', null],
    ['a shared text that is none', '<c t="s"><v>x</v></c>', [null, FAULTS.text]],
    ['a text of its own', '<c t="inlineStr"><is><t>a</t><t>b</t></is></c>', 'ab'],
    ['a text of its own, badly placed', '<c t="inlineStr"><v>a_x0041_</v></c>', 'aA'],
    ['a text without its type', '<c><is><t>a</t></is></c>', 'a'],
    ['a text of a formula', '<c t="str"><f>A1</f><v>a_x0041_</v></c>', 'aA'],
    ['yes', '<c t="b"><v> 1 </v></c>', 'oui'],
    ['no', '<c t="b"><v>0</v></c>', 'non'],
    ['neither', '<c t="b"><v></v></c>', null],
    ['an error', '<c t="e"><v> #REF! </v></c>', ['#REF!', FAULTS.error('#REF!')]],
    ['an error without a name', '<c t="e"/>', null],
    ['an error of nothing', '<c t="e"><v></v></c>', ['#N/A', FAULTS.error('#N/A')]],
    ['a day', '<c t="d"><v>2027-03-12T10:00:00</v></c>', '12/03/2027'],
    ['a formula without its result', '<c><f> A1&amp;"" </f></c>', ['=A1&""', FAULTS.noResult]],
    ['a formula of nothing', '<c><f/></c>', ['=', FAULTS.noResult]],
    ['a formula of two pieces', '<c><f>A1<!-- -->+2</f></c>', ['=A1+2', FAULTS.noResult]],
    [
      'a formula as long as it is shown',
      `<c><f>${'A'.repeat(201)}</f></c>`,
      [`=${'A'.repeat(200)}`, FAULTS.noResult],
    ],
    ['a text where a shared one is a decimal', '<c t="s"><v>1.0</v></c>', [null, FAULTS.text]],
    ['a text of a formula that gives nothing', '<c t="str"><f>A1</f><v> </v></c>', null],
    ['a text on two lines', '<c t="str"><v>a\nb</v></c>', 'a b'],
    ['an amount with its sign', '<c><v>+5</v></c>', 5],
    ['an amount that ends by its point', '<c><v>5.</v></c>', 5],
    ['no amount, but a point', '<c><v>.</v></c>', ['#ILLISIBLE', FAULTS.number]],
    ['no amount, but a power', '<c><v>e5</v></c>', ['#ILLISIBLE', FAULTS.number]],
    ['nothing', '<c><v></v></c>', null],
    ['nothing, twenty-one tags deep', `<c>${'<a>'.repeat(21)}${'</a>'.repeat(21)}</c>`, null],
    ['nothing but how it is spoken', '<c t="inlineStr"><is><t>a</t><rPh><t>b</t></rPh></is></c>', 'a'],
    ['nothing of another tag', '<c><x>9</x><v>5</v></c>', 5],
  ])('is %s', async (_, cell, what) => {
    expect(await given(cell)).toEqual(what);
  });

  it('is too large past forty thousand characters', async () => {
    const text = (count: number) => `<row><c t="str"><v>${'a'.repeat(count)}</v></c></row>`;
    expect((await sheetOf(text(40_000)))?.rows[0]?.[0]).toHaveLength(40_000);
    await expect(sheetOf(text(40_001))).rejects.toThrow(TooLargeError);
  });

  it.each([
    ['a row within a row', '<row><row/></row>'],
    ['a cell within a cell', '<row><c><c/></c></row>'],
    ['a row within a cell', '<row><c><row/></c></row>'],
    ['a tag that closes another', '<row><c><v></f></c></row>'],
    ['a cell that closes too soon', '<row><c><v></c></row>'],
    ['a cell too deep', `<row><c>${'<a>'.repeat(22)}${'</a>'.repeat(22)}</c></row>`],
    ['a row that does not close', '<row>'],
  ])('spoils its sheet by %s', async (_, rows) => {
    await expect(sheetOf(rows)).rejects.toThrow(/within|closes?|deep/);
  });

  it('stands where its address says, past the one before, else after it', async () => {
    const cells = (addresses: string) =>
      addresses
        .split(' ')
        .map((r, i) => `<c r="${r}"><v>${String(i + 1)}</v></c>`)
        .join('');
    const rows = async (addresses: string) => (await sheetOf(`<row>${cells(addresses)}</row>`))?.rows[0];
    expect(await rows('B1 D1')).toEqual([null, 1, null, 2]);
    expect(await rows('AA1')).toHaveLength(27);
    expect(await rows('B1 A1 B')).toEqual([null, 1, 2, 3]);
    expect(await rows('b1 XFE1 ZZZZ1')).toEqual([1, 2, 3]);
    expect(await rows('bC9 E9x D')).toEqual([1, 2, null, 3]);
  });

  it('stands on the row that says its number, past the one before, else below it', async () => {
    const rows = (numbers: string) =>
      numbers
        .split(' ')
        .map((r) => `<row r="${r}"><c><v>${r}</v></c></row>`)
        .join('');
    expect((await sheetOf(rows('2 1 4')))?.rows).toEqual([[], [2], [1], [4]]);
    expect((await sheetOf(rows('2 2.5')))?.rows).toEqual([[], [2], [2.5]]);
    expect((await sheetOf(rows('1048576')))?.numbers).toEqual([1_048_576]);
    expect((await sheetOf(rows('1048577')))?.numbers).toEqual([1]);
  });
});

describe('a sheet of an .xlsx', () => {
  const filled = '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>';

  it.each([
    ['hidden="1"', true],
    ['hidden="true"', true],
    ['hidden="0"', false],
    ['ht="0"', true],
    ['ht="0.00"', true],
    ['ht="10"', false],
  ])('hides a row by %s: %s', async (how, hides) => {
    const sheet = await sheetOf(`${filled}<row ${how}><c><v>9</v></c></row>${filled}`);
    expect(sheet?.hiddenRows).toHaveLength(hides ? 1 : 0);
  });

  it('is damaged without its rows, or where a row does not close', async () => {
    const read = (xml: string) => readTyped({ sheets: [{ xml }] });
    await expect(read('<cols/>')).rejects.toThrow('does not close');
    await expect(read('<sheetData><row><c><v>1</v></c></row>')).rejects.toThrow('does not close');
    await expect(read('<sheetData><row></sheetData>')).rejects.toThrow('does not close');
    expect(await read('<sheetData/>')).toEqual([]);
  });

  it('has no cell outside a row', async () => {
    const sheet = await sheetOf(
      '<c><v>8</v></c><row/><c><v>9</v></c><row><c><v>1</v></c></row><c><v>7</v></c>',
    );
    expect(sheet?.rows).toEqual([[], [1]]);
  });

  it('hides the columns that it names', async () => {
    const sheet = await sheetOf(filled, {
      before: '<cols><col min="1" max="1"/><col min="2" max="9" hidden="1"/></cols>',
    });
    expect(sheet?.notes[0]?.message).toMatch(/^Colonnes masquées B et C /);
  });

  it('merges the rows that it names', async () => {
    const text = (row: number, words: string) =>
      `<row r="${String(row)}"><c t="str"><v>${words}</v></c><c><v>${String(row)}</v></c></row>`;
    const rows = `${text(1, 'Lieu')}<row r="2"><c/><c><v>2</v></c></row><row r="3"><c/><c><v>3</v></c></row>`;
    const merged = async (ref: string) =>
      (await sheetOf(rows, { after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` }))?.rows.map(
        ([first]) => first,
      );
    expect(await merged('A1:A2')).toEqual(['Lieu', 'Lieu', null]);
    expect(await merged('A1:B1')).toEqual(['Lieu', null, null]);
    expect(await merged('A1')).toEqual(['Lieu', null, null]);
    expect(await merged('xA1:A3')).toEqual(['Lieu', null, null]);
  });

  it('merges the columns past the twenty-sixth, and rows of several figures', async () => {
    const rows =
      '<row r="10"><c r="AB10" t="str"><v>Lieu</v></c><c><v>1</v></c></row><row r="11"><c r="AC11"><v>2</v></c></row>';
    const merged = await sheetOf(rows, { after: '<mergeCell ref="AB10:AB11"/>' });
    expect(merged?.rows.slice(-2).map((row) => row[27])).toEqual(['Lieu', 'Lieu']);
    const none = await sheetOf(rows, { after: '<mergeCell ref="AB10:AB11x"/>' });
    expect(none?.rows.slice(-2).map((row) => row[27] ?? null)).toEqual(['Lieu', null]);
  });

  it('counts its days from 1904 where the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const one = '<sheetData><row><c><v>44996</v></c></row></sheetData>';
    const [sheet] = await readTyped({
      sheets: [{ xml: one }],
      styles,
      workbook: '<workbookPr date1904="true"/>',
    });
    expect(sheet?.rows).toEqual([['12/03/2027']]);
  });
});
