import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../../src/tables/budget/columns/column-kinds.ts';
import { groupsOf } from '../../../../../src/tables/budget/columns/groups.ts';
import { sidedGroups } from '../../../../../src/tables/budget/columns/sided-groups.ts';
import { readOf } from '../whole/typed-budget.ts';
import { lettersOf, zoneIn } from './small-zone.ts';

const RIGHT = 'Salle 300 + Jeux 100 / Caf 350 + Mairie 50';

describe('les deux libellés, puis les deux montants', () => {
  it.each([
    'Charges ; Produits ; Montant charges ; Montant produits | Salle ; Caf ; 300 ; 350 | Jeux ; Mairie ; 100 ; 50',
    'Charges ; Produits ; Montant charges ; Montant produits | Salle ; Caf ; 300 ; 350 | Jeux ; Mairie ; 100 ; 50 | Total ; Total ; 400 ; 400',
    'Charges ; Produits ; Montant charges ; Montant produits | Salle ;  ; 300 ;  | Jeux ; Caf ; 100 ; 350 |  ; Mairie ;  ; 50',
    'Produits ; Charges ; Montant charges ; Montant produits | Caf ; Salle ; 300 ; 350 | Mairie ; Jeux ; 100 ; 50',
    'Produits ; Charges ; Montant produits ; Montant charges | Caf ; Salle ; 350 ; 300 | Mairie ; Jeux ; 50 ; 100',
    'Charges ; Produits ; Montant produits ; Montant charges | Salle ; Caf ; 350 ; 300 | Jeux ; Mairie ; 50 ; 100',
    'Montant charges ; Montant produits ; Charges ; Produits | 300 ; 350 ; Salle ; Caf | 100 ; 50 ; Jeux ; Mairie',
    'Montant charges ; Charges ; Produits ; Montant produits | 300 ; Salle ; Caf ; 350 | 100 ; Jeux ; Mairie ; 50',
    'Libellé dépenses ; Libellé recettes ; Dépenses (€) ; Recettes (€) | Salle ; Caf ; 300 ; 350 | Jeux ; Mairie ; 100 ; 50',
    'Dépenses ; Recettes ; Prévu dépenses ; Prévu recettes ; Observations | Salle ; Caf ; 300 ; 350 ; devis | Jeux ; Mairie ; 100 ; 50 ; ',
    'N° ; Charges ; N° ; Produits ; Montant charges ; Montant produits | 60 ; Salle ; 74 ; Caf ; 300 ; 350 | 61 ; Jeux ; 75 ; Mairie ; 100 ; 50',
    'Charges ; Produits ; Montant ; Montant | Salle ; Caf ; 300 ; 350 | Jeux ; Mairie ; 100 ; 50',
  ])('chaque libellé a le montant de sa face : %s', (text) => {
    expect(readOf(text)).toBe(RIGHT);
  });

  it('les années de chaque côté sont demandées, la dernière lue', () => {
    expect(
      readOf(
        'Dépenses ; Recettes ; Dépenses 2026 ; Dépenses 2027 ; Recettes 2026 ; Recettes 2027 | Salle ; Caf ; 290 ; 300 ; 340 ; 350 | Jeux ; Mairie ; 90 ; 100 ; 40 ; 50',
      ),
    ).toBe(`${RIGHT} ? amount`);
  });

  it('deux montants sans côté, que les lignes démentent, se demandent', () => {
    expect(
      readOf(
        'Charges ; Produits ; Montant ; Montant | Salle ; Caf ; 300 ; 350 | Jeux ;  ;  ; 50 |  ; Mairie ; 100 ; ',
      ),
    ).toMatch(/\? .*amount/);
  });
});

describe('une face à côté de l’autre', () => {
  it.each([
    'Charges ; Montant charges ; Produits ; Montant produits | Salle ; 300 ; Caf ; 350 | Jeux ; 100 ; Mairie ; 50',
    'Montant charges ; Charges ; Montant produits ; Produits | 300 ; Salle ; 350 ; Caf | 100 ; Jeux ; 50 ; Mairie',
    'Charges ; Montant ; Montant ; Produits | Salle ; 300 ; 350 ; Caf | Jeux ; 100 ; 50 ; Mairie',
  ])('se lit comme avant : %s', (text) => {
    expect(readOf(text)).toBe(RIGHT);
  });
});

/** The columns of each of the two sides, by their letters, as they stand from left to right: « AC | BD ». */
function sidesIn(text: string): string {
  const { grid, zone } = zoneIn(text);
  const columns = columnsOf(grid, zone);
  return sidedGroups(grid, groupsOf(grid, columns, zone), columns, zone)
    .map((group) => lettersOf(group.map(({ column }) => column)))
    .join(' | ');
}

describe('les colonnes de chaque côté', () => {
  it.each([
    ['Charges ; Produits ; Montant charges ; Montant produits | Salle ; Caf ; 300 ; 350', 'AC | BD'],
    // The side whose words stand first is the first, wherever its amounts are.
    ['Produits ; Charges ; Montant charges ; Montant produits | Caf ; Salle ; 300 ; 350', 'AD | BC'],
    ['Montant charges ; Produits ; Charges ; Montant produits | 300 ; Caf ; Salle ; 350', 'BD | AC'],
    ['Charges ; Montant produits ; Produits ; Montant charges | Salle ; 350 ; Caf ; 300', 'AD | BC'],
    ['Charges ; Montant produits ; Montant charges ; Produits | Salle ; 350 ; 300 ; Caf', 'AC | BD'],
    // What names no side goes with the words after it, else with those before.
    [
      'N° ; Charges ; N° ; Produits ; Montant charges ; Montant produits | 60 ; Salle ; 74 ; Caf ; 300 ; 350 | 61 ; Jeux ; 75 ; Mairie ; 100 ; 50',
      'ABE | CDF',
    ],
    [
      'Charges ; Produits ; Montant charges ; Montant produits ; Observations | Salle ; Caf ; 300 ; 350 ; accord reçu',
      'AC | BDE',
    ],
    // An empty column is of none.
    [
      'Charges ; Produits ; Montant charges ; Montant produits ; Observations | Salle ; Caf ; 300 ; 350 ;',
      'AC | BD',
    ],
    // Words of both sides in one block are enough.
    [
      'Charges ; Produits ; Montant charges ; Montant produits ; Produits exceptionnels ; Montant de ces produits | Salle ; Caf ; 300 ; 350 ; Don ; 5',
      'AC | BDEF',
    ],
    [
      'Charges ; Produits ; Montant ; Montant | Salle ; Caf ; 300 ; 350 | Jeux ; Mairie ; 100 ; 50',
      'AC | BD',
    ],
  ])('se suivent : %s, %s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides);
  });

  it.each([
    // Two states of the same budget are no two sides.
    ['Charges ; Produits ; Prévu ; Réalisé | Salle ; Caf ; 300 ; 350 | Jeux ; Mairie ; 100 ; 50', 'ABCD'],
    // The rows deny it.
    ['Charges ; Produits ; Montant ; Montant | Salle ; Caf ; 300 ; 350 | Jeux ; ; ; 50', 'ABCD'],
    // Words that name no side may be of both.
    [
      'Charges ; Produits ; Lieu ; Montant charges ; Montant produits | Salle ; Caf ; Lille ; 300 ; 350',
      'ABCDE',
    ],
    // The same words, and amounts of both sides.
    [
      'Libellé des charges ; Détail des charges ; Montant charges ; Montant produits | Salle ; Jeux ; 300 ; 350',
      'ABCD',
    ],
    ['Charges ; Montant charges ; Produits ; Montant produits | Salle ; 300 ; Caf ; 350', 'AB | CD'],
  ])('restent ensemble : %s, %s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides);
  });
});
