import { describe, expect, it } from 'vitest';
import { askedOf } from './typed-budget.ts';

const asked = (table: string) => askedOf('totals:rate', table);
const WHOLE = 'ces montants sont-ils ceux de tout le budget, ou chacun un prix à multiplier ?';
const RATES = '[Des montants entiers, Des prix à multiplier : les laisser de côté] keep';

describe('amounts under the title of a rate', () => {
  it.each([
    ['Poste ; Montant mensuel | Psy ; 500 | Salle ; 100', 'Montant mensuel'],
    ['Poste ; Coût unitaire | Psy ; 500 | Salle ; 100', 'Coût unitaire'],
    ['Poste ; Coût par famille | Psy ; 500 | Salle ; 100', 'Coût par famille'],
    ['Poste ; Montant / mois | Psy ; 500 | Salle ; 100', 'Montant / mois'],
  ])('are asked about: %s', (table, title) => {
    expect(asked(table)).toBe(`« ${title} » (ligne 1) : ${WHOLE} 1 Psy Salle ${RATES}`);
  });

  it.each([
    'Poste ; Montant | Psy ; 500 | Salle ; 100',
    'Poste ; Montant annuel | Psy ; 500 | Salle ; 100',
    // Their own total says that they are whole.
    'Poste ; Montant mensuel | Psy ; 500 | Salle ; 100 | Total ; 600',
  ])('are not, where they are whole: %s', (table) => {
    expect(asked(table)).toBe('');
  });

  it('are asked about where the total of the table is not theirs', () => {
    expect(asked('Poste ; Montant mensuel | Psy ; 500 | Salle ; 100 | Total ; 7 200')).toContain(WHOLE);
  });
});

it.each([
  ['Charges ; Montant mensuel ; Produits ; Montant | Psy ; 500 ; Caf ; 450 | Thé ; 9 ; Don ; 50', 'Psy Thé'],
  ['Charges ; Montant ; Produits ; Montant mensuel | Psy ; 500 ; Caf ; 450 | Thé ; 9 ; Don ; 50', 'Caf Don'],
])('a rate over one side is asked about its lines alone: %s', (table, lines) => {
  expect(asked(table)).toBe(`« Montant mensuel » (ligne 1) : ${WHOLE} 1 ${lines} ${RATES}`);
});

describe('amounts of which a share is to be taken', () => {
  it.each([
    ['Poste ; Montant ; % affecté | Psy ; 500 ; 50 % | Salle ; 100 ; 30 %', '% affecté'],
    ['Poste ; Montant ; Clé | Psy ; 500 ; 50 % | Salle ; 100 ; 30 %', 'Clé'],
    ['Poste ; Montant ; Quotité | Psy ; 500 ; 50 % | Salle ; 100 ; 30 %', 'Quotité'],
  ])('are asked about: %s', (table, title) => {
    expect(asked(table)).toBe(
      `« ${title} » (ligne 1) : les montants sont-ils déjà la part de l’action ? 1 Psy Salle [Oui, déjà la part de l’action, Non : les laisser de côté] keep`,
    );
  });

  it.each([
    'Poste ; Montant ; Affectation | Psy ; 500 ; atelier | Salle ; 100 ; fête',
    'Poste ; % affecté ; Montant | Psy ; 50 % ; 500 | Salle ; 30 % ; 100',
    'Poste ; Montant ; % affecté | Psy ; 500 ; | Salle ; 100 ; ',
  ])('are not, where nothing says so: %s', (table) => {
    expect(asked(table)).toBe('');
  });
});
