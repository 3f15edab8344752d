import { describe, expect, it } from 'vitest';
import { Grid, showHiddenRows } from '../../../src/tables/grid.ts';

/** A grid of cells given as « row column what ». */
function gridOf(...cells: [row: number, column: number, what: string | number | null][]) {
  const grid = new Grid();
  for (const cell of cells) grid.put(...cell);
  return grid;
}
const messages = (grid: Grid) => grid.sheet('').notes.map(({ message }) => message);

describe('the cells of a table', () => {
  it('stand where they are, in the order of their columns, empty ones between them', () => {
    const sheet = gridOf([2, 3, 'd'], [2, 0, 'a'], [4, 1, 5], [5, 0, ''], [6, 0, null]).sheet('Budget', true);
    expect(sheet).toEqual({
      ...{ name: 'Budget', hidden: true, columns: [0, 1, 2, 3], numbers: [1, 2, 3, 4] },
      ...{ rows: [[], ['a', null, null, 'd'], [], [null, 5]], hiddenRows: [], faults: [], notes: [] },
    });
    expect(new Grid().sheet('').rows).toEqual([]);
  });

  it('past the bounds of columns keep those that hold something, the first sixty, and say so', () => {
    const grid = new Grid();
    for (let column = 70; column >= 0; column -= 1) if (column !== 5) grid.put(1, column, column + 1);
    grid.put(2, 61, 'kept no more');
    grid.put(2, 60, 'last');
    const sheet = grid.sheet('');
    expect(sheet.columns).toHaveLength(60);
    expect([sheet.columns[4], sheet.columns[5], sheet.columns.at(-1)]).toEqual([4, 6, 60]);
    expect(sheet.rows[0]?.at(-1)).toBe(61);
    expect(sheet.rows[1]?.at(-1)).toBe('last');
    expect(messages(grid)).toEqual([
      'Ce tableau est lu jusqu’à la colonne BI : 60 colonnes remplies au plus. Ce qui est écrit plus à droite n’est pas lu.',
    ]);
  });

  it('far apart keep no empty columns between them', () => {
    expect(gridOf([1, 0, 'a'], [1, 60, 'b']).sheet('').rows).toEqual([['a', 'b']]);
    expect(gridOf([1, 0, 'a'], [1, 59, 'b']).sheet('').rows[0]).toHaveLength(60);
  });

  it('past five thousand rows are left, and it is said', () => {
    const grid = new Grid();
    for (let row = 1; row <= 5_000; row += 1) grid.put(row, 0, 'a');
    expect([grid.full, messages(grid)]).toEqual([false, []]);
    grid.put(5_000, 1, 'b');
    grid.put(5_001, 0, 'a');
    grid.put(5_002, 0, 'a');
    expect(grid.full).toBe(true);
    expect(grid.sheet('').rows).toHaveLength(5_000);
    expect(grid.sheet('').rows.at(-1)).toEqual(['a', 'b']);
    expect(messages(grid)[0]).toMatch(
      /^Ce tableau est lu jusqu’à la ligne 5.000 : 5.000 lignes remplies au plus\./,
    );
  });

  it('that stand far below have their own numbers, without empty rows', () => {
    for (const sheet of [gridOf([2, 0, 'a'], [9_000, 0, 'b']), gridOf([9_000, 0, 'b'], [2, 0, 'a'])].map(
      (grid) => grid.sheet(''),
    ))
      expect([sheet.numbers, sheet.rows]).toEqual([
        [2, 9_000],
        [['a'], ['b']],
      ]);
    expect.assertions(2);
  });

  it('are to the cent, as they are shown, and it is said of five', () => {
    const grid = gridOf(
      ...[1, 2, 3, 4, 5, 6, 7].map((row): [number, number, number] => [row, 1, row + 0.005]),
      [8, 1, -1.999],
      [9, 1, 0.1 + 0.2],
    );
    expect(grid.sheet('').rows.map((row) => row[1])).toEqual([
      1.01, 2.01, 3.01, 4.01, 5.01, 6.01, 7.01, -2, 0.3,
    ]);
    expect(messages(grid)).toEqual([
      'Des nombres calculés sont arrondis au centime, comme le tableur les montre : cellules B1, B2, B3, B4, B5 et 3 de plus.',
    ]);
    expect(messages(gridOf([1, 0, 1.005]))).toEqual([
      'Des nombres calculés sont arrondis au centime, comme le tableur les montre : cellule A1.',
    ]);
    expect(gridOf([1, 0, 1e30]).sheet('').rows).toEqual([[1e30]]);
  });

  it('that cannot be read stand as such, and are said', () => {
    const grid = new Grid();
    grid.fault(2, 27, 'Pourquoi');
    grid.fault(3, 0, 'Encore', 'vu');
    expect(grid.sheet('').faults).toEqual([
      { row: 2, column: 27, cell: 'AB2', message: 'Pourquoi' },
      { row: 3, column: 0, cell: 'A3', message: 'Encore' },
    ]);
    expect(grid.sheet('').rows[1]?.at(-1)).toBe('#ILLISIBLE');
    expect(grid.sheet('').rows[2]).toEqual(['vu']);
    for (let row = 4; row < 600; row += 1) grid.fault(row, 0, 'x');
    expect(grid.faults).toHaveLength(500);
  });

  it('that are merged give their words to the rows below, never a number, nor over another', () => {
    const grid = gridOf([1, 0, 'Lieu'], [1, 1, 5], [2, 1, 6], [3, 0, 'autre'], [3, 1, 7], [4, 1, 8]);
    grid.merge(1, 0, 3);
    grid.merge(1, 1, 4);
    grid.merge(9, 0, 12);
    expect(grid.sheet('').rows).toEqual([
      ['Lieu', 5],
      ['Lieu', 6],
      ['autre', 7],
      [null, 8],
    ]);
  });
});

describe('hidden rows', () => {
  const hiding = (...rows: number[]) => {
    const grid = gridOf([1, 0, 'a'], [2, 0, 'b'], [3, 0, 'c'], [4, 0, 'd']);
    for (const row of rows) grid.hidden.add(row);
    return grid;
  };

  it('are put aside, and may be put back', () => {
    const sheet = hiding(2, 4, 9).sheet('');
    expect(sheet.rows).toEqual([['a'], [], ['c']]);
    expect(sheet.hiddenRows).toEqual([
      { row: 2, cells: ['b'] },
      { row: 4, cells: ['d'] },
    ]);
    expect(sheet.notes.map(({ message }) => message)).toEqual([
      'Lignes masquées 2 et 4 dans le tableur : laissées de côté. Affichez-les dans le tableur si elles comptent.',
    ]);
    const shown = showHiddenRows(sheet);
    expect([shown.rows, shown.numbers, shown.hiddenRows, shown.notes]).toEqual([
      [['a'], ['b'], ['c'], ['d']],
      [1, 2, 3, 4],
      [],
      [],
    ]);
    expect(showHiddenRows(shown)).toBe(shown);
  });

  it('that are nearly all there is are shown', () => {
    expect(hiding(2, 3, 4).sheet('')).toMatchObject({
      rows: [['a'], ['b'], ['c'], ['d']],
      hiddenRows: [],
      notes: [],
    });
    expect(hiding(3, 4).sheet('').rows).toEqual([['a'], ['b']]);
  });

  it('are said, and columns where they hold something', () => {
    expect(messages(hiding(3))[0]).toMatch(/^Ligne masquée 3 dans/);
    const grid = gridOf([1, 2, 'c'], [1, 0, 'a']);
    for (const column of [2, 0, 9]) grid.hiddenColumns.add(column);
    expect(messages(grid)).toEqual(['Colonnes masquées A et C dans le tableur, et lues quand même.']);
  });
});

it('numbers that are shown in thousands are read whole, and it is said where', () => {
  const grid = new Grid();
  grid.putScaled(2, 1, 12_000);
  grid.putScaled(3, 1, 3_000);
  const { rows, notes } = grid.sheet('');
  expect(rows).toEqual([[], [null, 12_000], [null, 3_000]]);
  expect(notes).toEqual([
    {
      kind: 'scaled',
      message:
        'Le tableur montre des nombres en milliers ou en millions. Ils sont lus en entier, en euros : cellules B2 et B3.',
    },
  ]);
});

it('hidden rows are put back in their place, far below too, and what else was said stays', () => {
  const grid = gridOf([2, 0, 'a'], [8_000, 0, 'b'], [9_000, 0, 1.005]);
  grid.hidden.add(8_000);
  const sheet = grid.sheet('');
  expect([sheet.numbers, sheet.notes.map(({ kind }) => kind)]).toEqual([
    [2, 9_000],
    ['hidden-rows', 'rounded'],
  ]);
  const shown = showHiddenRows(sheet);
  expect([shown.numbers, shown.rows, shown.hiddenRows, shown.notes.map(({ kind }) => kind)]).toEqual([
    [2, 8_000, 9_000],
    [['a'], ['b'], [1.01]],
    [],
    ['rounded'],
  ]);
});
