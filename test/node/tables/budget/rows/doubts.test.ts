import { describe, expect, it } from 'vitest';
import { askedOf, readOf } from '../whole/typed-budget.ts';

const totalsAsked = (text: string) => askedOf('totals:', text).replace(/\s/g, ' ');

describe('un total au nom d’une partie, « TOTAL I », qui tombe juste', () => {
  it.each([
    [
      'Compte ; Charges ; Montant ; Compte ; Produits ; Montant | 60 - Achats ;  ; 150 ; 74 - Subventions d’exploitation ;  ; 400 | 60 ; Fournitures ; 150 ;  ; Caf ; 400 | 61 - Services extérieurs ;  ; 250 ;  ;  ;  | 613 ; Locations ; 250 ;  ;  ;  | TOTAL I ;  ; 400 ; TOTAL I ;  ; 400',
      'Fournitures 150 + Locations 250 / Caf 400',
    ],
    [
      'Compte ; Charges ; Montant | 60 - Achats ;  ; 150 | 60 ; Fournitures ; 100 | 60 ; Jeux ; 50 | 61 - Services extérieurs ;  ; 250 | 613 ; Locations ; 250 | TOTAL I ;  ; 400',
      'Fournitures 100 + Jeux 50 + Locations 250 /',
    ],
    [
      'Charges ; Montant ; Produits ; Montant | Achats ; 150 ; Subventions ; 400 | Fournitures ; 100 ; Caf ; 300 | Jeux ; 50 ; Mairie ; 100 | Services extérieurs ; 250 ;  ;  | Locations ; 250 ;  ;  | TOTAL I ; 400 ; TOTAL I ; 400',
      'Fournitures 100 + Jeux 50 + Locations 250 / Caf 300 + Mairie 100',
    ],
  ])('ne fait rien demander de classes que détaillent des lignes de même somme : %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });

  it('laisse demander pour une ligne sans compte, dont les voisines font la somme par hasard', () => {
    expect(
      totalsAsked('Poste ; Montant | Personnel ; 400 | Goûters ; 150 | Salle ; 250 | TOTAL B ; 400'),
    ).toBe(
      '« TOTAL B » (ligne 5), 400,00 € : le total du tableau, ou celui des dernières lignes seules ? 5  [Le total du tableau, Ajouter : « Personnel », 400,00 €] keep',
    );
  });

  it('laisse demander où l’autre côté dit une autre somme', () => {
    expect(
      readOf(
        'Charges ; Montant ; Produits ; Montant | Achats ; 150 ; Caf ; 550 | Fournitures ; 150 ;  ;  | Papier ; 40 ;  ;  | Locations ; 210 ;  ;  | TOTAL I ; 400 ; TOTAL I ; 550',
      ),
    ).toMatch(/\? totals$/);
  });
});

describe('un « TOTAL I » seul, qui ne tient pas toutes les lignes', () => {
  it('est demandé, avec les deux sommes', () => {
    expect(
      totalsAsked('Poste ; Montant | Psychologue ; 1000 | Goûters ; 150 | Salle ; 250 | TOTAL I ; 400'),
    ).toBe(
      'Dépenses : ce tableau dit 400,00 € (ligne 5) ; nous lisons 1 400,00 €, soit 1 000,00 € de plus. 5 Psychologue [Garder les lignes lues : 1 400,00 €, Laisser de côté : ligne 2, « Psychologue », 1 000,00 €] keep',
    );
  });

  it('ne l’est pas où chaque partie a le sien, ni où son nom est celui d’une partie', () => {
    expect(
      readOf(
        'Poste ; Montant | Psychologue ; 1000 | TOTAL A ; 1000 | Goûters ; 150 | Salle ; 250 | TOTAL B ; 400',
      ),
    ).toBe('Psychologue 1000 + Goûters 150 + Salle 250 /');
    expect(
      readOf('Poste ; Montant | Psychologue ; 1000 | Stylos ; 150 | Papier ; 250 | Total fournitures ; 400'),
    ).toBe('Psychologue 1000 + Stylos 150 + Papier 250 /');
  });
});

describe('« Charges » et un montant', () => {
  it.each([
    ['Charges ; 2000 | Salle ; 300 | Goûters ; 150', 'Charges 2000 + Salle 300 + Goûters 150 / ? totals'],
    ['Poste ; Montant | Salaires ; 1000 | Charges ; 2000', 'Salaires 1000 + Charges 2000 / ? totals'],
    ['Charges ; 2000 | Caf ; 500 | Salle ; 300', 'Charges 2000 + Salle 300 / Caf 500 ? side totals'],
  ])('loin de ce que font les autres, sont lus comme une ligne, et se demandent : %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });

  it('se disent le total d’un geste', () => {
    expect(totalsAsked('Charges ; 2000 | Salle ; 300 | Goûters ; 150')).toBe(
      '« Charges » (ligne 1), 2 000,00 € : une ligne, ou le total du tableau ? 1 Charges [Une ligne, à ajouter, Le total du tableau] keep',
    );
  });

  it.each([
    [
      'Charges ; 2000 | Salle ; 300 | Goûters ; 150 | Total ; 2450',
      'Charges 2000 + Salle 300 + Goûters 150 /',
    ],
    [
      'Poste ; Montant | Salaires ; 1000 | Charges ; 2000 | Total des charges ; 3000,60',
      'Salaires 1000 + Charges 2000 /',
    ],
    ['Charges ; 450 | Salle ; 300 | Goûters ; 150', 'Salle 300 + Goûters 150 /'],
    ['Salle ; 300 | Goûters ; 150 | Charges ; 450', 'Salle 300 + Goûters 150 /'],
  ])('sont une ligne, ou le total, sans question où les sommes le disent : %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });

  it.each([
    ['Salle ; 300 | Goûters ; 150 | Charges ; 400', 'Salle 300 + Goûters 150 / ? totals'],
    [
      'Charges ; 2000 | Salle ; 1200 | Goûters ; 700 | Produits ; 2000 | Caf ; 2000',
      'Salle 1200 + Goûters 700 / Caf 2000 ? side totals',
    ],
    ['Dépenses ; 2000 | Salle ; 300 | Goûters ; 150', 'Salle 300 + Goûters 150 / ? totals'],
  ])('restent un total qui ne tombe pas juste, où tout le dit tel : %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });
});
