import { describe, expect, it } from 'vitest';
import { facesOf } from '../../../../../src/tables/budget/columns/faces.ts';
import { lettersOf, zoneIn } from './small-zone.ts';

/** « A B charges »: the columns of the words, that of the amount, and the side, which a question mark says is a guess. */
function facesIn(text: string, name = ''): string {
  const { grid, zone } = zoneIn(text, name);
  return facesOf(grid, zone)
    .map(({ labels, amounts, side, sure }) =>
      [lettersOf(labels), lettersOf([amounts.chosen]), side + (sure ? '' : '?')].join(' '),
    )
    .join(', ');
}

describe('the blocks of a table, and their sides', () => {
  it.each([
    ['Poste ; Montant | Salle ; 300', 'A B charges?'],
    ['Dépenses ; Montant | Salle ; 300', 'A B charges'],
    ['Recettes ; Montant | Dons ; 300', 'A B resources'],
    ['Charges ; Montant ; Produits ; Montant | Salle ; 300 ; Caf ; 200', 'A B charges, C D resources'],
    ['Produits ; Montant ; Charges ; Montant | Caf ; 300 ; Salle ; 200', 'A B resources, C D charges'],
    ['Libellé ; Dépenses ; Recettes | Salle ; 300 ; | Caf ; ; 200', 'A B charges, A C resources'],
    ['Libellé ; Débit ; Crédit | Salle ; 300 ; | Caf ; ; 200', 'A B charges, A C resources'],
    ['Poste ; Financement Caf ; Montant | Salle ; 100 ; 300', 'A C charges?'],
    ['Financeur ; Montant | Caf ; 300', 'A B resources'],
    ['Poste ; Financeur ; Montant | Salle ; Caf ; 300', 'AB C charges?'],
    ['Financeur ; Poste ; Montant | Caf ; Salle ; 300', 'AB C resources'],
  ])('by their titles: %s, %s', (table, faces) => {
    expect(facesIn(table)).toBe(faces);
  });

  it.each([
    ['Compte ; Poste ; Montant | 606 ; Jeux ; 3 | 613 ; Salle ; 5', 'B C charges'],
    ['Compte ; Poste ; Montant | 70 ; Ventes ; 3 | 74 ; Caf ; 5', 'B C resources'],
    ['Compte ; Poste ; Montant | 606 ; Jeux ; 3 | 74 ; Caf ; 5', 'B C mixed'],
    ['Poste ; Montant | 606 Jeux ; 3 | 74 Caf ; 5', 'A B mixed'],
    ['Poste ; Montant | 86 Emplois ; 3 | 864 Bénévoles ; 5', 'A B charges'],
    ['Poste ; Montant | 87 Contributions ; 3 | 870 Bénévoles ; 5', 'A B resources'],
    // One account of the other side under a title that names one is a slip.
    ['Charges ; Montant | 606 Jeux ; 3 | 613 Salle ; 5 | 74 Caf ; 5', 'A B charges'],
    ['Charges ; Montant | 606 Jeux ; 3 | 613 Salle ; 5 | 74 Caf ; 5 | 75 Dons ; 1', 'A B mixed'],
    ['Type ; Poste ; Montant | D ; Jeux ; 3 | R ; Caf ; 5', 'B C mixed'],
  ])('by their accounts, or row by row: %s, %s', (table, faces) => {
    expect(facesIn(table)).toBe(faces);
  });

  it.each([
    ['Poste ; Montant | Jeux ; 3 | Total des charges ; 3', 'A B charges'],
    ['Poste ; Montant | Dons ; 3 | Total des recettes ; 3', 'A B resources'],
    ['Poste ; Montant | Dons ; 3 | Ensemble des recettes ; 3', 'A B resources'],
    ['Poste ; Montant | Jeux ; 3 | Total dépenses ; 3 | Dons ; 3 | Total recettes ; 3', 'A B charges?'],
    ['Poste ; Montant | Caf ; 3 | Mairie ; 5', 'A B resources'],
    ['Poste ; Montant | Caf ; 3 | Mairie ; 5 | Jeux ; 5', 'A B charges?'],
    ['Poste ; Montant | Caf ; 3 | Mairie ; 5 | Jeux ; 5 | Salle ; 5', 'A B charges?'],
    ['Poste ; Montant | Caf ; 3', 'A B charges?'],
  ])('by their words: %s, %s', (table, faces) => {
    expect(facesIn(table)).toBe(faces);
  });

  it.each([
    ['| Salle ; 3 ; Caf ; 2 | Jeux ; 4 ; Mairie ; 5', 'A B charges, C D resources'],
    ['| Caf ; 2 ; Salle ; 3 | Mairie ; 5 ; Jeux ; 4', 'A B resources, C D charges'],
    ['| Salle ; 3 ; Psy ; 2 | Jeux ; 4 ; Thé ; 5', 'A B charges?, C D resources?'],
    ['Poste ; Montant ; Recettes ; Montant | Salle ; 3 ; Dons ; 2', 'A B charges, C D resources'],
    ['Dépenses ; Montant ; Quoi ; Montant | Salle ; 3 ; Thé ; 2', 'A B charges, C D resources'],
    ['Quoi ; Montant ; Dépenses ; Montant | Thé ; 3 ; Salle ; 2', 'A B resources, C D charges'],
    ['| 606 Jeux ; 3 ; Thé ; 5 | 74 Caf ; 4 ; Psy ; 6', 'A B mixed, C D resources?'],
    // Totals are no words of a payer, nor of anything else.
    ['| Salle ; 3 ; Ventes ; 2 | Total ; 3 ; Total ; 2', 'A B charges, C D resources'],
    [
      '| Salle ; 3 ; Thé ; 2 ; Psy ; 6 | Jeux ; 4 ; Bus ; 5 ; Art ; 7',
      'A B charges?, C D charges?, E F charges?',
    ],
    ['Volet 1.1 ; Montant ; Volet 1.2 ; Montant | Salle ; 3 ; Psy ; 2', 'A B charges, C D charges'],
    ['Volet 1.1 ; Montant ; Volet 1.1 ; Montant | Salle ; 3 ; Psy ; 2', 'A B charges?, C D resources?'],
  ])('one against the other: %s, %s', (table, faces) => {
    expect(facesIn(table)).toBe(faces);
  });

  it.each([
    ['Poste ; Montant | Salle ; 300', 'Recettes 2027', 'A B resources'],
    ['Poste ; Montant | Salle ; 300', 'Dépenses', 'A B charges'],
    ['Charges ; Montant | Salle ; 300', 'Recettes 2027', 'A B charges'],
    ['| Salle ; 3 ; Psy ; 2 | Jeux ; 4 ; Thé ; 5', 'Recettes', 'A B charges?, C D resources?'],
  ])('by the sheet, for one alone: %s in « %s », %s', (table, name, faces) => {
    expect(facesIn(table, name)).toBe(faces);
  });

  it.each([
    // An indented label stands in another column; the longest words first, without titles.
    ['| A ; Salle des fêtes ; 3 | B ; Jeux de société ; 4', 'BA C charges?'],
    ['Lieu ; Libellé ; Montant | Blois centre ville ; Jeux ; 3', 'BA C charges?'],
    ['Prix unitaire ; Poste | 12 ; Salle | 3 ; Jeux', 'B A charges?'],
    ['Poste ; Coût unitaire ; Quantité | Thé ; 5 ; 30 | Livres ; 12 ; 10', 'A * charges?'],
    ['Catégorie ; Montant | Achats ; 3', 'A B charges?'],
    ['Observations ; Montant | Jeux ; 3', 'A B charges?'],
    ['Compte ; Montant | 606 ; 3', 'A B charges'],
    ['Compte ; Catégorie ; Montant | 606 ; Achats ; 3', 'B C charges'],
    ['Compte ; Observations ; Montant | 606 ; Jeux ; 3', 'A C charges'],
  ])('the columns of the words: %s, %s', (table, faces) => {
    expect(facesIn(table)).toBe(faces);
  });

  it('what else its columns say', () => {
    const { grid, zone } = zoneIn(
      'Volet ; Compte ; Type ; Bénévolat du volet 1.2 ; Montant | 1.1 ; 864 ; A ; Aide ; 3',
    );
    expect(facesOf(grid, zone)).toMatchObject([
      { strand: 0, account: 1, category: 2, sides: null, named: '1.2', inKind: true, own: null },
    ]);
    const sided = zoneIn('Type ; Poste ; Montant | D ; Jeux ; 3 | R ; Caf ; 5');
    expect(facesOf(sided.grid, sided.zone)).toMatchObject([
      { strand: null, account: null, category: null, sides: 0, named: null, inKind: false, own: null },
    ]);
  });
});
