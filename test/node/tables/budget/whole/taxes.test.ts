import { describe, expect, it } from 'vitest';
import { proposeLayout, withAnswer } from '../../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import { askedOf, typedSheets } from './typed-budget.ts';

const asked = (table: string, name?: string) => askedOf('totals:without-tax', table, name);
const OPTIONS = '[Oui, les ajouter ainsi, Non, la TVA manque : les laisser de côté] keep';
const said = (words: string, where: string, row: string, lines: string) =>
  `« ${words} » (${where}) : des montants sans la TVA. Sont-ils ceux que vous paierez ? ${row} ${lines} ${OPTIONS}`;

describe('amounts without tax', () => {
  it.each([
    ['Poste ; Montant HT | Psy ; 500 | Salle ; 100', said('Montant HT', 'ligne 1', '1', 'Psy Salle')],
    ['Poste ; Prix hors taxes | Psy ; 500', said('Prix hors taxes', 'ligne 1', '1', 'Psy')],
    ['Poste ; Coût H.T. | Psy ; 500', said('Coût H.T.', 'ligne 1', '1', 'Psy')],
    [
      'Budget de l’action (HT) ; | Poste ; Montant | Psy ; 500 | Salle ; 100',
      said('Budget de l’action (HT)', 'ligne 1', '1', 'Psy Salle'),
    ],
    ['Psy ; 500 | Salle ; 100 | Total HT ; 600', said('Total HT', 'ligne 3', '3', 'Psy Salle')],
    ['Poste ; Montant | Psy (HT) ; 500 | Salle ; 100', said('Psy (HT)', 'ligne 2', '2', 'Psy (HT)')],
    ['Poste ; Montant | Psy ; 500 € HT | Salle ; 100', said('Psy', 'ligne 2', '2', 'Psy')],
  ])('are asked about: %s', (table, words) => {
    expect(asked(table)).toBe(words);
  });

  it('are, by the name of a sheet', () => {
    expect(asked('Poste ; Montant | Psy ; 500', 'Budget HT')).toBe(
      said('Budget HT', 'nom de la feuille', 'null', 'Psy'),
    );
    expect(asked('Poste ; Montant | Psy ; 500', 'Budget HT et TTC')).toBe('');
  });

  it.each([
    'Poste ; Montant | Psy ; 500',
    'Poste ; Montant TTC | Psy ; 500',
    'Poste ; Montant HT (= TTC, non assujettis) | Psy ; 500',
    'Poste ; Montant | Thé Haïti ; 500',
    // What stands over the table, or its total, has the tax.
    'Budget TTC ; | Poste ; Montant | Psy ; 500',
    'Psy ; 500 | Salle ; 100 | Total HT ; 600 | Total TTC ; 720',
    // A line of tax completes the others.
    'Poste ; Montant HT | Psy ; 500 | TVA ; 100',
    'Poste ; Montant HT | Psy ; 0',
  ])('are not, where nothing says so: %s', (table) => {
    expect(asked(table)).toBe('');
  });
});

describe('where the table says that amounts are without tax', () => {
  it.each([
    [
      'over one side',
      'Charges ; Montant HT ; Produits ; Montant | Psy ; 500 ; Fête ; 400 | Thé ; 9 ; Loto ; 109',
      said('Montant HT', 'ligne 1', '1', 'Psy Thé'),
    ],
    [
      'over the other',
      'Charges ; Montant ; Produits ; Montant HT | Psy ; 500 ; Fête ; 400 | Thé ; 9 ; Loto ; 109',
      said('Montant HT', 'ligne 1', '1', 'Fête Loto'),
    ],
    [
      'in the last row of its titles',
      'Poste ; Montant | ; HT | Psy ; 500 | Salle ; 100',
      said('Montant HT', 'ligne 2', '2', 'Psy Salle'),
    ],
    [
      'in a total of a part',
      'Psy ; 500 | Salle ; 100 | Sous-total HT ; 600 | Jeux ; 3',
      said('Sous-total HT', 'ligne 3', '3', 'Psy Salle Jeux'),
    ],
    [
      'in the total of one side',
      'Charges ; Montant ; Produits ; Montant | Psy ; 500 ; Fête ; 409 | Thé ; 9 ; Loto ; 100 | Total HT ; 509 ; Total ; 509',
      said('Total HT', 'ligne 4', '4', 'Psy Thé'),
    ],
    [
      'in several of its lines',
      'Poste ; Montant | Psy HT ; 500 | Salle ; 100 | Thé (H.T) ; 5',
      said('Psy HT', 'ligne 2', '2', 'Psy HT Thé (H.T)'),
    ],
    [
      'beside an amount of the other side',
      'Charges ; Montant ; Produits ; Montant | Psy ; 500 ; Fête ; 409 € HT | Thé ; 9 ; Loto ; 100',
      said('Fête', 'ligne 2', '2', 'Fête'),
    ],
    [
      'above, with a row between',
      'Tarifs hors-taxe ; | Association ; | Poste ; Montant | Psy ; 500',
      said('Tarifs hors-taxe', 'ligne 1', '1', 'Psy'),
    ],
  ])('%s', (_, table, words) => {
    expect(asked(table)).toBe(words);
  });

  it.each([
    ['it has the tax in a line', 'Poste ; Montant | Psy HT ; 500 € TTC'],
    ['it says both', 'Poste ; Montant | Psy HT ou TTC ; 500'],
    ['all taxes are in', 'Poste ; Montant HT, toutes taxes | Psy ; 500'],
    ['the amounts of another column have it', 'Budget HT ; | Poste ; Montant TTC | Psy ; 500'],
    ['a line is the tax', 'Poste ; Montant HT | Psy ; 500 | T.V.A. 20 % ; 100'],
    [
      'a line is the tax, by its whole name',
      'Poste ; Montant HT | Psy ; 500 | Taxe sur la valeur ajoutée ; 100',
    ],
    ['two words stand above', 'Budget HT ; Projet | Poste ; Montant | Psy ; 500'],
    [
      'a whole sentence stands above',
      `Budget HT ${'de notre association '.repeat(6)}; | Poste ; Montant | Psy ; 500`,
    ],
    ['it is within a word', 'Poste ; Montant éht | Psy ; 500'],
    ['it is after an apostrophe', 'Poste ; Montant d’ht | Psy ; 500'],
    ['it begins a word', 'Poste ; Montant htx | Psy ; 500'],
  ])('is nowhere: %s', (_, table) => {
    expect(asked(table)).toBe('');
  });
});

it('an answer leaves the lines out, or keeps them, and nothing more is asked', () => {
  const sheets = typedSheets('Poste ; Montant | Psy (HT) ; 500 | Salle ; 100');
  const layout = proposeLayout(sheets);
  const [ask] = readBudget(sheets, layout).asks;
  expect(ask?.id).toBe('totals:without-tax:0');
  const read = (option = '') => readBudget(sheets, withAnswer(layout, ask?.id ?? '', option));
  expect(read(ask?.options[0]?.id).charges.map(({ cents }) => cents)).toEqual([50_000, 10_000]);
  expect(read(ask?.options[1]?.id).charges.map(({ label }) => label)).toEqual(['Salle']);
  expect([read(ask?.options[0]?.id).asks, read(ask?.options[1]?.id).asks]).toEqual([[], []]);
});
