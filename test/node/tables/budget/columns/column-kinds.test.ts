import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../../src/tables/budget/columns/column-kinds.ts';
import { zoneIn } from './small-zone.ts';

function kindsOf(text: string): string {
  const { grid, zone } = zoneIn(text);
  return columnsOf(grid, zone)
    .map(({ kind }) => kind)
    .join(' ');
}

describe('what a column holds', () => {
  it.each([
    ['Libellé ; ; Montant | Salle ; ; 300', 'label empty amount'],
    ['Compte ; Libellé ; Montant | 606 ; Jeux ; 300 | 613 ; Salle ; 200', 'account label amount'],
    // A total, or a note, stands in the column of the accounts.
    ['Compte ; Libellé ; Montant | 606 ; Jeux ; 300 | TOTAL ; ; 300', 'account label amount'],
    ['Compte ; Libellé ; Montant | 606 ; Jeux ; 300 | TOTAL ; ; 300 | à revoir ; ;', 'account label amount'],
    ['Compte ; Libellé ; Montant | 606 ; Jeux ; 300 | 12 ; Salle ; 5 | 14 ; Lots ; 8', 'aside label amount'],
    // Half of what stands there, or but a few figures that are none, is enough.
    [
      'Compte ; Libellé ; Montant | 606 ; A ; 1 | 613 ; B ; 1 | 622 ; C ; 1 | 625 ; D ; 1 | 12 ; E ; 1 | 14 ; F ; 1 | 15 ; G ; 1 | 17 ; H ; 1',
      'account label amount',
    ],
    [
      'Compte ; Libellé ; Montant | 606 ; A ; 1 | 613 ; B ; 1 | 12 ; C ; 1 | x ; D ; 1 | y ; E ; 1',
      'account label amount',
    ],
    ['Observations ; Libellé ; Montant | volet 1.1 ; Salle ; 300', 'note label amount'],
    // Of two columns named as accounts, the words name the lines.
    ['N° ; Compte ; Montant | 60 ; Achats ; 9 | 606 ; Jeux ; 9 | TOTAL ; ; 9', 'account label amount'],
    ['Code ; Compte ; Montant | A ; 606 Jeux ; 9 | B ; 613 Salle ; 9', 'note account amount'],
    ['N° ; Libellé ; Montant | 1 ; Salle ; 300 | 2 ; Jeux ; 40', 'aside label amount'],
    ['N° ; Libellé ; Montant | A ; Salle ; 300 | B ; Jeux ; 40', 'note label amount'],
    ['Code ; Libellé ; Montant | 12 ; Salle ; 300 | B ; Jeux ; 40', 'aside label amount'],
    ['Volet ; Libellé ; Montant | 1.1 ; Salle ; 300', 'strand label amount'],
    ['Volet ; Libellé ; Montant | à voir ; Salle ; 300', 'strand label amount'],
    ['Axe ; Libellé ; Montant | Axe 1 volet 1 ; Salle ; 300', 'strand label amount'],
    ['Axe ; Libellé ; Montant | Éveil ; Salle ; 300 | Écoute ; Jeux ; 40', 'aside label amount'],
    ['Volet 1.1 ; Montant | Salle ; 300', 'label amount'],
    ['Volet (1.1 ou V1.2) ; Libellé ; Montant | 1.1 ; Salle ; 300', 'strand label amount'],
    ['Libellé ; Quantité ; Montant | Salle ; 3 ; 300', 'label aside amount'],
    ['Libellé ; Observations ; Montant | Salle ; à louer ; 300', 'label note amount'],
    ['Libellé ; Observations ; Montant | Salle ; 12 ; 300', 'label aside amount'],
    ['Catégorie ; Libellé ; Montant | Achats ; Jeux ; 300', 'category label amount'],
    ['Catégorie ; Libellé ; Montant | 4 ; Jeux ; 300', 'aside label amount'],
    ['Libellé ; Visa ; Montant | Salle ; 12/03/2027 ; 300', 'label aside amount'],
    [
      'Libellé ; ; Montant | Salle ; 12/03/2027 ; 300 | Jeux ; 13/03/2027 ; 40 | Lot ; 5 ; 6',
      'label aside amount',
    ],
    ['Libellé ; Montant | Salle ; 300 | Jeux ; 12 % | Lots ; 10 %', 'label amount'],
  ])('by its title and its cells: %s', (table, kinds) => {
    expect(kindsOf(table)).toBe(kinds);
  });

  it.each([
    ['Nature ; Libellé ; Montant | Dépense ; Salle ; 300 | Recette ; Caf ; 100', 'side label amount'],
    ['; Libellé ; Montant | D ; Salle ; 300 | R ; Caf ; 100', 'side label amount'],
    ['; Libellé ; Montant | Dépense ; Salle ; 300 | à part ; Caf ; 100', 'label label amount'],
    ['; Libellé ; Montant | Dépense ; Salle ; 300', 'label label amount'],
    ['; Libellé ; Montant | D ; Salle ; 300 | R ; Caf ; 100 | 12 ; Jeux ; 40', 'label label amount'],
  ])('the side of each row: %s', (table, kinds) => {
    expect(kindsOf(table)).toBe(kinds);
  });

  it.each([
    ['Libellé ; Montant | Salle ; 300 | Jeux ; à voir | Livres ; bientôt', 'label amount'],
    ['Libellé ; Montant | Salle ; à voir | Jeux ; bientôt | Livres ; plus tard', 'label label'],
    ['Libellé ; | Salle ; 300 | Jeux ; à voir | Livres ; bientôt', 'label label'],
    ['Libellé ; | Salle ; 300 | Jeux ; 40 | Livres ; bientôt', 'label amount'],
    ['Libellé ; | Salle ; 1 200,555 | Jeux ; 12 k€ | Livres ; bientôt', 'label amount'],
  ])('words among amounts: %s', (table, kinds) => {
    expect(kindsOf(table)).toBe(kinds);
  });

  it.each([
    ['| Salle ; 300 | Jeux ; 40', 'label amount'],
    ['| volet 1.1 ; Salle ; 300 | volet 1.2 ; Jeux ; 40', 'strand label amount'],
    ['| volet 1.1 ; Salle ; 300 | divers ; Jeux ; 40', 'label label amount'],
    ['| 606 ; Jeux ; 300 | 613 ; Salle ; 200', 'account label amount'],
    // A second block without an amount repeats the first, or is none.
    ['| 606 ; 5 ; 300 ; 74 ; Caf | 613 ; 8 ; 200 ; 75 ; Mairie', 'amount amount amount amount label'],
    ['| Jeux ; 300 ; 606 ; Salle | Car ; 200 ; 613 ; Don', 'label amount amount label'],
    ['| 12/03/2027 ; 606 ; Jeux ; 300 | 13/03/2027 ; 613 ; Salle ; 200', 'aside account label amount'],
    [
      '| ; 606 ; Jeux ; 300 ; 74 ; Caf | ; 613 ; Salle ; 200 ; 75 ; Mairie',
      'empty account label amount account label',
    ],
    [
      '| 606 ; Jeux ; 300 | 613 ; Salle ; 200 | 622 ; Psy ; 5 | 625 ; Car ; 8 | 41 ; Don ; 9',
      'account label amount',
    ],
    ['| 606 ; Jeux ; 300 | 53 ; Salle ; 200', 'amount label amount'],
    ['| 1 ; Salle ; 300 | 2 ; Jeux ; 40 | 3 ; Livres ; 50', 'aside label amount'],
    ['| 0 ; Salle ; 300 | 1 ; Jeux ; 40', 'aside label amount'],
    ['| 1 ; Salle ; 300 | 3 ; Jeux ; 40', 'amount label amount'],
    ['| 4 ; Salle ; 300 | 5 ; Jeux ; 40', 'amount label amount'],
    ['| 1 ; Salle ; 300', 'amount label amount'],
    ['| 2027 ; Salle ; 300 | 2027 ; Jeux ; 40', 'aside label amount'],
    ['| 2027 ; Salle ; 300 | 1200 ; Jeux ; 40', 'amount label amount'],
    ['| Salle ; 0,5 ; 300 | Jeux ; 0,25 ; 40', 'label aside amount'],
    ['| Salle ; 0,5 ; 300 | Jeux ; 12 ; 40', 'label amount amount'],
    // The accounts, or the ranks, of what has no amount yet.
    ['| 606 ; Jeux ; 300 ; 74 ; Caf | 613 ; Salle ; 200 ; 75 ; Mairie', 'account label amount account label'],
    ['| 1 ; Jeux ; 300 ; 1 ; Caf | 2 ; Salle ; 200 ; 2 ; Mairie', 'aside label amount aside label'],
    ['| Jeux ; 606 | Salle ; 613', 'label amount'],
  ])('without a title, by its neighbours: %s', (table, kinds) => {
    expect(kindsOf(table)).toBe(kinds);
  });

  it.each([
    ['Année ; Libellé ; Montant | 2027 ; Salle ; 300 | 2027 ; Jeux ; 40', 'aside label amount'],
    ['Exercice ; Libellé ; Montant | 2027 ; Salle ; 300', 'aside label amount'],
    ['Millésimes ; Libellé ; Montant | 2026 ; Salle ; 300', 'aside label amount'],
    ['Libellé ; Exercice ; Prévu | Salle ; 310 ; 300', 'label amount amount'],
    ['Libellé ; Exercice | Salle ; 2027 | Jeux ; 2026', 'label amount'],
    ['Montant ; Libellé ; Prévu | 606 ; Salle ; 300', 'amount label amount'],
  ])('a year that a title names: %s', (table, kinds) => {
    expect(kindsOf(table)).toBe(kinds);
  });

  it.each([
    ['Date ; Montant | 12/03/2027 ; 300 | 13/03/2027 ; 40', 'label amount'],
    ['Date ; Visa ; Montant | 12/03/2027 ; 12/03/2027 ; 300', 'label aside amount'],
    ['Date ; Libellé ; Montant | 12/03/2027 ; Salle ; 300', 'aside label amount'],
    ['Date ; Compte ; Montant | 12/03/2027 ; 606 ; 300', 'aside account amount'],
    ['Date ; Observations ; Montant | 12/03/2027 ; à louer ; 300', 'aside note amount'],
    ['Date ; Catégorie ; Montant | 12/03/2027 ; Achats ; 300', 'aside category amount'],
    ['Quantité ; Montant | 12 ; 300', 'aside amount'],
  ])('dates name the lines where nothing else does: %s', (table, kinds) => {
    expect(kindsOf(table)).toBe(kinds);
  });

  it('how many amounts, what stands for one with them, and how many letters', () => {
    const { grid, zone } = zoneIn('Libellé ; Montant | Salle ; 300 | Jeux ; 12 k€ | Thé ; à voir');
    expect(columnsOf(grid, zone)).toEqual([
      { column: 0, kind: 'label', amounts: 0, letters: 12 },
      { column: 1, kind: 'amount', amounts: 2, letters: 6 },
    ]);
  });
});
