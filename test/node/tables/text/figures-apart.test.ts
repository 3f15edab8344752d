import { expect, it } from 'vitest';
import { figuresApart } from '../../../../src/tables/text/figures-apart.ts';

/** Lines as they were read, « label = amount »; what becomes of each, a star before those that read in two ways. */
function apart(...lines: string[]): string[] {
  const { rows, twoWays } = figuresApart(lines.map((line) => line.split(' = ')));
  return rows.map((row, i) => (twoWays.has(i) ? '* ' : '') + row.join(' | '));
}

it.each<[why: string, lines: string[], apart: string[]]>([
  [
    'a quantity takes a cell of its own, in the lines that have one',
    ['Budget', 'Goûters 10 = 80', 'Salle = 300'],
    ['Budget', 'Goûters | 10 | 80', 'Salle |  | 300'],
  ],
  [
    'two quantities take two',
    ['Goûters 10 8 = 80', 'Jeux 5 = 200'],
    ['Goûters | 10 | 8 | 80', 'Jeux |  | 5 | 200'],
  ],
  ['whole or not', ['Goûters 2,50 12,75 = 80'], ['Goûters | 2,50 | 12,75 | 80']],
  ['in euros', ['Goûters 10 € = 80 €'], ['Goûters | 10 € | 80 €']],
  ['in euros, stuck', ['Goûters 10€ 80€ = 5€'], ['Goûters | 10€ | 80€ | 5€']],
  ['in euros, one of two', ['Goûters 5 10 € = 80 €'], ['Goûters | 5 | 10 € | 80 €']],
  ['up to four', ['Lot 1 2 3 4 = 5'], ['Lot | 1 | 2 | 3 | 4 | 5']],
  ['and no more', ['Lot 1 2 3 4 5 = 6'], ['Lot 1 2 3 4 5 | 6']],
  ['after a word that ends by x', ['Matériaux 10 = 80'], ['Matériaux | 10 | 80']],
  ['after « à », further before', ['Jeux à 2 lots 5 = 80'], ['Jeux à 2 lots | 5 | 80']],
  ['were it like a year', ['Lot 12027 = 80', 'Lot 20271 = 80'], ['Lot | 12027 | 80', 'Lot | 20271 | 80']],
  ['a year is a word', ['Salaire 2027 = 1200'], ['Salaire 2027 | 1200']],
  [
    'so is what a word joins to it',
    ['Jeux de 3 à 6 = 80', 'Repas 10 x 12 = 120'],
    ['Jeux de 3 à 6 | 80', 'Repas 10 x 12 | 120'],
  ],
  [
    'a currency tells which is the amount',
    ['Goûters 10 = 80 €', 'Thé 3 = 9 euro'],
    ['Goûters 10 | 80 €', 'Thé 3 | 9 euro'],
  ],
])('%s', (_, lines, found) => {
  expect(apart(...lines)).toEqual(found);
});

it.each<[why: string, lines: string[], apart: string[]]>([
  [
    'thousands, beside a quantity',
    ['Jeux 5 = 200', 'Salle = 2 300', 'Psy = 12 300', 'Bus = 2 300 €', 'Thé = 2 300€', 'Eau = 2 300 euro'],
    [
      'Jeux | 5 | 200',
      '* Salle |  | 2 300',
      '* Psy |  | 12 300',
      '* Bus |  | 2 300 €',
      '* Thé |  | 2 300€',
      '* Eau |  | 2 300 euro',
    ],
  ],
  [
    'but not those that read in one way',
    ['Jeux 5 = 200', 'Salle = 2 300,50', 'Remise = -2 300', 'Psy = 2300', 'Thé 3 = 2 300'],
    ['Jeux | 5 | 200', 'Salle |  | 2 300,50', 'Remise |  | -2 300', 'Psy |  | 2300', 'Thé | 3 | 2 300'],
  ],
  [
    'ranks, or thousands',
    ['Atelier = 2 200', 'Atelier = 3 200', 'Salle = 2 300'],
    ['* Atelier | 2 200', '* Atelier | 3 200', 'Salle | 2 300'],
  ],
  [
    'no ranks that miss one',
    ['Atelier = 1 200', 'Atelier = 2 200', 'Atelier = 5 200'],
    ['Atelier | 1 200', 'Atelier | 2 200', 'Atelier | 5 200'],
  ],
  ['no rank after none', ['Atelier = 200', 'Atelier = 1 200'], ['Atelier | 200', 'Atelier | 1 200']],
])('lines that read in two ways: %s', (_, lines, found) => {
  expect(apart(...lines)).toEqual(found);
});

it.each<[why: string, last: string[], isSo: boolean]>([
  ['right', ['Total = 380'], true],
  ['right, and marked', ['« Total » = 380'], true],
  ['right, then words', ['Total = 380', 'Merci'], true],
  ['wrong', ['Total = 381'], false],
  ['right, by another name', ['Loyer = 380'], false],
])('a total that is %s tells that the last figures are the amounts: %j, %s', (_, last, isSo) => {
  expect(apart('Budget', 'Goûters 10 = 80', 'Salle = 300', ...last)[1]).toBe(
    isSo ? 'Goûters 10 | 80' : 'Goûters | 10 | 80',
  );
});

it('the total of one line tells nothing', () => {
  expect(apart('Budget', 'Goûters 10 = 80', 'Total = 80')[1]).toBe('Goûters | 10 | 80');
});
