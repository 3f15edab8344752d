import { describe, expect, it } from 'vitest';
import { isSettled, linesOf, settledBy } from '../../../../src/rules/decision/expenses-of-strand.ts';
import type { Expense } from '../../../../src/schemas/rules/expense.ts';
import { smallTable, yesNo } from './small-table.ts';

const table = (id: string, rows: object[], asks = false): Expense => ({
  ...smallTable({
    questions: asks ? [yesNo('neuf')] : [],
    rows: rows.map((row, i) => ({ id: `r${String(i)}`, ...row })),
  }),
  id,
  label: id,
});
const yes = (because = 'Parce que.') => ({ verdict: 'eligible', because });
const no = (because = 'Parce que.') => ({ verdict: 'ineligible', because });
const silent = (because: string) => ({
  verdict: 'undecided',
  reason: 'silent',
  because,
  ask: 'Ces vélos comptent-ils ?',
});
const byNeed = (because: string) => [
  { ...yes(because), when: { neuf: ['oui'] } },
  { ...no(because), when: { neuf: ['non'] } },
];
const told = (tables: Expense[]) =>
  linesOf(tables, '1.1').map(({ expenses, worded }) => [expenses.map(({ id }) => id).join(' '), worded]);

describe('the expenses of a strand', () => {
  it('stand on one line when they share all their words', () => {
    expect(told([table('velos', [yes()]), table('gateaux', [no()]), table('jeux', [yes()])])).toEqual([
      ['velos jeux', true],
      ['gateaux', true],
    ]);
  });

  it('stand on two when a settled answer has other words, or other conditions', () => {
    expect(told([table('velos', [yes()]), table('gateaux', [yes('Autrement.')])])).toEqual([
      ['velos', true],
      ['gateaux', true],
    ]);
    const watched = { ...yes(), conditions: ['Une facture.'] };
    expect(told([table('velos', [yes()]), table('gateaux', [watched])])).toHaveLength(2);
  });

  it('stand on one when the annexe is silent on each, which says so without their words', () => {
    expect(told([table('velos', [silent('Rien.')]), table('gateaux', [silent('Rien non plus.')])])).toEqual([
      ['velos gateaux', false],
    ]);
    expect(told([table('velos', [silent('Rien.')]), table('gateaux', [silent('Rien.')])])).toEqual([
      ['velos gateaux', true],
    ]);
  });

  it('stand on one when the same answers lead to the same verdicts', () => {
    expect(
      told([
        table('velos', byNeed('A.'), true),
        table('gateaux', byNeed('B.'), true),
        table('jeux', byNeed('A.'), true),
      ]),
    ).toEqual([['velos gateaux jeux', false]]);
  });

  it('leave out what another strand says', () => {
    const rows = [
      { ...yes('Ici.'), strands: ['1.1'] },
      { ...no('Ailleurs.'), strands: ['1.2'] },
    ];
    const [line] = linesOf([table('velos', rows)], '1.1');
    expect(line?.cases.map(({ row }) => row.because)).toEqual(['Ici.']);
    expect(line?.expenses).toEqual([{ id: 'velos', label: 'velos', cites: ['A1V1-EXY-01'] }]);
  });

  it('are settled when all their cases conclude alike', () => {
    const lines = linesOf(
      [table('velos', [yes()]), table('gateaux', byNeed('A.'), true), table('jeux', [no()])],
      '1.1',
    );
    expect(lines.map(isSettled)).toEqual([true, false, true]);
    expect(settledBy(lines, 'eligible').map(({ expenses }) => expenses[0]?.id)).toEqual(['velos']);
    expect(settledBy(lines, 'ineligible').map(({ expenses }) => expenses[0]?.id)).toEqual(['jeux']);
  });
});
