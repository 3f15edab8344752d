import { describe, expect, it } from 'vitest';
import { TooLargeError } from '../../../../src/tables/zip/too-large.ts';
import { FAULTS } from '../../../../src/tables/xlsx/read-sheet.ts';
import { cell, number, read, row, sheetOf, text } from './ods.ts';

const p = (words: string) => `<text:p>${words}</text:p>`;
/** What one cell gives, and the message of what is wrong with it. */
async function given(one: string) {
  const sheet = await sheetOf(row(text('a') + one + text('z')));
  const faults = sheet?.faults.map(({ message }) => message) ?? [];
  return faults.length > 0 ? [sheet?.rows[0]?.[1], ...faults] : sheet?.rows[0]?.[1];
}

describe('a cell of an .ods', () => {
  it.each<[why: string, cell: string, given: unknown]>([
    ['is its text', cell(p('Salle'), 'office:value-type="string"'), 'Salle'],
    ['is its text, without a type', cell(p('Salle')), 'Salle'],
    ['is its text, of another type', cell(p('12:30'), 'office:value-type="time"'), '12:30'],
    [
      'is its hour, however its program shows it',
      cell(p('02:30:00 PM'), 'office:value-type="time" office:time-value="PT14H30M00S"'),
      '14:30',
    ],
    [
      'is its early hour',
      cell(p('9 h 05'), 'office:value-type="time" office:time-value="PT9H05M00S"'),
      '09:05',
    ],
    [
      'is its text, of a time longer than hours',
      cell(p('120:00'), 'office:value-type="time" office:time-value="PT120H00M00S"'),
      '120:00',
    ],
    ['is a title too', cell('<text:h>Salle</text:h>'), 'Salle'],
    [
      'is what stands for its text',
      cell('', 'office:value-type="string" office:string-value="Salle"'),
      'Salle',
    ],
    ['is nothing', cell(''), null],
    ['is nothing, of a type', cell('', 'office:value-type="string"'), null],
    ['is a number', number('450.5'), 450.5],
    ['is a number below nothing', number('-.5'), -0.5],
    ['is a great number', number('1.5E+3'), 1500],
    ['is a great number without its sign', number('15e2'), 1500],
    ['is a number of ten figures after its mark', number('1.5E-10'), 0],
    ['is a number below one', number('.25'), 0.25],
    [
      'is a plain number, in euros or not',
      cell(p('5'), 'office:value-type="float" office:currency="CHF" office:value="5"'),
      5,
    ],
    ['is a number without its value', cell(p('450'), 'office:value-type="float"'), '450'],
    ['is no number without its value nor text', cell('', 'office:value-type="float"'), null],
    ['is no number of another writing', number('0x10'), ['#ILLISIBLE', FAULTS.number]],
    ['is no number beyond all', number('1e999'), ['#ILLISIBLE', FAULTS.number]],
    ['is no number after another', number('1 2'), ['#ILLISIBLE', FAULTS.number]],
    ['is what its format draws', cell(p('-50 €'), 'office:value-type="float" office:value="50"'), -50],
    ['is whole behind thousands', cell(p('12'), 'office:value-type="float" office:value="12000"'), 12_000],
    ['is in its unit', cell(p('12 k€'), 'office:value-type="float" office:value="12"'), '12 k€'],
    [
      'is a number that says nothing of its looks',
      cell('', 'office:value-type="float" office:value="12"'),
      12,
    ],
    [
      'is no number that the sheet hides',
      cell('<text:p/>', 'office:value-type="float" office:value="12"'),
      ['#ILLISIBLE', expect.stringContaining('ne montre pas') as unknown],
    ],
    ['is a percentage', number('0.5', 'percentage'), '50 %'],
    [
      'is an amount in euros',
      cell(p('x'), 'office:value-type="currency" office:currency="EUR" office:value="5"'),
      5,
    ],
    ['is an amount of no currency', cell(p('x'), 'office:value-type="currency" office:value="5"'), 5],
    [
      'is an amount of another',
      cell(p('x'), 'office:value-type="currency" office:currency="CHF" office:value="5.5"'),
      '5,5 CHF',
    ],
    [
      'is a day, without its hour',
      cell('', 'office:value-type="date" office:date-value="2027-03-12T10:00:00"'),
      '12/03/2027',
    ],
    ['is yes', cell(p('VRAI'), 'office:value-type="boolean" office:boolean-value="true"'), 'oui'],
    ['is no', cell(p('FAUX'), 'office:value-type="boolean" office:boolean-value="false"'), 'non'],
    ['is an error', cell(p('#N/A'), 'calcext:value-type="error"'), ['#N/A', FAULTS.error('#N/A')]],
    ['is an error without a word', cell('', 'calcext:value-type="error"'), ['#N/A', FAULTS.error('#N/A')]],
    [
      'is the error of a formula',
      cell(p('Err:502'), 'table:formula="of:=A1"'),
      ['Err:502', FAULTS.error('Err:502')],
    ],
    [
      'is the error of a formula of LibreOffice',
      cell(p('#DIV/0!'), 'table:formula="of:=1/0"'),
      ['#DIV/0!', FAULTS.error('#DIV/0!')],
    ],
    ['is a text like an error', cell(p('#DIV/0!')), '#DIV/0!'],
    [
      'is a text after what looks like an error',
      cell(p('Voir Err:502'), 'table:formula="of:=A1"'),
      'Voir Err:502',
    ],
    [
      'is a text before what looks like an error',
      cell(p('Err:502 vu'), 'table:formula="of:=A1"'),
      'Err:502 vu',
    ],
    ['is a text that ends as an error', cell(p('a #REF!'), 'table:formula="of:=A1"'), 'a #REF!'],
    ['is a text that begins as an error', cell(p('#REF! vu'), 'table:formula="of:=A1"'), '#REF! vu'],
    ['is the text of a formula', cell(p('oui'), 'table:formula="of:=A1"'), 'oui'],
    ['is a formula without its result', cell('', 'table:formula="of:=[.A2]"'), ['=[.A2]', FAULTS.noResult]],
    ['is a formula of no name', cell('', 'table:formula="=[.A2:.A3]"'), ['==[.A2:.A3]', FAULTS.noResult]],
    [
      'is a formula of many',
      cell('', `table:formula="of:=${'1+'.repeat(200)}1"`),
      [`=${'1+'.repeat(100)}`, FAULTS.noResult],
    ],
    [
      'is a formula without its number',
      cell('', 'office:value-type="float" table:formula="msoxl:=A2"'),
      ['=A2', FAULTS.noResult],
    ],
  ])('%s', async (_, one, what) => {
    expect(await given(one)).toEqual(what);
  });

  it.each<[why: string, inner: string, words: string]>([
    ['of spaces that are counted', `<text:p>a<text:s text:c="3"/>b<text:s/>c</text:p>`, 'a   b c'],
    ['of a hundred spaces at most', `<text:p>a<text:s text:c="1000000"/>b</text:p>`, `a${' '.repeat(100)}b`],
    ['of tabs and lines', '<text:p>a<text:tab/>b<text:line-break/>c</text:p>', 'a b c'],
    ['of spaces written twice', '<text:p>a  \n b</text:p>', 'a b'],
    ['of several paragraphs', '<text:p>a</text:p><text:h>b</text:h><text:p>c</text:p>', 'a b c'],
    ['without what stands between them', '<text:p>a</text:p> x <text:p>b</text:p> y', 'a b'],
    ['without a note', '<office:annotation><text:p>n</text:p></office:annotation><text:p>a</text:p>', 'a'],
    [
      'without notes within a note',
      '<office:annotation><office:annotation>n</office:annotation>m</office:annotation><text:p>a</text:p>',
      'a',
    ],
    ['without a picture', '<draw:frame><text:p>n</text:p></draw:frame><text:p>a</text:p>', 'a'],
    [
      'without drawings',
      '<table:shapes><text:p>n</text:p></table:shapes><draw:custom-shape><text:p>n</text:p></draw:custom-shape><draw:control><text:p>n</text:p></draw:control><text:p>a</text:p>',
      'a',
    ],
    ['without what says how it sounds', '<text:p>a<text:ruby-text>n</text:ruby-text></text:p>', 'a'],
    [
      'without what stands in a note after another',
      '<office:annotation><office:annotation><text:p>n</text:p></office:annotation><text:p>m</text:p></office:annotation><text:p>a</text:p>',
      'a',
    ],
    [
      'without what stands in a note after a frame',
      '<office:annotation><draw:frame></draw:frame><text:p>m</text:p></office:annotation><text:p>a</text:p>',
      'a',
    ],
    ['of a span within it', '<text:p>a<text:span>b</text:span>c</text:p>', 'abc'],
    ['of a part that is empty', '<office:annotation/><text:p/><text:p>a</text:p>', 'a'],
  ])('is its text: %s', async (_, inner, words) => {
    expect(await given(cell(inner))).toBe(words);
  });

  it('is too large past forty thousand characters', async () => {
    expect(await given(cell(p('a'.repeat(40_000))))).toHaveLength(40_000);
    await expect(sheetOf(row(cell(p('a'.repeat(40_001)))))).rejects.toThrow(TooLargeError);
  });
});

describe('a sheet of an .ods', () => {
  it.each([
    ['a cell within a cell', row('<table:table-cell><table:table-cell/></table:table-cell>')],
    ['a row within a row', '<table:table-row><table:table-row/></table:table-row>'],
    ['a table within a table', '<table:table></table:table>'],
  ])('is damaged by %s', async (_, rows) => {
    await expect(sheetOf(rows)).rejects.toThrow(/within|close/);
  });

  it('is damaged where it does not close', async () => {
    await expect(read(`<table:table>${row(text('a'))}`)).rejects.toThrow('a sheet that does not close');
  });

  it('says its hidden columns', async () => {
    const sheet = await sheetOf(
      '<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-column table:visibility="filter"/><table:table-column/>' +
        row(text('a') + text('b') + text('c') + text('d') + text('e')),
    );
    expect(sheet?.notes.map(({ message }) => message)).toEqual([
      'Colonnes masquées B, C et D dans le tableur, et lues quand même.',
    ]);
  });

  it('leaves rows out that are hidden by a filter, each that is repeated', async () => {
    const sheet = await sheetOf(
      row(text('a')) +
        row(text('b'), 'table:visibility="filter" table:number-rows-repeated="2"') +
        row(text('c')) +
        row(text('d')),
    );
    expect(sheet?.hiddenRows.map(({ row: at }) => at)).toEqual([2, 3]);
    expect(sheet?.rows).toEqual([['a'], [], [], ['c'], ['d']]);
  });

  it('takes a count that is none for one', async () => {
    const sheet = await sheetOf(
      row(
        cell(p('a'), 'table:number-columns-repeated="0"') +
          cell(p('b'), 'table:number-columns-repeated="1.5"') +
          cell(p('c'), 'table:number-columns-repeated="x"') +
          text('d'),
      ),
    );
    expect(sheet?.rows).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('merges rows as many as it says, and no more', async () => {
    const spanned = cell(p('Lieu'), 'table:number-rows-spanned="3"');
    const sheet = await sheetOf(
      row(spanned + number('1')) +
        row(cell('') + number('2')) +
        row(cell('') + number('3')) +
        row(cell('') + number('4')),
    );
    expect(sheet?.rows).toEqual([
      ['Lieu', 1],
      ['Lieu', 2],
      ['Lieu', 3],
      [null, 4],
    ]);
  });

  it('is one of those that hold something', async () => {
    const sheets = await read(
      `<table:table table:name="Vide">${row(cell(''))}</table:table><table:table table:name="Plein">${row(text('a'))}</table:table><table:table table:name="Masqué">${row(text('b'), 'table:visibility="collapse"') + row(text('c')) + row(text('d'))}</table:table>`,
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Plein', 'Masqué']);
  });

  it('is one of two hundred at most', async () => {
    const sheet = (i: number) => `<table:table table:name="F${String(i)}">${row(text('a'))}</table:table>`;
    const many = (count: number) => read(Array.from({ length: count }, (_, i) => sheet(i)).join(''));
    expect(await many(201)).toHaveLength(201);
    await expect(many(202)).rejects.toThrow(TooLargeError);
  });
});
