import { describe, expect, it } from 'vitest';
import { accountFits } from '../../../../src/rules/budget/account-fits.ts';
import { accountInWords, CHARGE_ACCOUNTS, PRODUCT_ACCOUNTS } from '../../../../src/rules/budget/accounts.ts';
import { balanceOf } from '../../../../src/rules/budget/balance.ts';
import type { JudgedLine } from '../../../../src/rules/budget/budget.ts';
import { BUCKET_MARKS, BUCKET_WORDS } from '../../../../src/rules/budget/bucket-words.ts';
import type { Resource } from '../../../../src/rules/budget/budget-part.ts';

const charge = (account: string | null, amount: number | null): JudgedLine =>
  ({ line: { amount }, account, inKind: account === '86' }) as unknown as JudgedLine;
const resource = (account: string | null, amount: number | null): Resource => ({
  ...{ id: 'p', label: '', typed: null, account, amount },
});
const account = (id: string) => [...CHARGE_ACCOUNTS, ...PRODUCT_ACCOUNTS].find((each) => each.id === id);

describe('a balance', () => {
  it('adds up each account in its order, what has none last, and the contributions in kind apart', () => {
    expect(
      balanceOf(
        [
          charge('64', 500),
          charge(null, 7),
          charge('60', 100),
          charge('64', 50),
          charge('61', null),
          charge('86', 30),
        ],
        [resource('74', 400), resource('70', 20), resource('87', 30), resource(null, 1), resource('74', 5)],
      ),
    ).toEqual({
      charges: [
        { account: account('60'), total: 100 },
        { account: account('64'), total: 550 },
        { account: null, total: 7 },
      ],
      products: [
        { account: account('70'), total: 20 },
        { account: account('74'), total: 405 },
        { account: null, total: 1 },
      ],
      totalCharges: 657,
      totalProducts: 426,
      gap: 231,
      inKindCharges: 30,
      inKindProducts: 30,
    });
  });

  it('of nothing is nothing', () => {
    expect(balanceOf([], [resource('74', null)])).toMatchObject({ charges: [], products: [], gap: 0 });
  });
});

describe('an account', () => {
  it('is said with its number and its name', () => {
    expect(accountInWords('74')).toBe('74 Subventions');
    expect(accountInWords('86')).toBe('86 Emplois des contributions en nature');
    expect(accountInWords('99')).toBe('');
    expect(accountInWords(null)).toBe('');
  });

  it.each([
    ['60', 'alimentation', true],
    ['60', 'billetterie', true],
    ['60', 'salaires', false],
    ['61', 'location', true],
    ['61', 'billetterie', false],
    ['62', 'hebergement', true],
    ['62', 'garde-enfants', true],
    ['62', 'salaires', false],
    ['63', 'formation', true],
    ['64', 'salaires', true],
    ['64', 'location', false],
    ['65', 'informatique', true],
    ['66', 'fonctionnement', false],
    ['67', 'fonctionnement', false],
    ['68', 'fonctionnement', false],
    ['86', 'benevolat', true],
    ['86', 'salaires', false],
    ['64', 'autre', true],
    ['70', 'location', true],
    [null, 'location', true],
  ])('%s may hold %s: %s', (id, expense, fits) => {
    expect(accountFits(id, expense)).toBe(fits);
  });
});

it('each place of an amount has its words and its mark', () => {
  expect(BUCKET_WORDS).toEqual({
    ...{ eligible: 'Éligible', conditional: 'Sous condition', ineligible: 'Non éligible' },
    ...{ ask: 'À demander', missing: 'À compléter' },
  });
  expect(BUCKET_MARKS).toEqual({
    ...{ eligible: 'yes', conditional: 'if', ineligible: 'no', ask: 'silent', missing: 'open' },
  });
});
