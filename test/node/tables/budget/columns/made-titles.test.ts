import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../../src/tables/budget/columns/column-kinds.ts';
import {
  amountAt,
  isDetailed,
  isPrice,
  madeOf,
  madeOptions,
} from '../../../../../src/tables/budget/columns/made-amounts.ts';
import { madeIn, zoneIn } from './small-zone.ts';

it.each([
  ...['Prix', 'Coûts', 'Tarif', 'Prix unitaire', 'P.U.', 'Taux horaire', 'Salaire mensuel'].map(
    (title) => [title, true] as const,
  ),
  ...['Prix total', 'Total prix', 'Coût du projet', 'Total au taux horaire', 'Montant'].map(
    (title) => [title, false] as const,
  ),
])('« %s » is the price of one: %s', (title, is) => {
  expect(isPrice(zoneIn(`Poste ; ${title} | Salle ; 300`).zone, 1)).toBe(is);
});

describe('titles', () => {
  it.each([
    ['Poste ; Prix ; Heure | Psy ; 5 ; 30 | Art ; 12 ; 10', '!Prix × Heure, BC'],
    ['Poste ; Prix ; Jour | Psy ; 5 ; 30 | Art ; 12 ; 10', '!Prix × Jour, BC'],
    ['Poste ; Prix ; Séance | Psy ; 5 ; 30 | Art ; 12 ; 10', '!Prix × Séance, BC'],
    ['Poste ; Prix ; Unité | Psy ; 5 ; 30 | Art ; 12 ; 10', '!Prix × Unité, BC'],
    ['Poste ; Prix ; % des heures | Psy ; 5 ; 30 | Art ; 12 ; 10', ''],
    ['Poste ; Prix ; Quantité | Thé ; 5 ; une | Livres ; 12 ; deux', ''],
    // Its own total, and words under it.
    ['Poste ; Prix ; Quantité | Thé ; 5 ; 30 | Jeux ; 12 ; 10 | Total ; 17 ; | Merci ; ;', ''],
  ])('of a count: %s, %s', (table, made) => {
    expect(madeIn(table)).toBe(made);
  });

  it.each([
    ['Poste ; Montant hors taxe ; TVA | Salle ; 300 ; 60', '!Montant hors taxe + TVA, BC'],
    ['Poste ; Montant HT prévu ; TVA | Salle ; 300 ; 60', '!Montant HT prévu + TVA, BC'],
    ['Poste ; Montant ; Taux de TVA | Salle ; 300 ; 20', ''],
    ['Poste ; TVA | Salle ; 60', ''],
  ])('of a tax: %s, %s', (table, made) => {
    expect(madeIn(table)).toBe(made);
  });

  // Titles of parts, near to those of another state of the same amount.
  it.each([
    ['Salaire brut', 'Charges patronales'],
    ['Brut animateur', 'Brut directeur'],
    ['Admin', 'Terrain'],
    ['Mineurs', 'Majeurs'],
    ['Maxime', 'Léa'],
    ['Ciné Max', 'Caf'],
    ['Première année', 'Deuxième année'],
    ['Premier projet', 'Second projet'],
    ['Projet A', 'Projet B'],
  ])('of parts: %s, %s', (one, other) => {
    expect(madeIn(`Poste ; ${one} ; ${other} | Psy ; 300 ; 200 | Salle ; 100 ; 50`)).toBe(
      `!${one} + ${other}, BC`,
    );
  });

  it.each([
    ['HT négocié', 'Primes'],
    ['Brut', 'Primes'],
    ['Salaire chargé', 'Primes'],
    ['Min', 'Moyen'],
    ['Moyen', 'Max'],
    ['Mini', 'Moyen'],
    ['Moyen', 'Maximum'],
  ])('of no parts: %s, %s', (one, other) => {
    expect(madeIn(`Poste ; ${one} ; ${other} | Psy ; 300 ; 200 | Salle ; 100 ; 50`)).toBe('');
  });

  it.each([
    ['Poste ; Prix ; Quantité | Thé ; 5 ; 30 | Livres ; 12 ; 10', 'product'],
    ['Poste ; Enfants ; Adultes | Psy ; 300 ; 200', 'sum'],
    ['Poste ; Montant HT ; TVA | Salle ; 300 ; 60', 'sum'],
    ['Poste ; Caf ; Mairie | Psy ; 300 ; 200', 'sum'],
  ])('say how: %s, %s', (table, how) => {
    const { grid, zone } = zoneIn(table);
    const group = columnsOf(grid, zone);
    const amounts = group.filter(({ kind }) => kind === 'amount').map(({ column }) => column);
    expect(madeOptions(grid, zone, group, amounts).options.map(({ made }) => made?.how)).toEqual([how]);
  });

  it('are put together', () => {
    const { zone } = zoneIn('Poste ; Prix ; Quantité | Thé ; 5 ; 30');
    expect(madeOf(zone, 'product', [1, 2])).toEqual({
      ...{ column: -2, title: 'Prix × Quantité', plain: 'prix x quantite' },
      made: { how: 'product', columns: [1, 2] },
    });
    expect(madeOf(zone, 'sum', [1, 2]).plain).toBe('prix + quantite');
    expect(madeOf(zone, 'sum', [1, 7])).toEqual({
      ...{ column: -2, title: 'Prix + ', plain: 'prix + ' },
      made: { how: 'sum', columns: [1, 7] },
    });
  });
});

describe('an amount and its details, each in a column', () => {
  const detailed = (rows: string, end: number, how: 'detail' | 'sum' = 'detail') => {
    const made = { how, columns: [1, 2] };
    const option = { column: -2, title: '', plain: '', made };
    return isDetailed(zoneIn(`|${rows}`).grid, 0, end, { options: [option], chosen: -2, asked: false });
  };
  it.each([
    ['Achats ; ; 300 | Thé ; 100 ; | Jeux ; 200 ;', 3, true],
    ['Achats ; ; 300 | dont : ; ; | Thé ; 300 ;', 3, true],
    ['Achats ; ; 300 | Thé ; 100 ;', 1, false],
    ['Achats ; ; 300 | Services ; ; 100 | Psy ; 100 ;', 3, false],
    ['Achats ; ; 300 | Merci ; ;', 2, false],
    ['Achats ; ; | Thé ; 100 ;', 2, false],
  ])('of « %s », down to the row %i: %s', (rows, end, is) => {
    expect(detailed(rows, end)).toBe(is);
  });

  it('is no sum of columns', () => {
    expect(detailed('Achats ; ; 300 | Thé ; 100 ;', 2, 'sum')).toBe(false);
  });
});

it('an amount of several columns takes nothing from those between', () => {
  const made = { how: 'sum' as const, columns: [0, 2] };
  const columns = { options: [{ column: -2, title: '', plain: '', made }], chosen: -2, asked: false };
  expect(amountAt(zoneIn('| ; 20 ; | 1 ; 2 ; 3').grid, 0, columns).kind).toBe('blank');
  const look = amountAt(zoneIn('| 1 ; 2 ; 3').grid, 0, columns);
  expect([look.cents, look.text.replace(/\s/g, ' '), look.plain]).toEqual([400, '4,00 €', '']);
});
