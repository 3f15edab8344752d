import { describe, expect, it } from 'vitest';
import { readAccountCell, readStrandCell } from '../../../src/tables/read-cells.ts';

describe('a cell that names a strand', () => {
  it.each([
    ['1.1', '1.1'],
    ['1,1', '1.1'],
    ['1-1', '1.1'],
    [1.1, '1.1'],
    ['1 . 2', '1.2'],
    ['Volet 3.1', '3.1'],
    ['volet 4-2', '4.2'],
    ['A1V1', '1.1'],
    ['a 2 v 2', '2.2'],
    ['Axe 1 volet 1', '1.1'],
    ['Axe 3, volet 2', '3.2'],
    ['5.1', null],
    ['1.3', null],
    ['1.1.1', null],
    ['11', null],
    ['Axe 1', null],
    ['', null],
    [null, null],
  ])('%j is %s', (cell, strand) => {
    expect(readStrandCell(cell)).toBe(strand);
  });
});

describe('a cell that begins with an account', () => {
  it.each([
    ['62', '62'],
    ['6257 Réceptions', '62'],
    [' 6132', '61'],
    [64, '64'],
    ['741000', '74'],
    ['87 – bénévolat', '87'],
    ['6257000', null],
    ['62,50', null],
    ['62.5', null],
    ['6', null],
    ['52', null],
    ['Compte 62', null],
    ['', null],
    [null, null],
  ])('%j is %s', (cell, account) => {
    expect(readAccountCell(cell)).toBe(account);
  });
});
