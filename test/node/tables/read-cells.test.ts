import { describe, expect, it } from 'vitest';
import { readAccountCell, readStrandCell, strandInWords } from '../../../src/tables/read-cells.ts';

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
    [' 1.1 ', '1.1'],
    ['V1.1', '1.1'],
    ['Volet1.1', '1.1'],
    ['Volet  1.1', '1.1'],
    ['Volet n° 1.1', '1.1'],
    ['Volet n°  1.1', '1.1'],
    ['Volet n°1.1', '1.1'],
    ['1.1 Parents entre eux', '1.1'],
    ['1.1  Parents entre eux', '1.1'],
    ['1.1 – Parents', '1.1'],
    ['1.1  –  Parents', '1.1'],
    ['1.1: 300', '1.1'],
    ['1.1  (300)', '1.1'],
    ['1.1(300)', '1.1'],
    ['1.1 300', null],
    ['1.1 – 300', '1.1'],
    ['1.1Parents', null],
    ['Le 1.1', null],
    ['Vers 1.1', null],
    ['A1V12', null],
    ['Parc A1V1', null],
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

describe('words that speak of a strand', () => {
  it.each([
    ['Budget du volet 1.1', '1.1'],
    ['Soirées (V1.1)', '1.1'],
    ['V4.2', '4.2'],
    ['volet1.2 : jeux', '1.2'],
    ['Le volet  3.1', '3.1'],
    ['Le volet n° 1-2', '1.2'],
    ['Le volet n°  1,2', '1.2'],
    ['Le volet n°2.1', '2.1'],
    ['Le volet 2 . 1', '2.1'],
    ['Le volet 2  .  1', '2.1'],
    ['Budget de l’axe 2, volet 2', '2.2'],
    ['Budget (A1V1)', '1.1'],
    ['A 3 - V 2', '3.2'],
    ['Axe  3  volet  2', '3.2'],
    ['Axe 1 : volet 1.', '1.1'],
    ['Nov1.1', null],
    ['2v1.1', null],
    ['Le volet 1.1.2', null],
    ['Le volet 1.1,5', null],
    ['Le volet 1.12', null],
    ['Le volet 1 à 1', null],
    ['Le volet 9.9', null],
    ['Relaxe 1 volet 1', null],
    ['2a1v1', null],
    ['Axe 1 volet 12', null],
    ['Axe 1 du volet 1', null],
    ['Budget 2027', null],
    ['Budget 1.1', null],
    ['Volet', null],
    ['', null],
  ])('« %s »: %s', (text, strand) => {
    expect(strandInWords(text)).toBe(strand);
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
