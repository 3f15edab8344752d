import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SavedTable } from '../../../../src/tables/saved-table.ts';
import { readXlsx } from '../../../../src/tables/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../../src/tables/xlsx/write-xlsx.ts';
import { readWorkbook } from '../../../other-spreadsheet.ts';

const BUDGET: SavedTable = {
  name: 'Budget',
  columns: [
    { title: 'Dépense', width: 40 },
    { title: 'Montant', width: 14 },
  ],
  rows: [
    ['Salle « du haut » & <cour>', { cents: 123_456 }],
    ['=HYPERLINK("https://exemple.invalid")', { cents: 1 }],
    [{ strong: 'Total' }, { cents: 123_457, formula: 'SUM(B2:B3)' }],
  ],
};
const TOTALS: SavedTable = {
  name: 'Totaux',
  columns: [
    { title: 'Part', width: 20 },
    { title: 'Nombre', width: 10 },
  ],
  rows: [['Éligible', { number: 2, formula: 'COUNTIF(Budget!B2:B3,">0")' }]],
};

const reopen = async (tables: SavedTable[]) => readWorkbook(await writeXlsx(tables));

describe('writeXlsx', () => {
  it('writes one sheet a table, with a frozen header', async () => {
    const sheets = await reopen([BUDGET, TOTALS]);
    expect(sheets.map(({ name }) => name)).toEqual(['Budget', 'Totaux']);
    expect(sheets.map(({ frozenRows }) => frozenRows)).toEqual([1, 1]);
    expect(sheets[0]?.rows[0]).toEqual(['Dépense', 'Montant']);
  });

  it('writes amounts as numbers in euros, and words as words', async () => {
    const [sheet] = await reopen([BUDGET]);
    expect(sheet?.cell('A2')).toEqual({ value: 'Salle « du haut » & <cour>' });
    expect(sheet?.cell('B2')).toEqual({ value: 1234.56, format: '#,##0.00 "€"' });
    expect(sheet?.cell('A3')).toEqual({ value: '=HYPERLINK("https://exemple.invalid")' });
  });

  it('prints each sheet one page wide, with its first row on every page', async () => {
    const named = { ...TOTALS, name: "L’an & l'autre" };
    const files = unzipSync(new Uint8Array(await (await writeXlsx([BUDGET, named])).arrayBuffer()));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    for (const sheet of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      expect(text(sheet)).toMatch(
        /<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/,
      );
      expect(text(sheet)).toMatch(
        /<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"/,
      );
    }
    expect(text('xl/workbook.xml')).toContain(
      '</sheets><definedNames>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Budget\'!$1:$1</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'L’an &amp; l\'\'autre\'!$1:$1</definedName>' +
        '</definedNames>',
    );
  });

  it('says its title and its language to who does not see it', async () => {
    const named = { ...TOTALS, name: 'Part & <lieu>' };
    const files = unzipSync(new Uint8Array(await (await writeXlsx([BUDGET, named])).arrayBuffer()));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(text('docProps/core.xml')).toContain(
      '<dc:title>Parentalité, mode d’emploi : Budget, Part &amp; &lt;lieu></dc:title><dc:language>fr-FR</dc:language>',
    );
    expect(text('_rels/.rels')).toContain('Target="docProps/core.xml"');
    expect(text('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
  });

  it.each(['constructor', '__proto__', 'toString'])('writes %s as the word it is', async (word) => {
    const [sheet] = await reopen([{ ...BUDGET, rows: [[word, { cents: 1 }]] }]);
    expect(String(sheet?.cell('A2').value).trim()).toBe(word);
  });

  it.each(['_x0041_', 'a_x005F_x0041_b', '_x00', 'é_X00e9_', '\ufffd'])(
    'keeps « %s », which the format would take for a letter',
    async (word) => {
      const blob = await writeXlsx([{ ...BUDGET, rows: [[word, { cents: 1 }]] }]);
      const [sheet] = await readXlsx(new Uint8Array(await blob.arrayBuffer()), {
        rest: () => Promise.resolve(),
      });
      expect(sheet?.rows[1]).toEqual([word, 0.01]);
    },
  );

  it('is read back to the cent, with its sheets, texts, formulas and today’s results', async () => {
    const blob = await writeXlsx([BUDGET, TOTALS]);
    const sheets = await readXlsx(new Uint8Array(await blob.arrayBuffer()), {
      rest: () => Promise.resolve(),
    });
    expect(sheets.map(({ name, rows, faults, notes }) => ({ name, rows, faults, notes }))).toEqual([
      {
        name: 'Budget',
        rows: [
          ['Dépense', 'Montant'],
          ['Salle « du haut » & <cour>', 1234.56],
          ['=HYPERLINK("https://exemple.invalid")', 0.01],
          ['Total', 1234.57],
        ],
        faults: [],
        notes: [],
      },
      {
        name: 'Totaux',
        rows: [
          ['Part', 'Nombre'],
          ['Éligible', 2],
        ],
        faults: [],
        notes: [],
      },
    ]);
  });

  it('writes totals as formulas, with what they give today', async () => {
    const [budget, totals] = await reopen([BUDGET, TOTALS]);
    expect(budget?.cell('B4')).toMatchObject({ formula: 'SUM(B2:B3)', value: 1234.57 });
    expect(totals?.cell('B2')).toMatchObject({ formula: 'COUNTIF(Budget!B2:B3,">0")', value: 2 });
  });
});

it('puts today’s result beside each formula, however far it stands', async () => {
  const columns = Array.from({ length: 28 }, (_, i) => ({ title: String(i), width: 9 }));
  const rows = Array.from({ length: 11 }, (_, i) => [
    ...Array.from({ length: 27 }, () => null),
    { cents: (i + 1) * 100, formula: 'SUM(A1:A2)' },
  ]);
  const [sheet] = await reopen([{ name: 'Loin', columns, rows }]);
  // The twenty-eighth column, from the second row on.
  expect([sheet?.cell('AB2'), sheet?.cell('AB12')]).toMatchObject([
    { value: 1, formula: 'SUM(A1:A2)' },
    { value: 11, formula: 'SUM(A1:A2)' },
  ]);
});

it.each([
  ["'=1+1", "''=1+1"],
  ["'-5", "''-5"],
  ['=1+1', '=1+1'],
  ["'Salle", "'Salle"],
])('writes « %s » as « %s »: a text that looks guarded is guarded', async (text, written) => {
  const table = { name: 'A', columns: [{ title: 'Titre', width: 9 }], rows: [[text]] };
  expect((await reopen([table]))[0]?.cell('A2').value).toBe(written);
});
