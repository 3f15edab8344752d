import { describe, expect, it } from 'vitest';
import { showHiddenRows } from '../../../../src/tables/grid.ts';
import { TooLargeError } from '../../../../src/tables/zip/too-large.ts';
import { FAULTS } from '../../../../src/tables/xlsx/read-sheet.ts';
import { readTyped, sheetOf } from './workbook.ts';

const TEXTS =
  '<si><t>Salle</t></si><si><r><t>Goû</t></r><r><t xml:space="preserve">ters </t></r><rPh><t>x</t></rPh></si>';
const faults = (sheet: Awaited<ReturnType<typeof sheetOf>>) =>
  sheet?.faults.map(({ cell, message }) => [cell, message]);

describe('a sheet of an .xlsx', () => {
  it('gives its texts, numbers and empty cells where they stand', async () => {
    const sheet = await sheetOf(
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>450.5</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"/><c r="C3" t="inlineStr"><is><t>60 &amp;amp; plus</t></is></c></row><row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="str"><f>A1&amp;amp;""</f><v>ici</v></c></row>'.replaceAll(
        '&amp;amp;',
        '&amp;',
      ),
      { texts: TEXTS },
    );
    expect(sheet?.rows).toEqual([[], ['Salle', null, 450.5], ['Goûters', null, '60 & plus'], ['oui', 'ici']]);
    expect(sheet?.numbers).toEqual([1, 2, 3, 4]);
    expect(sheet?.faults).toEqual([]);
  });

  it('needs no address on its cells or its rows', async () => {
    const sheet = await sheetOf(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r="B2"><v>2</v></c><c><v>3</v></c><c r="?"><v>4</v></c></row>',
    );
    expect(sheet?.rows).toEqual([
      [1, null, 3],
      [null, 2, 3, 4],
    ]);
  });

  it('spoils one cell alone for a bad number, and says which', async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1"><v>450,5</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>7</v></c></row><row r="7"><c r="B7"><v>0x10</v></c></row>',
    );
    expect(sheet?.rows[0]).toEqual(['#ILLISIBLE', '#ILLISIBLE', 7]);
    expect(faults(sheet)).toEqual([
      ['A1', FAULTS.number],
      ['B1', FAULTS.number],
      ['B7', FAULTS.number],
    ]);
  });

  it('spoils one cell alone for a text that the file lacks', async () => {
    const sheet = await sheetOf('<row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1"><v>7</v></c></row>', {
      texts: TEXTS,
    });
    expect(sheet?.rows).toEqual([[null, 7]]);
    expect(faults(sheet)).toEqual([['A1', FAULTS.text]]);
  });

  it('says by cell a formula without its result, and an error', async () => {
    const sheet = await sheetOf(
      '<row r="2"><c r="D2"><f>B2*C2</f></c><c r="E2"><f>B2</f><v></v></c><c r="F2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G2" t="str"><f>""</f><v></v></c><c r="H2"><f t="shared" si="0"/></c><c r="I2"><f>1+1</f><v>2</v></c></row>',
    );
    expect(faults(sheet)).toEqual([
      ['D2', FAULTS.noResult],
      ['E2', FAULTS.noResult],
      ['F2', FAULTS.error('#DIV/0!')],
      ['H2', FAULTS.noResult],
    ]);
    expect(sheet?.rows[1]).toEqual([null, null, null, '=B2*C2', '=B2', '#DIV/0!', null, '=', 2]);
  });

  it('rounds numbers to the cent as they are shown, and says so once', async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1"><v>1446.13125</v></c><c r="B1"><v>0.30000000000000004</v></c><c r="C1"><v>1.005</v></c><c r="D1"><v>-2.345</v></c><c r="E1"><v>1E3</v></c></row>',
    );
    expect(sheet?.rows).toEqual([[1446.13, 0.3, 1.01, -2.35, 1000]]);
    expect(sheet?.notes).toEqual([
      {
        kind: 'rounded',
        message:
          'Des nombres calculés sont arrondis au centime, comme le tableur les montre : cellules A1, C1 et D1.',
      },
    ]);
  });

  it('gives dates, hours and percentages as people read them, never as amounts', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="# ##0 &quot;euros dus&quot;"/><numFmt numFmtId="167" formatCode="[Red]#,##0.00\\ [$€-40C]"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>';
    const sheet = await sheetOf(
      [46_458, 46_458, 0.727, 450, 450, 46_458, 0.75]
        .map((value, style) => `<c s="${String(style)}"><v>${String(value)}</v></c>`)
        .join('')
        .replace(/.*/s, '<row r="1">$&</row>'),
      { styles },
    );
    expect(sheet?.rows).toEqual([[46_458, '12/03/2027', '72,7 %', 450, 450, '12/03/2027', '18:00']]);
  });

  it('says the currency of what is shown in another than euros', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[$$-409]#,##0.00"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$CHF-100C]"/><numFmt numFmtId="166" formatCode="#,##0.00\\ [$€-40C]"/></numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';
    const sheet = await sheetOf(
      '<row r="1"><c s="0"><v>12.5</v></c><c s="1"><v>12.5</v></c><c s="2"><v>12.5</v></c></row>',
      { styles },
    );
    expect(sheet?.rows).toEqual([['$ 12,5', '$ 12,5', 12.5]]);
  });

  it('gives a merged text to each row that it spans, and a merged amount once', async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Location</t></is></c><c r="B1"><v>300</v></c></row><row r="2"><c r="A2"/><c r="C2"><v>80</v></c></row>',
      { after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>' },
    );
    expect(sheet?.rows).toEqual([
      ['Location', 300],
      ['Location', null, 80],
    ]);
  });

  it('leaves its hidden rows out, says so, and can put them back', async () => {
    const sheet = await sheetOf(
      '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3"><c><v>3</v></c></row><row r="4" ht="0" customHeight="1"><c><v>4</v></c></row>',
    );
    expect(sheet?.rows).toEqual([[1], [], [3]]);
    expect(sheet?.hiddenRows).toEqual([
      { row: 2, cells: [2] },
      { row: 4, cells: [4] },
    ]);
    expect(sheet?.notes[0]?.message).toMatch(/^Lignes masquées 2 et 4 dans le tableur : laissées de côté/);
    expect(sheet && showHiddenRows(sheet).rows).toEqual([[1], [2], [3], [4]]);
  });

  it('says a hidden column, and reads it', async () => {
    const sheet = await sheetOf('<row r="1"><c><v>1</v></c><c><v>2</v></c></row>', {
      before: '<cols><col min="2" max="2" hidden="1"/></cols>',
    });
    expect(sheet?.rows).toEqual([[1, 2]]);
    expect(sheet?.notes[0]?.message).toMatch(/^Colonne masquée B /);
  });

  it('keeps a text with _x0041_ in it as the format means it', async () => {
    const sheet = await sheetOf(
      '<row r="1"><c t="inlineStr"><is><t>a_x005F_x0041_b</t></is></c><c t="inlineStr"><is><t>a_x0041_b</t></is></c></row>',
    );
    expect(sheet?.rows).toEqual([['a_x0041_b', 'aAb']]);
  });

  it('drops what is empty before it counts: a stray cell at the very end', async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>',
    );
    expect(sheet?.rows).toEqual([
      [1, 2],
      [null, null, 3],
    ]);
    expect(sheet?.numbers).toEqual([1, 1_048_576]);
    expect(sheet?.columns).toEqual([0, 1, 16_383]);
  });

  it('is cut past five thousand rows or sixty columns that hold something, and says where', async () => {
    const rows = Array.from({ length: 6_000 }, () => '<row><c><v>1</v></c></row>').join('');
    const long = await sheetOf(rows);
    expect(long?.rows).toHaveLength(5_000);
    expect(long?.notes[0]?.message).toMatch(/^Ce tableau est lu jusqu’à la ligne 5\u202f000 /);
    const wide = await sheetOf(`<row>${'<c><v>1</v></c>'.repeat(61)}</row><row><c><v>2</v></c></row>`);
    expect(wide?.rows.map(({ length }) => length)).toEqual([60, 1]);
    expect(wide?.notes[0]?.message).toMatch(/^Ce tableau est lu jusqu’à la colonne BH /);
  });
});

describe('a workbook', () => {
  const cell = '<sheetData><row><c><v>1</v></c></row></sheetData>';

  it('gives its hidden sheets last, and its empty ones not at all', async () => {
    const sheets = await readTyped({
      sheets: [
        { name: '2025', state: 'veryHidden', xml: cell },
        { name: '2026', state: 'hidden', xml: cell },
        { name: 'Vide', xml: '<sheetData/>' },
        { name: 'Salle &amp; Cie', xml: cell },
      ],
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Salle & Cie', false],
      ['2025', true],
      ['2026', true],
    ]);
  });

  it.each([
    'worksheets/sheet1.xml',
    '/xl/worksheets/sheet1.xml',
    './worksheets/./sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    'theme/../worksheets/sheet1.xml',
  ])('finds its sheet at « %s »', async (target) => {
    const sheets = await readTyped({ sheets: [{ target, xml: cell }] });
    expect(sheets.map(({ rows }) => rows)).toEqual([[[1]]]);
  });

  it('with more sheets than any has is too large', async () => {
    const sheets = Array.from({ length: 201 }, () => ({ xml: cell }));
    await expect(readTyped({ sheets })).rejects.toThrow(TooLargeError);
    await expect(readTyped({ sheets })).rejects.toMatchObject({ message: 'sheets', past: 'read' });
    expect(await readTyped({ sheets: sheets.slice(1) })).toHaveLength(200);
  });
});

// Past a thousand times these sizes quadratic work would never end: the tests would.
