import { describe, expect, it } from 'vitest';
import { type BudgetLine, createJudge, strandsOf, totalsOf } from '../../../../src/rules/budget/budget.ts';
import { budgetPart } from '../../../../src/rules/budget/budget-part.ts';
import { ceilingInput } from '../../../../src/rules/budget/ceiling.ts';
import { PlainReader } from '../../../../src/rules/work/plain-reader.ts';
import { noneOfThese, smallExpenses } from '../../../react/small-expenses.ts';

const inKind = { ...noneOfThese, id: 'benevolat', account: '86' as const };
const [velos, gateaux] = smallExpenses.expenses;
if (!velos || !gateaux) throw new Error('two tables');
const judgeOf = () => createJudge([{ ...velos, account: '60' as const }, gateaux, inKind]);
const line = (more: Partial<BudgetLine> = {}): BudgetLine => ({
  ...{ id: 'l1', label: '', amount: 10_000, typed: null, expense: 'velos', suggested: false },
  ...{ strand: null, account: null, answers: {}, ...more },
});
const placed = (more: Partial<BudgetLine>, strand: string | null) => {
  const { bucket, next, account, inKind: apart, strand: own } = judgeOf()(line(more), strand);
  return [bucket, next, account, apart, own].map(String).join(' ');
};
const YES = { facture: 'oui', neuf: 'non' };

describe('a line of a budget', () => {
  it.each<[string, Partial<BudgetLine>, string | null, string]>([
    ['counts', { answers: YES }, '1.1', 'eligible null 60 false 1.1'],
    [
      'counts under condition',
      { answers: { ...YES, facture: 'non' } },
      '1.1',
      'conditional null 60 false 1.1',
    ],
    ['does not count', { answers: { neuf: 'oui' } }, '1.1', 'ineligible null 60 false 1.1'],
    ['is judged in its own strand', { strand: '2.1', answers: YES }, '1.1', 'ineligible null 60 false 2.1'],
    ['asks its first question', {}, '1.1', 'missing facture 60 false 1.1'],
    ['asks its strand first', {}, null, 'missing volet 60 false null'],
    ['asks nothing where the strand is not known', {}, 'nsp', 'ask null 60 false nsp'],
    ['asks the Caf what the annexe does not say', {}, '3.1', 'ask null 60 false 3.1'],
    [
      'asks the Caf what the reader does not know',
      { answers: { facture: 'nsp' } },
      '1.2',
      'ask null 60 false 1.2',
    ],
    ['needs no strand where all answer alike', { expense: 'gateaux' }, null, 'ask null null false null'],
    ['has the account that was chosen', { account: '61', answers: YES }, '1.1', 'eligible null 61 false 1.1'],
    ['stands apart in kind', { expense: 'benevolat', account: '61' }, '1.1', 'ask null 86 true 1.1'],
    ['waits for its category', { expense: null }, '1.1', 'missing depense null false 1.1'],
    ['waits for a category that is known', { expense: 'autre' }, '1.1', 'missing depense null false 1.1'],
    [
      'waits for its category to be confirmed',
      { suggested: true, answers: YES },
      '1.1',
      'missing depense null false 1.1',
    ],
  ])('%s', (_, more, strand, words) => {
    expect(placed(more, strand)).toBe(words);
  });

  it('asks its strand before any question, even where the strand changes nothing', () => {
    const [question] = velos.questions;
    const [row] = gateaux.rows;
    if (!question || !row) throw new Error('one of each');
    const alike = {
      ...{ ...gateaux, id: 'velos', questions: [{ ...question, strands: undefined }] },
      rows: [
        { ...row, id: 'avec', when: { facture: ['oui'] }, verdict: 'eligible' as const, reason: undefined },
        { ...row, id: 'sans', when: { facture: ['non'] } },
      ],
    };
    const judge = createJudge([alike]);
    expect(judge(line(), null).next).toBe('volet');
    expect(judge(line({ answers: { facture: 'oui' } }), null).next).toBeNull();
  });

  it('is not judged again while it is the same, in the same strand', () => {
    const judge = judgeOf();
    const same = line();
    const before = judge(same, '1.1');
    expect(judge(same, '1.1')).toBe(before);
    expect(judge(same, '2.1')).not.toBe(before);
    expect(judge(same, '2.1').bucket).toBe('ineligible');
    expect(judge({ ...same }, '1.1')).not.toBe(before);
  });
});

describe('the lines of a budget', () => {
  const judge = judgeOf();
  const lines = [
    judge(line({ answers: YES, strand: '2.2', amount: 1 }), '1.1'),
    judge(line({ answers: YES, amount: 20 }), '1.1'),
    judge(line({ answers: YES, amount: 300 }), '1.1'),
    judge(line({ strand: 'nsp', amount: 4_000 }), '1.1'),
    judge(line({ amount: null }), '1.1'),
    judge(line({ amount: 50_000 }), null),
    judge(line({ expense: 'benevolat', strand: '4.1', amount: 600_000 }), '1.1'),
  ];

  it('add up to each place, and to the whole; in kind, apart', () => {
    expect(totalsOf(lines)).toEqual({
      ...{ eligible: 320, conditional: 0, ineligible: 0, ask: 4_001, missing: 50_000 },
      ...{ total: 54_321, inKind: 600_000 },
    });
  });

  it('name their strands, once each and in order, but for what is not known or is in kind', () => {
    expect(strandsOf(lines)).toEqual(['1.1', '2.2']);
    expect(strandsOf([])).toEqual([]);
  });

  it('give the ceiling its sums, a share that is not written being none', () => {
    const services = { laep: 5, clas: null, others: 7, ruledOut: null, othersRuledOut: 9 };
    expect(ceilingInput({ total: 100, ineligible: 3 }, services)).toEqual({
      ...{ total: 100, ineligible: 3, laep: 5, clas: 0, others: 7, ruledOut: 0, othersRuledOut: 9 },
    });
  });
});

describe('a budget is read', () => {
  const read = (value: object) => budgetPart.read(new PlainReader(value));
  const none = { laep: null, clas: null, others: null, ruledOut: null, othersRuledOut: null };

  it('field by field, whatever is missing', () => {
    expect(read({})).toEqual({
      ...{ strand: null, lines: [], resources: [], services: none, servicesTyped: none },
      ...{ accounts: false, example: false },
    });
    expect(budgetPart.empty).toEqual(read({}));
    const whole = {
      ...{ strand: '3.1', accounts: true, example: true },
      lines: [
        line({ label: 'Vélo', typed: '12 k', strand: '1.1', account: '61', answers: YES, suggested: true }),
      ],
      resources: [{ id: 'p1', label: 'Mairie', amount: 5, typed: 'x', account: '74' }],
      services: { laep: 1, clas: 2, others: 3, ruledOut: 4, othersRuledOut: 5 },
      servicesTyped: { ...none, laep: 'environ' },
    };
    expect(read(whole)).toEqual(whole);
  });

  it('without accounts that are not its own', () => {
    const found = read({ lines: [{ account: '74' }], resources: [{ account: '61' }] });
    expect(found.lines[0]).toEqual(line({ id: 'l1', amount: null, expense: null }));
    expect(found.resources).toEqual([{ id: 'p1', label: '', amount: null, typed: null, account: null }]);
  });

  it('and told in words', () => {
    const words = (more: object) => budgetPart.words({ ...budgetPart.empty, ...more });
    expect(words({})).toBe('');
    expect(words({ lines: [line(), line({ amount: null }), line({ amount: 50 })] })).toBe(
      '3 lignes de budget, 100,50\u00a0€',
    );
    expect(words({ resources: [{}, {}] })).toBe('2 ressources');
  });
});
