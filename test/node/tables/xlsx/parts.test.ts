import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/tables/xlsx/read-xlsx.ts';
import { readTyped } from './workbook.ts';

const rows = (value: string) => `<worksheet><sheetData><row>${value}</row></sheetData></worksheet>`;
const number = (value: number) => rows(`<c><v>${String(value)}</v></c>`);

/** The sheets of an archive, part by part: « name: first row ». */
async function sheetsOf(parts: Readonly<Record<string, string>>) {
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  const sheets = await readXlsx(zipSync(Object.fromEntries(files)), { rest: () => Promise.resolve() });
  return sheets.map(
    ({ name, rows: [first], faults }) =>
      `${name}: ${String(first?.join(' '))}${faults.map(({ cell, message }) => ` ${cell} ${message}`).join('')}`,
  );
}

describe('the parts of a workbook', () => {
  it('are where its list says, whatever the letters before « id »', async () => {
    const rel = (id: string, target: string, type = 'http://x/worksheet') =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    expect(
      await sheetsOf({
        'xl/workbook2.xml':
          '<workbook><sheets><sheet name="A" rel:id="x"/><sheet name="Graphique" rel:id="y"/><sheet name="B" rel:id="z"/></sheets></workbook>',
        'xl/_rels/workbook2.xml.rels': `<Relationships>${rel('x', 'b.xml')}${rel('y', 'c.xml', 'http://x/chartsheet')}${rel('z', 'a.xml')}</Relationships>`,
        'xl/a.xml': number(1),
        'xl/b.xml': number(2),
        'xl/c.xml': number(3),
      }),
    ).toEqual(['A: 2', 'B: 1']);
  });

  it('are where such files have them, where nothing says so', async () => {
    expect(
      await sheetsOf({
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="A"/><sheet name="B" r:id="rId9"/></sheets></workbook>',
        'xl/worksheets/sheet1.xml': number(1),
        'xl/worksheets/sheet2.xml': number(2),
      }),
    ).toEqual(['A: 1', 'B: 2']);
  });

  it('that are not there are said', async () => {
    expect(
      await sheetsOf({ 'xl/workbook.xml': '<workbook><sheets><sheet name="A"/></sheets></workbook>' }),
    ).toEqual(['A: undefined A1 Cette feuille manque dans le fichier : enregistrez-le à nouveau.']);
    await expect(sheetsOf({ 'xl/worksheets/sheet1.xml': number(1) })).rejects.toThrow('no workbook');
    await expect(sheetsOf({ 'xxl/workbook.xml': '<workbook/>' })).rejects.toThrow('no workbook');
    await expect(sheetsOf({ 'xl/workbook.xmlx': '<workbook/>' })).rejects.toThrow('no workbook');
  });

  it('hold shared texts, whatever the number of their part', async () => {
    const texts =
      '<sst><si><t>a</t></si><si><rPh><t>x</t></rPh><t>b</t></si><si/><si><t>c</t><t>d</t></si></sst>';
    const cells = [0, 1, 2, 3].map((i) => `<c t="s"><v>${String(i)}</v></c>`).join('');
    const workbook = '<workbook><sheets><sheet name="A"/></sheets></workbook>';
    for (const name of ['xl/sharedStrings.xml', 'xl/sharedStrings12.xml', 'xl/SharedStrings.xml'])
      expect(
        await sheetsOf({
          'xl/workbook.xml': workbook,
          'xl/worksheets/sheet1.xml': rows(cells),
          [name]: texts,
        }),
      ).toEqual(['A: a b  cd']);
  });

  it('name sheets as people wrote them, and hide those that are hidden', async () => {
    expect(
      (
        await readTyped({
          sheets: [
            {
              name: 'a_x0041_ &lt;b&gt;',
              state: 'visible',
              xml: '<sheetData><row><c><v>1</v></c></row></sheetData>',
            },
          ],
        })
      ).map(({ name, hidden }) => [name, hidden]),
    ).toEqual([['aA <b>', false]]);
  });

  it('have styles for cells, never those of styles', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="164"/><xf numFmtId="0"/></cellXfs><dxfs><xf numFmtId="14"/></dxfs>';
    const cells = '<c><v>0.5</v></c><c s="1"><v>0.5</v></c><c s="2"><v>0.5</v></c>';
    const [sheet] = await readTyped({
      sheets: [{ xml: `<sheetData><row>${cells}</row></sheetData>` }],
      styles,
    });
    expect(sheet?.rows).toEqual([['50 %', 0.5, 0.5]]);
  });

  it('have styles that hold more than a format', async () => {
    const styles = '<cellXfs><xf numFmtId="0"><alignment/><protection/></xf><xf numFmtId="14"/></cellXfs>';
    const cells = '<c s="0"><v>46458</v></c><c s="1"><v>46458</v></c><c s="2"><v>46458</v></c>';
    const [sheet] = await readTyped({
      sheets: [{ xml: `<sheetData><row>${cells}</row></sheetData>` }],
      styles,
    });
    expect(sheet?.rows).toEqual([[46_458, '12/03/2027', 46_458]]);
  });

  it('may show thousands: the amounts are read whole, and it is said where', async () => {
    const [sheet] = await readTyped({
      sheets: [{ xml: '<sheetData><row r="7"><c r="C7" s="0"><v>12000</v></c></row></sheetData>' }],
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="#,##0,"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>',
    });
    expect(sheet?.rows.at(-1)).toEqual([null, null, 12_000]);
    expect(sheet?.notes.map(({ kind }) => kind)).toEqual(['scaled']);
    expect(sheet?.notes[0]?.message).toContain('C7');
  });

  it.each([
    ['1', '13/03/2031'],
    ['true', '13/03/2031'],
    ['0', '12/03/2027'],
    ['11', '12/03/2027'],
  ])('count their days from 1904 by date1904="%s": %s', async (how, day) => {
    const [sheet] = await readTyped({
      sheets: [{ xml: '<sheetData><row><c><v>46458</v></c></row></sheetData>' }],
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      workbook: `<workbookPr date1904="${how}"/>`,
    });
    expect(sheet?.rows).toEqual([[day]]);
  });
});
