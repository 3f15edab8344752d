import { expect, it } from 'vitest';
import { amountsBelow, filled } from '../../../../../src/tables/budget/columns/cells-below.ts';
import { isYear, namesYears } from '../../../../../src/tables/budget/columns/year-titles.ts';
import type { Look } from '../../../../../src/tables/budget/grid.ts';
import { gridIn } from './small-zone.ts';

it.each([
  ['2027', true],
  ['2010', true],
  ['2009', false],
  ['2127', false],
  ['12027', false],
  ['20271', false],
  ['2026/2027', true],
  ['2026-27', true],
  ['2026 – 27', true],
  ['2026/2028', false],
  ['2099/00', true],
  ['2009/10', false],
  ['2010/11', true],
  ['12026/27', false],
  ['2026/271', false],
  ['Année 2027', false],
])('« %s » may be a year that names a column: %s', (text, is) => {
  expect(isYear({ text } as Look)).toBe(is);
});

it.each([
  ['Montant | 300 | 40', true],
  ['Montant', true],
  ['Montant | | | 300', true],
  ['Montant | à voir | 40', true],
  ['Montant | à voir | bientôt', false],
  ['Montant | à voir', false],
  ['Montant | à voir | bientôt | 40', false],
  ['Montant | à voir | bientôt | plus tard | 40', false],
  ['Montant | 5 k€', true],
  ['Montant | 12/03/2027 | 10 %', true],
  // The row under a title may be titles too.
  ['Charges | Poste | 300', true],
  ['Charges | Poste | à voir | 300', true],
  ['Charges | 2027 | à voir', false],
  ['Charges | 12027 | à voir', true],
  ['Charges | 2027 | à voir | 300', true],
  ['Charges | Salle | Poste | Jeux', false],
  // The next titles are those of another table.
  ['Montant | 300 | Montant | Jeux | Salle | Thé', true],
  ['Montant | 300 | Salle | Jeux | Thé', false],
  // Six cells are enough.
  ['M | 1 | 2 | 3 | a | b | c | d | e', true],
  ['M | 1 | 2 | a | b | c | d | 3 | 4', false],
  [`M | a ${'|'.repeat(37)}| 5`, true],
  [`M | a ${'|'.repeat(38)}| 5`, false],
])('amounts stand under a title: %s, %s', (rows, are) => {
  expect(amountsBelow(gridIn(rows), 0, 0)).toBe(are);
});

it('the cells of a row that hold something', () => {
  expect(filled(gridIn('Salle ; ; 300'), 0).map(({ look, column }) => [look.text, column])).toEqual([
    ['Salle', 0],
    ['300', 2],
  ]);
  expect(filled(gridIn('Salle'), 3)).toEqual([]);
});

const PAIRS = '| Salle ; 300 ; 310 | Jeux ; 40 ; 45';

it.each([
  [`Quoi ; 2026 ; 2027 ${PAIRS}`, true],
  [`Poste ; Lieu ; 2027 | Salle ; Blois ; 310 | Jeux ; Tours ; 45`, true],
  [`Dépenses ; Lieu ; 2027 | Salle ; Blois ; 310 | Jeux ; Tours ; 45`, true],
  [`Quoi ; Lieu ; 2027 | Salle ; Blois ; 310 | Jeux ; Tours ; 45`, false],
  [`Quoi ; 2026 ; 2028 ${PAIRS}`, false],
  [`Quoi ; 2026/2027 ; 2027/2028 ${PAIRS}`, true],
  [`Quoi ; 2026/2027 ; 2028/2029 ${PAIRS}`, false],
  ['Quoi ; 2026 ; 2027 ; 2028 | Salle ; 3 ; 4 ; 5', true],
  ['Quoi ; 2026 ; 2027 ; 2027 | Salle ; 3 ; 4 ; 5', false],
  ['Poste ; 2027 | Salle ; 310 | Jeux ; 45', false],
  ['2025 ; 2026 ; 2027 | 3 ; 310 ; 4 | 40 ; 45 ; 5', false],
  ['Poste ; Lieu ; Montant | Salle ; Blois ; 310', false],
  ['Poste ; 2026 ; 2500 | Salle ; 300 ; 310', false],
  ['Poste ; 2026 ; 12/03/2027 | Salle ; 300 ; 310', false],
  ['Poste ; 2026 ; 2027 | Salle ; Blois ; 310 | Jeux ; Tours ; 45', false],
  [`Poste de toutes les dépenses de la commune ; 2026 ; 2027 ${PAIRS}`, false],
])('a first row names columns of years: %s, %s', (table, names) => {
  expect(namesYears(gridIn(table), 0, [])).toBe(names);
});

const TITLES = '; 2026 ; 2027';

it.each([
  // Under the sides, whatever its words.
  [`Charges ; ; Produits | Quoi ; 2027 ; Qui | Salle ; 3 ; Caf`, 1, [0], true],
  [`Charges ; ; Poste | Quoi ; 2027 ; Qui | Salle ; 3 ; Caf`, 1, [0], false],
  [`Charges ; ; Produits | | Quoi ; 2027 ; Qui | Salle ; 3 ; Caf`, 2, [0], false],
  [`Poste ; Montant ; Note | Poste ${TITLES} | Salle ; 3 ; 4`, 1, [0], false],
  [`Poste ; ; | Poste ${TITLES} | Salle ; 3 ; 4`, 1, [0], true],
  // Not after lines.
  [`Salle ; 300 ; | Poste ${TITLES} | Jeux ; 3 ; 4`, 1, [], false],
  [`Année ; 2027 ; | Poste ${TITLES} | Jeux ; 3 ; 4`, 1, [], true],
  [`Bonjour ; ; | Poste ${TITLES} | Jeux ; 3 ; 4`, 1, [], true],
  [`Salle ; 300 ; | Poste ; ; | Poste ${TITLES} | Jeux ; 3 ; 4`, 2, [1], true],
])('and one further down: %s, row %i after %o: %s', (table, row, heading, names) => {
  expect(namesYears(gridIn(table), row, heading)).toBe(names);
});
