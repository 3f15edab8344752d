import { describe, expect, it } from 'vitest';
import { amountColumns } from '../../../../../src/tables/budget/columns/amount-columns.ts';
import { columnsOf } from '../../../../../src/tables/budget/columns/column-kinds.ts';
import { lettersOf, zoneIn } from './small-zone.ts';

/** « C » is read; « C? of BC » where the reader says which of several; « * » is made of several. */
function amountIn(text: string): string {
  const { grid, zone } = zoneIn(text);
  const group = columnsOf(grid, zone).filter(({ kind }) => kind !== 'empty');
  const { options, chosen, asked } = amountColumns(grid, zone, group);
  const nameOf = (each: number) => {
    const made = options.find(({ column }) => column === each)?.made;
    return made?.how === 'detail' ? [...lettersOf(made.columns)].join('+') : lettersOf([each]);
  };
  const of = options.map(({ column }) => nameOf(column)).join('');
  return `${nameOf(chosen)}${asked ? '?' : ''} of ${of}`;
}

describe('the column of the amount', () => {
  it.each([
    ['Poste ; Montant | Salle ; 300', 'B of B'],
    ['Poste ; 2026 ; 2027 | Salle ; 300 ; 310 | Jeux ; 40 ; 45', 'C? of BC'],
    ['Poste ; Réalisé ; Prévu | Salle ; 300 ; 310', 'C? of BC'],
    ['Poste ; Prévu ; Réalisé | Salle ; 300 ; 310', 'B? of BC'],
    ['Poste ; Réel ; Voté | Salle ; 300 ; 310', 'C? of BC'],
    // Of two that say as much, the last.
    ['Poste ; Montant ; Somme | Salle ; 300 ; 310', 'C? of BC'],
    // What is asked for is the budget of the project, not that of the structure.
    ['Poste ; Action ; Structure | Psy ; 300 ; 900 | Salle ; 100 ; 400', 'B? of BC'],
    ['Poste ; Structure ; Projet | Psy ; 900 ; 300 | Salle ; 400 ; 100', 'C? of BC'],
    ['Poste ; Structure ; Action | Psy ; 900 ; 300 | Salle ; 400 ; 100', 'C? of BC'],
  ])('by its title: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });

  it.each([
    // A stray figure far to the right makes no column of amounts.
    [
      'Poste ; Montant A ; Montant B | Psy ; 1 ; 9 | Salle ; 2 ; | Jeux ; 3 ; | Thé ; 4 ; | Bus ; 5 ;',
      'B? of BC',
    ],
    ['Poste ; Montant A ; Montant B | Psy ; 1 ; 9 | Salle ; 2 ; | Jeux ; 3 ; | Thé ; 4 ;', 'C? of BC'],
  ])('a stray figure: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });

  it.each([
    ['Poste ; Prix ; Quantité ; Total | Thé ; 5 ; 30 ; 150 | Livres ; 12 ; 10 ; 120', 'D of D'],
    ['Poste ; Prix payé ; Quantité ; Total | Thé ; 5 ; 30 ; 7 | Livres ; 12 ; 10 ; 14', 'D? of BD'],
    ['Poste ; Bon prix ; Quantité ; Total | Thé ; 5 ; 30 ; 7 | Livres ; 12 ; 10 ; 14', 'D? of BD'],
    ['Poste ; Prix ; Qté ; Montant | Thé ; 5 ; 30 ; 150 | Livres ; 12 ; 10 ; 120', 'D of D'],
    ['Poste ; Coût ; Séances ; Montant | Psy ; 5 ; 30 ; 150 | Art ; 12 ; 10 ; 120', 'D of BD'],
    ['Poste ; Tarif ; Heures ; Coût | Psy ; 5 ; 30 ; 151 | Art ; 12 ; 10 ; 120', 'D? of D*'],
    ['Poste ; Prix ; Nb ; Cadeau | Thé ; 5 ; 30 ; 40 | Livres ; 12 ; 10 ; 50', 'D? of BD'],
  ])('a price, a count, and their product: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });

  it.each([
    ['Poste ; Base ; Poids ; Résultat | Psy ; 5 ; 30 ; 150 | Art ; 12 ; 10 ; 120', 'D of BCD'],
    ['Poste ; Base ; Poids ; Résultat | Psy ; 5 ; 30 ; 150 | Art ; 12 ; 10 ; 121', '*? of BCD*'],
    // What one multiplies proves nothing.
    ['Poste ; Base ; Poids ; Résultat | Psy ; 5 ; 1 ; 5 | Art ; 1 ; 10 ; 10', 'D? of BCD'],
    ['Poste ; Base ; Poids ; Résultat | Psy ; 5 ; 30 ; 150', '*? of BCD*'],
    ['Poste ; ; ; | Psy ; 5 ; 30 ; 150 | Art ; 12 ; 10 ; 120', 'D? of BCD'],
    ['Poste ; Résultat ; Base ; Poids | Psy ; 150 ; 5 ; 30 | Art ; 120 ; 12 ; 10', 'B of BCD'],
  ])('three figures of which one is the product: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });

  it.each([
    ['Poste ; Janv ; Févr ; Année | Salle ; 100 ; 200 ; 300 | Jeux ; 10 ; 20 ; 30', 'D of BCD'],
    ['Poste ; Janv ; Févr ; Année | Salle ; 100 ; 200 ; 310 | Jeux ; 10 ; 20 ; 30', 'D? of BCD'],
    ['Poste ; Janv ; Févr ; Année | Salle ; 100 ; 200 ; 301 | Jeux ; 10 ; 20 ; 30', 'D of BCD'],
    ['Poste ; Année ; Janv ; Févr | Salle ; 300 ; 100 ; 200 | Jeux ; 30 ; ; ', 'B of BCD'],
    ['Poste ; Janv ; Année | Salle ; 100 ; 300', 'C? of BC'],
    ['Poste ; Janv ; Févr | Salle ; 100 ; 200 | Jeux ; 10 ; 20', '*? of BC*'],
  ])('months, and the year: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });

  it.each([
    ['Poste ; Caf ; Mairie ; Ensemble | Psy ; 100 ; 200 ; 300 | Jeux ; 10 ; 20 ; 30', 'D? of BCD'],
    ['Poste ; Ensemble ; Caf ; Mairie | Psy ; 300 ; 100 ; 200 | Jeux ; 30 ; 10 ; 20', 'B? of BCD'],
    ['Poste ; Caf ; Ensemble ; Mairie | Psy ; 100 ; 300 ; 200 | Jeux ; 10 ; 30 ; 20', 'C? of BCD'],
    // On one row alone, chance does as much.
    ['Poste ; Ensemble ; Caf ; Mairie | Psy ; 300 ; 100 ; 200 | Jeux ; 10 ; 10 ; ', '*? of BCD*'],
    ['Poste ; Ensemble ; Caf ; Mairie | Psy ; 300 ; 100 ; 200 | Jeux ; 30 ; 10 ; 50', '*? of BCD*'],
    ['Poste ; Caf ; Mairie | Psy ; 100 ; 200 | Jeux ; 10 ; 20', '*? of BC*'],
  ])('parts, and their sum: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });

  it.each([
    [
      'Poste ; Brut ; Charges patronales ; Coût employeur | Psy ; 10 ; 4 ; 14 | Art ; 20 ; 8 ; 28',
      'D of BCD',
    ],
    ['Poste ; Brut ; Primes ; Coût total employeur | Psy ; 10 ; 4 ; 14 | Art ; 20 ; 8 ; 28', 'D of BCD'],
    ['Poste ; Brut ; Primes ; Coût employeur | Psy ; 10 ; 4 ; 14 | Art ; 20 ; 8 ; 38', 'D? of BCD'],
    ['Poste ; Brut ; Primes ; Coût complet | Psy ; 10 ; 4 ; 14 | Art ; 20 ; 8 ; 28', 'D? of BCD'],
    ['Poste ; Brut ; Coût employeur | Psy ; 10 ; 14 | Art ; 20 ; 28', 'C? of BC'],
  ])('pay, and its cost for who employs: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });

  it.each([
    ['Poste ; Dont ; Montant | Achats ; ; 300 | Thé ; 100 ; | Jeux ; 200 ; | Psy ; ; 500', 'B+C of BCB+C'],
    ['Poste ; Dont ; Montant | Achats ; ; 300 | Thé ; 100 ; | Jeux ; 201 ; | Psy ; ; 500', 'B+C of BCB+C'],
    ['Poste ; Dont ; Montant | Achats ; ; 300 | Thé ; 100 ; | Jeux ; 202 ; | Psy ; ; 500', 'C? of BC'],
    ['Poste ; Dont ; Montant | Psy ; ; 500 | Achats ; ; 300 | Thé ; 100 ; | Jeux ; 150 ; ', 'C? of BC'],
    ['Poste ; Dont ; Montant | Achats ; ; 300 | Thé ; 300 ; | Psy ; ; 500', 'C? of BC'],
    ['Poste ; Dont ; Montant | Achats ; ; 300 | Thé ; 100 ; 100 | Jeux ; 200 ; | Psy ; ; 500', 'C? of BC'],
    ['Poste ; Dont ; Montant | Achats ; ; 300 | Thé ; 100 ; | Jeux ; 200 ; | Psy ; ; 5 k€', 'C? of BC'],
    ['Poste ; Dont ; Montant | Achats ; ; 300 | Thé ; 100 ; | Jeux ; 200 ; | Psy ; 5 k€ ; 500', 'C? of BC'],
  ])('a column that details another: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });

  it.each([
    ['Libellé ; Montant ; | Salle ; 300 ; 00 | Jeux ; 40 ; 50', 'B of B'],
    ['Libellé ; Montant ; | Salle ; 300 ; 00 | Jeux ; 40 ;', 'B of B'],
    ['Libellé ; Montant ; | Salle ; 300 ; 00 | Jeux ; 40 ; 5', 'B? of BC'],
    ['Libellé ; Montant ; | Salle ; 300 ; 00 | Jeux ; 40,50 ; 50', 'B? of BC'],
    // « Salle, chauffage, 300 » in a text that commas part.
    ['Libellé ; ; Montant | Salle ; 300 ; 310 | Jeux ; 40 ; 45', 'C of C'],
    ['Libellé ; ; | Salle ; 300 ; 00 | Jeux ; 40 ; 50', 'C? of BC'],
  ])('what a comma parted from the amounts: %s, %s', (table, said) => {
    expect(amountIn(table)).toBe(said);
  });
});
