import { describe, expect, it } from 'vitest';
import { at, type BudgetSheet, gridOf } from '../../../../src/tables/budget/grid.ts';
import type { Cell } from '../../../../src/tables/cells.ts';

const gridIn = (rows: Cell[][], more: Partial<BudgetSheet> = {}) =>
  gridOf({ name: 'Budget', hidden: false, rows, ...more });

/** « amount 300 », « other date », « words ». */
function looked(cell: Cell): string {
  const { kind, cents, fault } = at(gridIn([[cell]]), 0, 0);
  return [kind, cents === null ? null : cents / 100, fault].filter((each) => each !== null).join(' ');
}

describe('a cell, looked at', () => {
  it.each<[cell: Cell, what: string]>([
    ['300', 'amount 300'],
    ['1 200', 'amount 1200'],
    ['1200,5', 'amount 1200.5'],
    ['1 200,50 €', 'amount 1200.5'],
    ['(300,00)', 'amount -300'],
    ['-300', 'amount -300'],
    ['0', 'amount 0'],
    [300, 'amount 300'],
    [12.345, 'amount 12.35'],
    [-12.5, 'amount -12.5'],
    ['**300**', 'amount 300'],
    ['gratuit', 'amount 0'],
    // What counts nothing.
    ['12/03/2027', 'other date'],
    ['12.03.27', 'other date'],
    ['2027-03-12', 'other date'],
    ['20270312', 'other date'],
    [20_270_312, 'other date'],
    ['1/3/27', 'other date'],
    ['12-03-2027', 'other date'],
    ['2027-03-12T00:00', 'other date'],
    ['20271231', 'other date'],
    ['20270109', 'other date'],
    ['20270100', 'amount 20270100'],
    ['20501231', 'amount 20501231'],
    ['20270132', 'amount 20270132'],
    ['20270131', 'other date'],
    ['20270130', 'other date'],
    ['20271010', 'other date'],
    ['20271220', 'other date'],
    ['120270312', 'other identifier'],
    ['202703125', 'other identifier'],
    ['2027-03-1', 'fault several'],
    ['Le 2027-03-12', 'words several'],
    ['20271332', 'amount 20271332'],
    ['80 %', 'other percentage'],
    ['12,5%', 'other percentage'],
    ['-5 %', 'other percentage'],
    ['80 % de la salle', 'words worded'],
    ['02 54 12 34 56', 'other identifier'],
    ['02.54.12.34.56', 'other identifier'],
    ['0254123456', 'other identifier'],
    ['+33 2 54 12 34 56', 'other identifier'],
    ['812345678', 'other identifier'],
    ['812 345 678', 'other identifier'],
    ['812 345 678 00012', 'other identifier'],
    ['81234567800012', 'other identifier'],
    [812_345_678, 'other identifier'],
    [99_999_999, 'amount 99999999'],
    ['181234567800012', 'fault too-large'],
    ['1 812 345 678', 'fault too-large'],
    ['FR76 3000 4000 1234 5678', 'other identifier'],
    ['---', 'other'],
    ['= = =', 'blank'],
    ['____', 'other'],
    ['===', 'other'],
    ['--- €', 'other'],
    ['– –', 'blank'],
    [':--:', 'other'],
    // What stands for nothing.
    ['-', 'blank'],
    ['–', 'blank'],
    ['- €', 'blank'],
    ['', 'blank'],
    ['  ', 'blank'],
    ['****', 'blank'],
    [null, 'blank'],
    ['néant', 'blank'],
    ['€', 'words'],
    ['HT', 'words'],
    ['EUR', 'words'],
    ['TTC', 'words'],
    // What cannot be read, where an amount is meant.
    ['12 k€', 'fault thousands'],
    ['=A1+B1', 'fault formula'],
    ['#REF!', 'fault cell-error'],
    ['12,345678', 'fault too-precise'],
    ['12 $', 'fault currency'],
    ['3 * 20', 'fault calculation'],
    ['1 200 € (10 séances)', 'fault worded'],
    ['1 200 € pour dix ou douze', 'fault worded'],
    // Words.
    ['Salle', 'words not-a-number'],
    ['Montant 2027', 'words not-a-number'],
    ['Total 12', 'words not-a-number'],
    ['2027 €', 'amount 2027'],
    ['Total 12 k€', 'words not-a-number'],
    ['Montant 12 k€', 'words not-a-number'],
    ['12 € au total', 'fault worded'],
    ['12 euro pour dix', 'fault worded'],
    // A year, and what it is the year of.
    ['2027 € à voir', 'words worded'],
    ['2027€ à voir', 'words worded'],
    ['2027 € à voir ensemble', 'fault worded'],
    ['12027 € à voir', 'fault worded'],
    ['2127 € à voir', 'fault worded'],
  ])('« %s » is %s', (cell, what) => {
    expect(looked(cell)).toBe(what);
  });

  it('as it is shown, and as it is compared', () => {
    const grid = gridIn([['  Café   des\nParents ', 450.5, 'L’Été', "'=1+1"]]);
    expect(at(grid, 0, 0)).toMatchObject({ text: 'Café des Parents', plain: 'cafe des parents', indent: 2 });
    expect(at(gridIn([['  300']]), 0, 0)).toMatchObject({ text: '300', plain: '300', indent: 2 });
    expect(at(grid, 0, 1)).toMatchObject({ text: '450,5', plain: '450,5', indent: 0 });
    expect(at(grid, 0, 2)).toMatchObject({ plain: "l'ete" });
    expect(at(grid, 3, 0)).toMatchObject({ kind: 'blank', text: '', plain: '', cents: null, fault: null });
    expect(at(grid, 0, -1).kind).toBe('blank');
  });
});

describe('a sheet, looked at', () => {
  it('counts as its file does', () => {
    const grid = gridIn([['a'], ['b', 'c']], { numbers: [3, 9], columns: [1, 4] });
    expect([grid.name, grid.hidden, grid.width, grid.beyond]).toEqual(['Budget', false, 2, 0]);
    expect([grid.numberOf(0), grid.numberOf(1), grid.numberOf(2)]).toEqual([3, 9, 3]);
    expect([grid.columnOf(0), grid.columnOf(1), grid.columnOf(2)]).toEqual(['B', 'E', 'C']);
    expect(gridIn([['a']]).numberOf(4)).toBe(5);
  });

  it('gives its texts as they were written', () => {
    const grid = gridIn([[' Café  ', 45.5, "'-12"]]);
    expect([0, 1, 2, 3].map((column) => grid.textAt(0, column))).toEqual(['Café', '45.5', '-12', '']);
    expect(grid.textAt(7, 0)).toBe('');
  });

  it('tells what its file could not give, row by row', () => {
    const faults = [
      { row: 2, column: 1, cell: 'B2', message: 'Une.' },
      { row: 2, column: 2, cell: 'C2', message: 'Deux.' },
      { row: 5, column: 1, cell: 'B5', message: 'Trois.' },
    ];
    expect([...gridIn([], { faults }).faults]).toEqual([
      [2, 'B2 : Une. C2 : Deux.'],
      [5, 'B5 : Trois.'],
    ]);
    expect(gridIn([]).faults.size).toBe(0);
    expect(gridIn([]).hiddenRows).toEqual([]);
  });

  it('says whether its amounts were multiplied by their format', () => {
    const note = { row: 1, cell: 'A1', kind: 'scaled' } as never;
    const other = { row: 1, cell: 'A1', kind: 'rounded' } as never;
    expect(
      [gridIn([], { notes: [note] }), gridIn([], { notes: [other] }), gridIn([])].map(({ scaled }) => scaled),
    ).toEqual([true, false, false]);
  });

  it('is looked at once, and up to five thousand rows', () => {
    const sheet = { name: '', hidden: true, rows: Array.from({ length: 5_002 }, () => ['a']) };
    expect(gridOf(sheet)).toBe(gridOf(sheet));
    expect([gridOf(sheet).rows.length, gridOf(sheet).beyond, gridOf(sheet).hidden]).toEqual([5_000, 2, true]);
  });
});
