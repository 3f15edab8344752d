import { describe, expect, it } from 'vitest';
import {
  chargeAccount,
  LINE_ACCOUNTS,
  readAccount,
  RESOURCE_ACCOUNTS,
} from '../../../../src/rules/budget/accounts.ts';

/* The chart of accounts of associations, as far as a budget of this fund needs it. */
const CHARGES = `
60 Achats
61 Services extérieurs
62 Autres services extérieurs
63 Impôts et taxes
64 Charges de personnel
65 Autres charges de gestion courante
66 Charges financières
67 Charges exceptionnelles
68 Dotations aux amortissements et provisions
86 Emplois des contributions en nature
`;
const PRODUCTS = `
70 Ventes et participations des familles
73 Dotations et produits de tarification
74 Subventions
75 Autres produits de gestion courante
76 Produits financiers
77 Produits exceptionnels
78 Reprises sur amortissements et provisions
87 Contributions en nature
`;

describe('the accounts', () => {
  it.each([
    ['charges', LINE_ACCOUNTS, CHARGES],
    ['produits', RESOURCE_ACCOUNTS, PRODUCTS],
  ])('of %s', (_, accounts, typed) => {
    expect(accounts.map(({ id, label }) => `${id} ${label}`)).toEqual(typed.trim().split('\n'));
  });

  it('are none of the other list', () => {
    expect([readAccount('74', LINE_ACCOUNTS), readAccount('74', RESOURCE_ACCOUNTS)]).toEqual([null, '74']);
    expect([readAccount('60', LINE_ACCOUNTS), readAccount('60', RESOURCE_ACCOUNTS)]).toEqual(['60', null]);
    expect(readAccount(null, LINE_ACCOUNTS)).toBeNull();
  });

  it.each([
    ['the one chosen', '60', '62', '60'],
    ['the usual one', null, '62', '62'],
    ['none', null, undefined, null],
    ['the one chosen, without a category', '60', undefined, '60'],
    ['in kind, whatever is chosen', '60', '86', '86'],
    ['in kind by choice', '86', '62', '86'],
  ])('of a charge are %s', (_, chosen, usual, account) => {
    expect(chargeAccount(chosen, usual)).toBe(account);
  });
});
