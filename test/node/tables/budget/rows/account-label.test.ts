import { expect, it } from 'vitest';
import { accountOf, isAccount, partAccount } from '../../../../../src/tables/budget/rows/account-label.ts';

it.each<[text: string, account: string | null, label: string, sure: boolean]>([
  ['6132 - Location', '6132', 'Location', true],
  ['6132 – Location', '6132', 'Location', true],
  ['6132 : Location', '6132', 'Location', true],
  ['6132/Location', '6132', 'Location', true],
  ['6132) Location', '6132', 'Location', true],
  ['6132 | Location', '6132', 'Location', true],
  ['60. Achats', '60', 'Achats', true],
  ['60.   achats', '60', 'achats', true],
  ['60', '60', '', true],
  ['compte 613 - Salle', '613', 'Salle', true],
  ['Cpte 613 - Salle', '613', 'Salle', true],
  ['c/613 - Salle', '613', 'Salle', true],
  ['N° 613 - Salle', '613', 'Salle', true],
  ['n°613 - Salle', '613', 'Salle', true],
  ['613 Location de salle', '613', 'Location de salle', false],
  ['Compte 613 Location', '613', 'Location', false],
  ['613   Location', '613', 'Location', false],
  ['86 Bénévolat', '86', 'Bénévolat', false],
  ['613 location', null, '613 location', false],
  ['613 12', null, '613 12', false],
  ['613 €', null, '613 €', false],
  ['613 % Caf', null, '613 % Caf', false],
  ['60.50', null, '60.50', false],
  ['88 - Rien', null, '88 - Rien', false],
  ['80 - Rien', null, '80 - Rien', false],
  ['512 - Banque', null, '512 - Banque', false],
  ['6 - Jeux', null, '6 - Jeux', false],
  ['613456789 - Rien', null, '613456789 - Rien', false],
  ['6132 - Location ', '6132', 'Location', true],
  ['613 Location ', '613', 'Location', false],
  ['Salle 613 Location', null, 'Salle 613 Location', false],
  ['88 Rien', null, '88 Rien', false],
  ['Salle 613 - Location', null, 'Salle 613 - Location', false],
])('« %s » begins by the account %s of « %s », surely: %s', (text, account, label, sure) => {
  expect(partAccount(text)).toEqual({ account, label, sure });
});

it.each([
  ['60', true],
  ['70', true],
  ['86', true],
  ['87', true],
  ['60123456', true],
  ['601234567', false],
  ['85', false],
  ['6', false],
  ['160', false],
  ['6a', false],
])('« %s » may be an account: %s', (figures, is) => {
  expect(isAccount(figures)).toBe(is);
});

it.each([
  ['6132', '61'],
  ['741', '74'],
  ['99', null],
  [null, null],
])('%s belongs to the account %s', (number, account) => {
  expect(accountOf(number)).toBe(account);
});
