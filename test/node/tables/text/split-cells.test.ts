import { describe, expect, it } from 'vitest';
import { splitCells } from '../../../../src/tables/text/split-cells.ts';
import { readText } from '../../../../src/tables/text/read-text.ts';

describe('a text is parted into cells', () => {
  it.each<[why: string, text: string, rows: string[][]]>([
    [
      'by its mark',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['and a line break that ends it begins no row', 'a;b\n', [['a', 'b']]],
    ['a row of nothing has no cell', 'a\n ; \n\nb', [['a'], [], [], ['b']]],
    ['a quoted cell holds the mark and line breaks', '"a;\nb";c\nd', [['a;\nb', 'c'], ['d']]],
    ['spaces may follow its quotation mark', '"a"  ;"b" \nc', [['a', 'b'], ['c']]],
    ['a doubled quotation mark is one', '"a ""b""";c', [['a "b"', 'c']]],
    ['a quotation mark within a cell is a character', 'a"b;c"\nd"', [['a"b', 'c"'], ['d"']]],
    ['and so it is before other words', '"a" b;c', [['"a" b', 'c']]],
    ['an empty cell may be quoted', '"";b', [['', 'b']]],
    ['the last cell may be empty', '"a";', [['a', '']]],
  ])('%s: %j', (_, text, rows) => {
    expect(splitCells(text, ';')).toEqual({ rows, openQuote: null, cut: false });
  });

  it('and a quotation mark that closes nowhere is said by its row, the first', () => {
    expect(splitCells('a;b\nc;d\n"e;f\ng', ';')).toEqual({
      ...{ rows: [['a', 'b'], ['c', 'd'], ['"e', 'f'], ['g']], openQuote: 3, cut: false },
    });
    expect(splitCells('"c;"d', ';')).toEqual({ rows: [['"c', '"d']], openQuote: 1, cut: false });
  });

  it('and a cell of a spreadsheet holds no tab', () => {
    expect(splitCells('"a\tb"\tc', '\t').rows).toEqual([['"a', 'b"', 'c']]);
    expect(splitCells('"a;b"\tc', '\t').rows).toEqual([['a;b', 'c']]);
  });

  it('up to so many rows that hold something', () => {
    expect(splitCells('a\n\nb\nc', ';', 2)).toEqual({ rows: [['a'], [], ['b']], openQuote: null, cut: true });
    expect(splitCells('a\n"b"\n \n', ';', 2)).toEqual({ rows: [['a'], ['b']], openQuote: null, cut: false });
  });
});

it.each([
  ['Poste;Montant\nSalle;5\n"Jeux;3', { error: 'open-quote', row: 3 }],
  ['Poste,Montant\n"Salle,5\nJeux,3', { error: 'open-quote', row: 2 }],
])('a text whose quotation mark closes nowhere is no table: %j', (text, error) => {
  expect(readText(text)).toEqual(error);
});

it.each(['Poste\tMontant\n"Salle\t5', 'Poste|Montant\n"Salle|5'])(
  'but a quotation mark is a character where tabs or bars part the cells: %j',
  (text) => {
    expect(readText(text)).toMatchObject({
      rows: [
        ['Poste', 'Montant'],
        ['"Salle', '5'],
      ],
    });
  },
);
