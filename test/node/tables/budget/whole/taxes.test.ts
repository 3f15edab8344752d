import { describe, expect, it } from 'vitest';
import { askedOf } from './typed-budget.ts';

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
