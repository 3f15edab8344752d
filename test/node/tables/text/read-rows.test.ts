import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/tables/text/read-text.ts';

function readRows(text: string) {
  const sheet = readText(text);
  return 'error' in sheet ? sheet : sheet.rows;
}

describe('the rows of a text', () => {
  it.each([
    [
      'tabs',
      'a;b\tc\nd\te',
      [
        ['a;b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'semicolons',
      'a,b;c\nd;e',
      [
        ['a,b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'bars',
      'a|b\nc|d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'commas before thousandths',
      'a,123\nb,456',
      [
        ['a', '123'],
        ['b', '456'],
      ],
    ],
    ['no comma within a number', '12,50\n3,25', [['12,50'], ['3,25']]],
    ['what most lines hold', 'Budget ; 2027\na\tb\nc\td', [['Budget ; 2027'], ['a', 'b'], ['c', 'd']]],
    ['nothing that half of the lines hold', 'a;b\nc', [['a;b'], ['c']]],
    [
      'the spaces around',
      ' a ; b \nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('are parted by %s', (_, text, rows) => {
    expect(readRows(text)).toEqual(rows);
  });

  it.each([
    ['Salle : 450 €', ['Salle', '450 €']],
    ['Salle = 450', ['Salle', '450']],
    ['Salle – 1 200,50 euros', ['Salle', '1 200,50 euros']],
    ['Salle 450', ['Salle', '450']],
    ['Salle', ['Salle']],
    ['450 €', ['450 €']],
  ])('written in a message, « %s » is %j', (text, row) => {
    expect(readRows(text)).toEqual([row]);
  });

  it('are the first five thousand that hold something, and the rest is said', () => {
    const text = (count: number) => Array.from({ length: count }, () => 'Salle;450').join('\n');
    expect(readRows(text(5_000))).toHaveLength(5_000);
    const sheet = readText(text(5_001));
    expect('rows' in sheet && [sheet.rows.length, sheet.notes.map(({ kind }) => kind)]).toEqual([
      5_000,
      ['cut-rows'],
    ]);
    expect(readRows(`${text(3)}${'\n;'.repeat(9_000)}`)).toHaveLength(3);
  });
});
