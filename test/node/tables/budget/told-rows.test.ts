import { expect, it } from 'vitest';
import { FAULT_WORDS, LEFT_WORDS, SIDE_WORDS } from '../../../../src/tables/budget/reading-words.ts';
import { asksOf, openTable } from './asks/small-asks.ts';

const signs = (text: string) => {
  const { layout, read } = openTable(text);
  return read(layout).signs;
};
const HABIT = 'tous les montants ont un signe moins. Ils sont lus sans lui.';

it.each<[table: string, said: string[]]>([
  ['Poste ; Montant | Jeux ; 40 | Salle ; 30', []],
  ['Poste ; Montant | Jeux ; 40 | Remise ; -30', ['1 montant négatif : compté en moins.']],
  ['Poste ; Montant | Jeux ; 40 | Remise ; -3 | Avoir ; -2', ['2 montants négatifs : comptés en moins.']],
  ['Poste ; Montant | Jeux ; 40 | dont remise ; -30', []],
  ['Poste ; Montant | Jeux ; -40 | Salle ; -30', [`Dépenses : ${HABIT}`]],
  ['Recettes ; Montant | Jeux ; -40 | Loto ; -30 | Fête ; -5', [`Ressources : ${HABIT}`]],
  [
    'Charges ; Montant ; Produits ; Montant | Jeux ; -40 ; Loto ; -9 | Thé ; -3 ; Fête ; -8 | Bus ; -3 ; Don ; -8',
    [`Dépenses : ${HABIT}`, `Ressources : ${HABIT}`],
  ],
  [
    'Charges ; Montant ; Produits ; Montant | Jeux ; -40 ; Loto ; 9 | Thé ; -3 ; Avoir ; -8',
    ['1 montant négatif : compté en moins.', `Dépenses : ${HABIT}`],
  ],
])('what is said of the amounts below zero of « %s »: %o', (table, said) => {
  expect(signs(table)).toEqual(said);
});

it('what is said once is not asked', () => {
  expect(asksOf('Poste ; Montant | Jeux ; -40 | Salle ; -30')).toEqual([]);
});

/** « 2 total Total 340 »: the rows that are left out, and those of titles. */
function leftIn(text: string): string[] {
  const { layout, read } = openTable(text);
  const { left, titles } = read(layout);
  const said = ({ row, reason, label, cents }: (typeof left)[number]) =>
    `${String(row)} ${reason} ${label}${cents === null ? '' : ` ${String(cents / 100)}`}`;
  return [...titles.map((each) => `title ${said(each)}`), ...left.map(said)];
}

it.each<[table: string, left: string[]]>([
  ['Poste ; Montant | Salle ; 300 | Total ; 300', ['title 1 heading Poste ; Montant', '3 total Total 300']],
  ['Salle ; 300 | Sous-total ; 300 | Jeux ; 4', ['2 subtotal Sous-total 300']],
  ['Salle ; 300 | Résultat ; 5 | Total ; 305', ['2 balance Résultat 5', '3 total Total 305']],
  ['Salle ; 300 | dont thé ; 5', ['2 detail dont thé 5']],
  ['Salle ; 300 | Total ; 300 | Jeux ; 4', ['2 total Total 300', '3 after Jeux 4']],
  ['606 - Jeux ; 4 | 60 - Achats ; 9 | 607 - Thé ; 9', ['2 class Achats 9']],
  ['Salle ; 300 | Achats ; | Jeux ; 4', ['2 no-amount Achats']],
  ['Salle ; 300 | Repas à 12 € ; | Jeux ; 4', ['2 in-words Repas à 12 €']],
  ['Salle ; 300 | Repas 12,50 ; | Jeux ; 4', ['2 in-words Repas 12,50']],
  ['Salle ; 300 | Salle (12) ; | Jeux ; 4', ['2 no-amount Salle (12)']],
  ['Salle ; 300 | Remise (fidélité) ; | Jeux ; 4', ['2 no-amount Remise (fidélité)']],
  ['Salle ; 300 | Remise (30) promise ; | Jeux ; 4', ['2 no-amount Remise (30) promise']],
  ['Salle ; 300 | Nombre d’enfants ; 25 | Jeux ; 4', ['2 about Nombre d’enfants']],
  ['Salle ; 300 | Charges ; | Jeux ; 4', ['2 heading Charges']],
  ['Salle ; 300 | Valorisation ; | Aide ; 4', ['2 heading Valorisation']],
  [
    'Mon budget | Poste ; Montant | Salle ; 300 | ; ; un mot',
    ['title 2 heading Poste ; Montant', '1 above Mon budget', '4 no-amount un mot'],
  ],
  [
    'Charges ; Montant ; Produits | Jeux ; 3 ; | Thé ; 4 ; | ; ; Caf',
    ['title 1 heading Charges ; Montant ; Produits', '4 outside Caf'],
  ],
  ['Thé ; 9 | Poste ; Montant | Salle ; 300', ['title 2 heading Poste ; Montant', '1 above Thé 9']],
  [
    'Poste ; Montant | Salle ; 300 | Poste ; Montant | Jeux ; 4',
    ['title 1 heading Poste ; Montant', '3 heading Poste ; Montant'],
  ],
])('what is left out of « %s »: %o', (table, left) => {
  expect(leftIn(table)).toEqual(left);
});

it.each<[table: string, faults: string[]]>([
  ['Salle ; 300 | ; 40 | Jeux ; 5', ['2 no-label ']],
  ['Salle ; 300 | Thé ; 12/03/2027 | Jeux ; 5', ['2 date Thé']],
  ['Salle ; 300 | Jeux ; 5 k€ | Thé ; =A1', ['2 thousands Jeux', '3 formula Thé']],
  ['Poste ; Montant | Salle ; 300 | Total ; 5 k€', ['3 thousands Total']],
])('what is to be mended in « %s »: %o', (table, faults) => {
  const { layout, read } = openTable(table);
  const found = read(layout).faults;
  expect(found.map(({ row, fault, label }) => `${String(row)} ${fault} ${label}`)).toEqual(faults);
  expect(found.filter(({ message }) => message === '')).toEqual([]);
});

it('the table’s own totals, side by side, and what is read of each', () => {
  const { layout, read } = openTable(
    'Charges ; Montant ; Produits ; Montant | Jeux ; 9 ; Caf ; 7 | Total ; 9 ; Total ; 8',
  );
  const { totals, checks } = read(layout);
  expect(totals).toEqual({ charges: 900, resources: 800 });
  expect(checks).toEqual([
    { sheet: 0, side: 'charges', status: 'agrees', own: 900, read: 900 },
    { sheet: 0, side: 'resources', status: 'agrees', own: 800, read: 700 },
  ]);
  const none = openTable('Jeux ; 9 | Thé ; 7');
  expect(none.read(none.layout).totals).toEqual({ charges: null, resources: null });
});

const all = [SIDE_WORDS, LEFT_WORDS, FAULT_WORDS].flatMap((words): [string, string][] =>
  Object.entries(words),
);

it.each(all)('each reason is said, in words of its own: %s', (_, words) => {
  expect(words).toMatch(/^\p{Lu}\p{L}*/u);
  expect(all.filter(([, other]) => other === words)).toHaveLength(1);
});

it.each(Object.values(LEFT_WORDS))('why a row is left out is a sentence: %s', (words) => {
  expect(words).toMatch(/\.$/);
});
