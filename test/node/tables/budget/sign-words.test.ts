import { expect, it } from 'vitest';
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
