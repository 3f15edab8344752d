import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openBytes } from '../../../../src/tables/open-table.ts';
import { FAULTS } from '../../../../src/tables/xlsx/read-sheet.ts';
import { cell, number, ODS_TYPE, odsOf, read, row, sheetOf, text } from './ods.ts';

describe('a sheet of an .ods', () => {
  it('keeps two figures on two lines of a cell apart, and puts words on one', async () => {
    const two = cell('<text:p>300</text:p><text:p>400</text:p>', 'office:value-type="string"');
    const words = cell('<text:p>Bus</text:p><text:p>du mercredi</text:p>', 'office:value-type="string"');
    expect((await sheetOf(row(words + two)))?.rows).toEqual([['Bus du mercredi', '300 ; 400']]);
  });

  it('gives its texts and its numbers, as they are, not as they are shown', async () => {
    const sheet = await sheetOf(
      row(
        text('Salle<text:s text:c="2"/>des <text:span>fêtes &amp; Cie</text:span>') +
          number('450.5') +
          number('1234.567', 'currency') +
          number('0.727', 'percentage'),
      ) +
        row(
          cell('<text:p>Un</text:p><text:p>deux</text:p>', 'office:value-type="string"') +
            cell('', 'office:value-type="date" office:date-value="2027-03-12"') +
            cell(
              '<office:annotation><text:p>note</text:p></office:annotation><text:p>dit</text:p>',
              'office:value-type="string"',
            ),
        ),
    );
    expect(sheet?.rows).toEqual([
      ['Salle  des fêtes & Cie', 450.5, 1234.57, '72,7 %'],
      ['Un deux', '12/03/2027', 'dit'],
    ]);
    expect(sheet?.notes.map(({ kind }) => kind)).toEqual(['rounded']);
  });

  it('bounds what it repeats', async () => {
    const sheet = await sheetOf(
      row(text('a') + '<table:table-cell table:number-columns-repeated="16380"/>' + text('z')) +
        row(
          cell('<text:p>b</text:p>', 'office:value-type="string" table:number-columns-repeated="3"'),
          'table:number-rows-repeated="2"',
        ) +
        row(
          '<table:table-cell table:number-columns-repeated="16384"/>',
          'table:number-rows-repeated="1048000"',
        ) +
        row(text('fin'), 'table:number-rows-repeated="900000000"'),
    );
    expect(sheet?.rows).toHaveLength(5_000);
    expect(sheet?.rows.slice(0, 4)).toEqual([
      ['a', null, null, 'z'],
      ['b', 'b', 'b'],
      ['b', 'b', 'b'],
      ['fin'],
    ]);
    expect(sheet?.numbers[3]).toBe(1_048_004);
    expect(sheet?.notes.map(({ kind }) => kind)).toEqual(['cut-rows']);
  });

  it('gives each row that is repeated all its cells', async () => {
    const sheet = await sheetOf(
      row(text('Séance') + number('50'), 'table:number-rows-repeated="3"') +
        row(text('Total') + number('150')),
    );
    expect(sheet?.rows).toEqual([
      ['Séance', 50],
      ['Séance', 50],
      ['Séance', 50],
      ['Total', 150],
    ]);
  });

  it('says the currency of what is not in euros', async () => {
    const money = (value: string, currency: string) =>
      cell(
        '<text:p>x</text:p>',
        `office:value-type="currency" office:currency="${currency}" office:value="${value}"`,
      );
    const sheet = await sheetOf(row(text('Salle') + money('12.5', 'USD') + money('12.5', 'EUR')));
    expect(sheet?.rows).toEqual([['Salle', '12,5 USD', 12.5]]);
  });

  it('gives a merged text to each row that it spans, and nothing of what it covers', async () => {
    const sheet = await sheetOf(
      row(
        cell('<text:p>Location</text:p>', 'office:value-type="string" table:number-rows-spanned="2"') +
          number('300'),
      ) +
        row(
          '<table:covered-table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:covered-table-cell>' +
            number('80'),
        ),
    );
    expect(sheet?.rows).toEqual([
      ['Location', 300],
      ['Location', 80],
    ]);
  });

  it('says by cell an error, a formula without its result and a bad number', async () => {
    const sheet = await sheetOf(
      row(
        cell(
          '<text:p>#REF!</text:p>',
          'table:formula="of:=[.A9]" office:value-type="string" calcext:value-type="error"',
        ) +
          cell('', 'table:formula="of:=[.A2]*2"') +
          number('1,5') +
          number('7'),
      ),
    );
    expect(sheet?.rows).toEqual([['#REF!', '=[.A2]*2', '#ILLISIBLE', 7]]);
    expect(sheet?.faults.map(({ cell: place, message }) => [place, message])).toEqual([
      ['A1', FAULTS.error('#REF!')],
      ['B1', FAULTS.noResult],
      ['C1', FAULTS.number],
    ]);
  });

  it('leaves its hidden rows out, and says so', async () => {
    const sheet = await sheetOf(
      row(text('a')) + row(text('b'), 'table:visibility="collapse"') + row(text('c')),
    );
    expect(sheet?.rows).toEqual([['a'], [], ['c']]);
    expect(sheet?.hiddenRows).toEqual([{ row: 2, cells: ['b'] }]);
  });
});

describe('an .ods', () => {
  it('gives its hidden sheets last, and nothing of other files', async () => {
    const sheets = await read(
      `<table:table table:name="Ancien" table:style-name="ta2">${row(text('a'))}</table:table><table:table table:name="Budget" table:style-name="ta1">${row(text('b'))}</table:table><table:table table:name="'file:///x.ods'#$A"><table:table-source/>${row(text('c'))}</table:table>`,
      '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Budget', false],
      ['Ancien', true],
    ]);
  });

  it('of LibreOffice holds the cells of the same .xlsx', async () => {
    const [ods, xlsx] = await Promise.all(
      ['ods', 'xlsx'].map(async (kind) => {
        const file = new URL(`../../../cases/import/X01-deux-faces-fusions.${kind}`, import.meta.url);
        const opened = await openBytes(new Uint8Array(readFileSync(file)), 'x');
        return 'problem' in opened ? opened : opened.map(({ name, rows }) => ({ name, rows }));
      }),
    );
    expect(ods).toEqual(xlsx);
    expect(Array.isArray(xlsx) && xlsx.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Notice', 2],
      ['Budget projet', 32],
    ]);
  });

  it('that a password protects, or that is damaged, is said so', async () => {
    const locked = zipSync({
      mimetype: [strToU8(ODS_TYPE), { level: 0 }],
      'content.xml': new Uint8Array([1, 2, 3]),
      'META-INF/manifest.xml': strToU8('<manifest><manifest:encryption-data/></manifest>'),
    });
    expect(await openBytes(locked, 'a.ods')).toEqual({
      problem:
        '« a.ods » : ce fichier est protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe.',
    });
    expect(await openBytes(odsOf('<table:table><table:table-row>'), 'a.ods')).toEqual({
      problem: 'Ce fichier est abîmé, ou ne peut pas être lu. Copiez plutôt le tableau.',
    });
  });
});
