import { describe, expect, it } from 'vitest';
import { amountAt, productOf } from '../../../../../src/tables/budget/columns/made-amounts.ts';
import { lettersOf, madeIn, zoneIn } from './small-zone.ts';

describe('what may be made of several columns', () => {
  it.each([
    ['Poste ; Prix ; Quantité | Thé ; 5 ; 30 | Livres ; 12 ; 10', '!Prix × Quantité, BC'],
    ['Poste ; Qté ; Prix unitaire TTC | Thé ; 30 ; 5 | Livres ; 10 ; 12', '!Prix unitaire TTC × Qté, CB'],
    ['Poste ; Tarifs ; Nb enfants | Thé ; 5 ; 30 | Livres ; 12 ; 10', '!Tarifs × Nb enfants, BC'],
    // A cost may as well be the whole.
    ['Poste ; Coût ; Séances | Psy ; 5 ; 30 | Art ; 12 ; 10', 'Coût × Séances, BC'],
    ['Poste ; Coûts ; Heures | Psy ; 5 ; 30 | Art ; 12 ; 10', 'Coûts × Heures, BC'],
    ['Poste ; Montant ; Heures | Psy ; 5 ; 30 | Art ; 12 ; 10', ''],
    ['Poste ; Prix ; Remarques | Psy ; 5 ; 30 | Art ; 12 ; 10', ''],
    ['Poste ; Prix ; Quantité | Thé ; 5 ; | Livres ; 12 ;', ''],
    // Its own total says that it holds whole amounts.
    ['Poste ; Prix ; Quantité | Thé ; 5 ; 30 | Livres ; 12 ; 10 | Total ; 17 ;', ''],
    ['Poste ; Prix ; Quantité | Thé ; 5 ; 30 | Livres ; 12 ; 10 | Jeux ; 18 ; 2', '!Prix × Quantité, BC'],
    ['Poste ; Prix ; Quantité | Thé ; 5 ; 30 | Livres ; 5 ; 10', '!Prix × Quantité, BC'],
  ])('a price and a count: %s, %s', (table, made) => {
    expect(madeIn(table)).toBe(made);
  });

  it.each([
    ['Poste ; Enfants ; Adultes | Psy ; 300 ; 200 | Salle ; 100 ; 50', '!Enfants + Adultes, BC'],
    ['Poste ; Enfant ; Adulte | Psy ; 300 ; 200', '!Enfant + Adulte, BC'],
    ['Poste ; Familles ; Ados | Psy ; 300 ; 200', '!Familles + Ados, BC'],
    ['Poste ; Famille ; Ado | Psy ; 300 ; 200', '!Famille + Ado, BC'],
    ['Poste ; Personnes ; Parents | Psy ; 300 ; 200', '!Personnes + Parents, BC'],
    ['Poste ; Personne ; Parent | Psy ; 300 ; 200', '!Personne + Parent, BC'],
    ['Poste ; Participants ; Jeunes | Psy ; 300 ; 200', '!Participants + Jeunes, BC'],
    ['Poste ; Participant ; Jeunes | Psy ; 300 ; 200', '!Participant + Jeunes, BC'],
    ['Poste ; Enfants ; Grands-parents | Psy ; 300 ; 200', ''],
    ['Poste ; Enfants ; Parents isolés | Psy ; 300 ; 200', ''],
    ['Poste ; Enfants ; Montant | Psy ; 300 ; 200 | Salle ; 100 ; 50', ''],
    ['Poste ; Jours ; Adultes | Psy ; 300 ; 200 | Salle ; 100 ; 50', ''],
  ])('two publics: %s, %s', (table, made) => {
    expect(madeIn(table)).toBe(made);
  });

  it.each([
    ['Poste ; Montant HT ; TVA | Salle ; 300 ; 60 | Jeux ; 100 ; 20', '!Montant HT + TVA, BC'],
    ['Poste ; TVA ; Hors taxes | Salle ; 60 ; 300 | Jeux ; 20 ; 100', '!Hors taxes + TVA, CB'],
    ['Poste ; Montant ; Montant de la TVA | Salle ; 300 ; 60', 'Montant + Montant de la TVA, BC'],
    ['Poste ; Montant TTC ; TVA | Salle ; 360 ; 60 | Jeux ; 120 ; 20', ''],
    ['Poste ; HT ; TVA ; Toutes taxes | Salle ; 300 ; 60 ; 360', ''],
    ['Poste ; Prévu ; HT ; TVA | Salle ; 310 ; 300 ; 60', '!HT + TVA, CD'],
    ['Poste ; Montant HT ; TVA | Salle ; 300 ; | Jeux ; 100 ;', ''],
    ['Poste ; Montant HT ; TVA | Salle ; 300 ;', ''],
    ['Poste ; Montant HT ; TVA | Salle ; 300 ; oui | Jeux ; 100 ; non', ''],
  ])('an amount and its tax: %s, %s', (table, made) => {
    expect(madeIn(table)).toBe(made);
  });

  it.each([
    ['Poste ; Caf ; Mairie | Psy ; 300 ; 200 | Salle ; 100 ; 50', '!Caf + Mairie, BC'],
    ['Poste ; Janv ; Févr ; Mars | Psy ; 3 ; 2 ; 1 | Salle ; 1 ; 5 ; 9', '!Janv + Févr + Mars, BCD'],
    ['Poste ; Année 1 ; Année 2 | Psy ; 3 ; 2 | Salle ; 1 ; 5', '!Année 1 + Année 2, BC'],
    ['Poste ; Janv ; Année | Psy ; 3 ; 9 | Salle ; 1 ; 5', ''],
    ['Poste ; Prévu ; Caf | Psy ; 3 ; 9 | Salle ; 1 ; 5', ''],
    ['Poste ; Caf ; Reste à payer | Psy ; 3 ; 9 | Salle ; 1 ; 5', ''],
    ['Poste ; Brut ; Primes | Psy ; 3 ; 9 | Salle ; 1 ; 5', ''],
    ['Poste ; Hypothèse A ; Hypothèse B | Psy ; 3 ; 9 | Salle ; 1 ; 5', ''],
    ['Poste ; Mini ; Maxi | Psy ; 3 ; 9 | Salle ; 1 ; 5', ''],
    ['Poste ; Caf ; | Psy ; 3 ; 9 | Salle ; 1 ; 5', ''],
    ['Poste ; Caf | Psy ; 3 | Salle ; 1', ''],
    ['Poste ; 2026 ; 2027 | Psy ; 3 ; 9 | Salle ; 1 ; 5', ''],
  ])('parts: %s, %s', (table, made) => {
    expect(madeIn(table)).toBe(made);
  });

  it.each([
    ['Poste ; Base ; Poids ; Résultat | Psy ; 5 ; 30 ; 150 | Art ; 12 ; 10 ; 120', ''],
    [
      'Poste ; Base ; Poids ; Résultat | Psy ; 5 ; 30 ; 151 | Art ; 12 ; 10 ; 120',
      '!Base + Poids + Résultat, BCD',
    ],
  ])('nothing, where one column is the product of two: %s, %s', (table, made) => {
    expect(madeIn(table)).toBe(made);
  });
});

describe('the column that is a product', () => {
  it.each([
    ['5 ; 30 ; 150 | 12 ; 10 ; 120', 'C'],
    ['150 ; 5 ; 30 | 120 ; 12 ; 10', 'A'],
    ['5 ; 150 ; 30 | 12 ; 120 ; 10', 'B'],
    ['1,50 ; 30 ; 45 | 12 ; 10 ; 120', 'C'],
    ['3,33 ; 2,5 ; 8,33 | 12 ; 10 ; 120', 'C'],
    // To the cent.
    ['5 ; 30 ; 150,01 | 12 ; 10 ; 120', 'C'],
    // No column is the product of itself.
    ['0 ; 5 ; 7 | 0 ; 12 ; 3', ''],
    ['5 ; 0 ; 7 | 12 ; 0 ; 3', ''],
    ['5 ; 25 ; 9 | 12 ; 144 ; 7', ''],
    ['5 ; 30 ; 150,02 | 12 ; 10 ; 120', ''],
    ['5 ; 30 ; 150 | 12 ; 10 ; 120 | Jeux ; 3 ; 9', 'C'],
    ['5 ; 30 ; 150 | 12 ; 10 ; 120 | 9 ; ; 7', 'C'],
    ['5 ; 30 ; 150 | 12 ; 10 ; 120 | 9 ; 8 ;', 'C'],
    ['5 ; 30 ; 150 | 12 ; ; 120 | 9 ; 10 ; ', ''],
    ['5 ; 1 ; 5 | 12 ; 10 ; 120', ''],
    ['1 ; 5 ; 5 | 12 ; 10 ; 120', ''],
    ['5 ; 150 | 12 ; 120', ''],
    ['9 ; 8 ; 7 ; 5 ; 30 ; 150 | 9 ; 8 ; 7 ; 12 ; 10 ; 120', 'F'],
    ['9 ; 9 ; 8 ; 7 ; 5 ; 30 ; 150 | 9 ; 9 ; 8 ; 7 ; 12 ; 10 ; 120', ''],
  ])('of two others, wherever the three are filled: %s, %s', (rows, product) => {
    const { grid, zone } = zoneIn(`|${rows}`);
    const found = productOf(
      grid,
      zone,
      Array.from({ length: grid.width }, (_, column) => column),
    );
    expect(found === null ? '' : lettersOf([found])).toBe(product);
  });
});

describe('the amount that is made on a row', () => {
  const made = (how: 'sum' | 'product', row: string) => {
    const columns = [0, 1, 2];
    const option = { column: -2, title: '', plain: '', made: { how, columns } };
    const other = { column: 0, title: '', plain: '', made: { how, columns: [2] } };
    const { cents, text, kind, fault } = amountAt(zoneIn(`|${row}`).grid, 0, {
      ...{ options: [other, option], chosen: -2, asked: false },
    });
    return [cents, text.replace(/\s/g, ' '), kind, fault];
  };
  it.each([
    ['sum', '100 ; 20 ; 3', [12_300, '123,00 €', 'amount', null]],
    ['sum', '100 ; ; 3', [10_300, '103,00 €', 'amount', null]],
    ['sum', '; 20 ;', [2_000, '20', 'amount', null]],
    ['sum', '', [null, '', 'blank', null]],
    ['sum', '100 ; 5 k€ ; 3', [null, '5 k€', 'fault', 'thousands']],
    ['product', '10 ; 2,5 ; 3', [7_500, '75,00 €', 'amount', null]],
    ['product', '0,33 ; 0,5 ; 1', [17, '0,17 €', 'amount', null]],
    ['product', '900000 ; 900000 ; 3', [null, '2 430 000 000 000,00 €', 'fault', 'too-large']],
    ['product', '-900000 ; 900000 ; 3', [null, '-2 430 000 000 000,00 €', 'fault', 'too-large']],
  ] as const)('%s of « %s »', (how, row, look) => {
    expect(made(how, row)).toEqual(look);
  });

  it('is that of its column, where one is read', () => {
    const { grid } = zoneIn('| 100 ; 20');
    expect(amountAt(grid, 0, { options: [], chosen: 1, asked: false }).cents).toBe(2_000);
  });
});
