import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../../src/tables/budget/columns/column-kinds.ts';
import { groupsOf } from '../../../../../src/tables/budget/columns/groups.ts';
import { lettersOf, zoneIn } from './small-zone.ts';

/** The columns of each group, « AB CD ». */
function groupsIn(text: string): string {
  const { grid, zone } = zoneIn(text);
  return groupsOf(grid, columnsOf(grid, zone), zone)
    .map((group) => lettersOf(group.map(({ column }) => column)))
    .join(' ');
}

describe('columns that belong together', () => {
  it.each([
    ['Poste ; Montant | Salle ; 300', 'AB'],
    ['Charges ; Montant ; Produits ; Montant | Salle ; 300 ; Caf ; 200', 'AB CD'],
    ['Charges ; Montant ; ; Produits ; Montant | Salle ; 300 ; ; Caf ; 200', 'AB DE'],
    ['Charges ; 2026 ; 2027 ; Produits ; 2026 ; 2027 | Salle ; 3 ; 4 ; Caf ; 2 ; 3', 'ABC DEF'],
    ['| Salle ; 300 ; Caf ; 200 | Jeux ; 40 ; Mairie ; 90', 'AB CD'],
    ['Poste ; Lieu ; Montant | Salle ; Blois ; 300', 'ABC'],
    // Words that no amount follows detail the line.
    ['Poste ; Montant ; Intervenant | Salle ; 300 ; Alice', 'ABC'],
    ['Montant ; Poste | 300 ; Salle | 40 ; Jeux', 'AB'],
    ['Montant ; Charges ; Montant ; Produits | 300 ; Salle ; 200 ; Caf', 'AB CD'],
    ['Montant ; Charges ; Lieu ; Montant ; Produits | 300 ; Salle ; Blois ; 200 ; Caf', 'ABC DE'],
    ['2026 ; 2027 ; Charges ; 2026 ; 2027 ; Produits | 3 ; 4 ; Salle ; 2 ; 3 ; Caf', 'ABC DEF'],
    ['Montant ; Montant | 300 ; 200', ''],
    ['Poste ; Lieu | Salle ; Blois', ''],
    ['Quantité ; Montant | 12 ; 300', ''],
    // Dates name the lines, and part no columns.
    ['Montant ; Date ; Prévu | 300 ; 12/03/2027 ; 310', 'ABC'],
  ])('words and their amounts: %s, %s', (table, groups) => {
    expect(groupsIn(table)).toBe(groups);
  });

  it.each([
    ['Compte ; Charges ; Montant ; Compte ; Produits ; Montant | 606 ; Jeux ; 3 ; 74 ; Caf ; 2', 'ABC DEF'],
    ['Charges ; Compte ; Montant ; Produits ; Compte ; Montant | Jeux ; 606 ; 3 ; Caf ; 74 ; 2', 'ABC DEF'],
    ['Charges ; Montant ; Compte ; Produits ; Montant ; Compte | Jeux ; 3 ; 606 ; Caf ; 2 ; 74', 'ABC DEF'],
    ['Volet ; Charges ; Montant ; Volet ; Produits ; Montant | 1.1 ; Jeux ; 3 ; 1.1 ; Caf ; 2', 'ABC DEF'],
    ['Charges ; Montant ; Volet ; Produits ; Montant ; Volet | Jeux ; 3 ; 1.1 ; Caf ; 2 ; 1.1', 'ABC DEF'],
    ['Type ; Charges ; Montant ; Type ; Produits ; Montant | A ; Jeux ; 3 ; B ; Caf ; 2', 'ABC DEF'],
    ['Charges ; Montant ; Note ; Produits ; Montant ; Note | Jeux ; 3 ; ah ; Caf ; 2 ; oh', 'ABC DEF'],
    [
      'Type ; Poste ; Montant ; Rubrique ; Quoi ; Prévu | A ; Jeux ; 3 ; B ; Caf ; 2 | A ; Thé ; 5 ; C ; ;',
      'ABC DEF',
    ],
    // One column between two blocks: told by its accounts.
    ['Charges ; Montant ; Compte ; Produits ; Montant | Jeux ; 3 ; 606 ; Caf ; 2', 'ABC DE'],
    ['Charges ; Montant ; Compte ; Produits ; Montant | Jeux ; 3 ; 74 ; Caf ; 2', 'AB CDE'],
    // By the rows that it fills.
    ['Poste ; Montant ; Note ; Quoi ; Prévu | Jeux ; 3 ; ah ; Caf ; 2 | ; ; ; Don ; 5', 'ABC DE'],
    ['Poste ; Montant ; Note ; Quoi ; Prévu | Jeux ; 3 ; ah ; Caf ; 2 | ; ; oh ; Don ; 5', 'AB CDE'],
    ['Poste ; Montant ; ; Quoi ; Prévu | Jeux ; 3 ; 606 ; Caf ; 2', 'AB CDE'],
  ])('what stands beside the words: %s, %s', (table, groups) => {
    expect(groupsIn(table)).toBe(groups);
  });

  it.each([
    ['Charges ; Montant ; Produits | Jeux ; 3 ; Caf', 'AB'],
    ['Dépenses nature ; Montant ; Recettes nature | Jeux ; 3 ; Caf', 'AB'],
    ['Charges ; Montant ; Dépenses | Jeux ; 3 ; Psy', 'ABC'],
    ['| 606 Jeux ; 3 ; 74 Caf | 613 Salle ; 5 ; 75 Mairie', 'AB'],
    ['| 606 Jeux ; 3 ; 623 Affiches | 613 Salle ; 5 ; 625 Cars', 'ABC'],
    ['| 606 Jeux ; 3 ; 74 Caf | 613 Salle ; 5 ; 625 Cars', 'ABC'],
  ])('the other side, without an amount yet: %s, %s', (table, groups) => {
    expect(groupsIn(table)).toBe(groups);
  });

  it.each([
    ['Charges ; Montant ; Montant ; Produits | Jeux ; 3 ; 2 ; Caf', 'AB CD'],
    ['Charges ; Montant ; Montant ; Dépenses | Jeux ; 3 ; 2 ; Caf', 'ABCD'],
    ['Poste ; Montant ; Montant ; Produits | Jeux ; 3 ; 2 ; Caf', 'ABCD'],
    ['Charges ; Montant ; Note ; Montant ; Produits | Jeux ; 3 ; ah ; 2 ; Caf', 'ABC DE'],
    ['Compte ; Montant ; Compte ; Montant | 60 Jeux ; 3 ; 74 Caf ; 2', 'AB CD'],
  ])('words that stand after their amount, or in the accounts: %s, %s', (table, groups) => {
    expect(groupsIn(table)).toBe(groups);
  });
});
