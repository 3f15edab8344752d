import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import { type Reconciled, withoutSettledDoubts } from '../../../../../src/tables/budget/rows/reconcile.ts';
import { askedOf, readOf } from '../whole/typed-budget.ts';
import { itemsOf } from './small-items.ts';

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

type Other = Pick<Reconciled['checked'], 'read' | 'status'>;

const SAME: readonly Other[] = [{ read: 300_00, status: 'agrees' }];
const NONE: readonly Other[] = [];

/** Whether the doubt about a total of 300 €, which would add « Achats », is settled by the lines under it. */
function isSettled(
  rows: string,
  others: readonly Other[],
  more: Readonly<Record<string, Partial<Item>>> = {},
  heads: readonly string[] = ['Achats'],
): boolean {
  const numbers = Object.fromEntries(
    (rows.match(/\bn\d+/g) ?? []).map((label) => [label, { number: label.slice(1) }]),
  );
  const items = itemsOf(rows, { ...numbers, ...more });
  const [total] = items;
  const left = new Map(
    items.filter(({ name, label }) => name !== 'plain' || label === 'Laissé').map((item) => [item, 'after']),
  );
  const doubt = { by: 'named', total, more: items.filter(({ label }) => heads.includes(label)) };
  const ledger = { side: 'charges', items, left, doubt, checked: { own: 300_00, status: 'agrees' } };
  const ledgers = [ledger, ...others.map((checked) => ({ side: 'resources', checked, doubt: null }))];
  const [found] = withoutSettledDoubts(
    ledgers as unknown as (Reconciled & { side: 'charges'; items: Item[] })[],
  );
  return found?.doubt === null;
}

describe('a total that only classes over lines of their own sum explain', () => {
  it.each<[rows: string, settled: boolean]>([
    ['Achats : 300 | Jeux : 100 | Thé : 200', true],
    ['Achats : 300 | Jeux : 300', true],
    ['Salle : 10 | Achats : 300 | Jeux : 100 | Thé : 200 | Bus : 10', true],
    ['Achats : 300 | Jeux : 100 | Thé : 199,99', false],
    ['Achats : 300 | Jeux : 100', false],
    ['Jeux : 100 | Thé : 200 | Achats : 300', false],
    ['Achats : 300 | Jeux : 100 | Sous-total : 100 | Thé : 200', false],
    // Accounts of their own are under no title.
    ['Achats : 300 | n606 : 100 | n607 : 200', false],
    ['Achats : 300 | Jeux : 100 | n607 : 200', false],
    // What is not added makes no sum.
    ['Achats : 300 | Jeux : 100 | Illisible : 50 | Thé : 200', true],
    ['Achats : 300 | Jeux : 100 | Bénévolat : 50 | Thé : 200', true],
    ['Achats : 300 | Jeux : 100 | Laissé : 50 | Thé : 200', true],
  ])('« %s », the other side alike: %s', (rows, settled) => {
    expect(isSettled(rows, SAME, { Illisible: { fault: 'cell' } })).toBe(settled);
  });

  it.each<[rows: string, settled: boolean]>([
    ['Achats : 300 | n606 : 100 | n607 : 200', true],
    ['Achats : 300 | n606 : 100 | n613 : 200', false],
    ['Achats : 300 | n606 : 100 | n360 : 200', false],
    ['Achats : 300 | n606 : 100 | Thé : 200', false],
  ])('« %s », by its account, whatever the other side: %s', (rows, settled) => {
    expect(isSettled(rows, NONE, { Achats: { number: '60' } })).toBe(settled);
  });

  it('is settled without accounts by all of the other side alone', () => {
    const rows = 'Achats : 300 | Jeux : 100 | Thé : 200';
    expect(isSettled(rows, NONE)).toBe(false);
    expect(isSettled(rows, [{ read: 299_99, status: 'agrees' }])).toBe(false);
    expect(isSettled(rows, [{ read: 300_00, status: 'differs' }])).toBe(false);
    const halves = (last: Other['status']): Other[] => [
      { read: 100_00, status: 'agrees' },
      { read: 200_00, status: last },
    ];
    expect(isSettled(rows, halves('agrees'))).toBe(true);
    expect(isSettled(rows, halves('none'))).toBe(false);
  });

  it('is settled where each of the classes is', () => {
    const rows = 'Achats : 300 | Jeux : 100 | Thé : 200 | Impôts et taxes : 50 | Bus : 40';
    expect(isSettled(rows, SAME, {}, ['Achats', 'Impôts et taxes'])).toBe(false);
    expect(isSettled(rows.replace('40', '50'), SAME, {}, ['Achats', 'Impôts et taxes'])).toBe(true);
  });

  it('is not by a line that is no class', () => {
    expect(isSettled('Jeux : 300 | Cartes : 100 | Dés : 200', SAME, {}, ['Jeux'])).toBe(false);
  });
});
