import { describe, expect, it } from 'vitest';
import {
  addLines,
  addResource,
  addResources,
  answerAlike,
  answerLine,
  confirmLines,
  editLine,
  editResource,
  editService,
  linesAlike,
  moveLine,
  removeLine,
  removeResource,
  setStrand,
  typedAmount,
} from '../../../../src/rules/budget/budget-edit.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';

const three = addLines([
  { label: 'A', expense: 'location' },
  { label: 'B', expense: 'location' },
  { label: 'C', expense: 'location', strand: '1.2' },
])(setStrand('3.1')(EMPTY_WORKBENCH));
const labels = (work: typeof three) => work.budget.lines.map(({ label }) => label).join('');

describe('the lines of a budget', () => {
  it('are added at the end, each with an id of its own', () => {
    expect(three.budget.lines.map(({ id }) => id)).toEqual(['l1', 'l2', 'l3']);
    expect(labels(addLines([{ label: 'D' }])(three))).toBe('ABCD');
  });

  it('never pass one thousand', () => {
    const many = addLines(Array.from({ length: 1_200 }, () => ({})))(three);
    expect(many.budget.lines).toHaveLength(1_000);
  });

  it('move by one place, and stop at the ends', () => {
    expect(labels(moveLine('l3', -1)(three))).toBe('ACB');
    expect(labels(moveLine('l1', 1)(three))).toBe('BAC');
    expect(moveLine('l1', -1)(three)).toBe(three);
    expect(moveLine('l3', 1)(three)).toBe(three);
  });

  it('change and leave alone, the others staying the same objects', () => {
    const changed = editLine('l2', { label: 'Z' })(three);
    expect(labels(changed)).toBe('AZC');
    expect(changed.budget.lines[0]).toBe(three.budget.lines[0]);
    expect(labels(removeLine('l2')(three))).toBe('AC');
  });

  it('of one category and strand can be given the same answers', () => {
    const answered = answerLine('l1', 'habituelle', 'oui')(three);
    expect(linesAlike(answered.budget, 'l1').map(({ id }) => id)).toEqual(['l2']);
    const all = answerAlike('l1')(answered);
    expect(all.budget.lines.map(({ answers }) => answers['habituelle'])).toEqual(['oui', 'oui', undefined]);
    expect(linesAlike(all.budget, 'l1')).toEqual([]);
  });

  it('whose category is proposed are confirmed together, the others staying the same objects', () => {
    const proposed = addLines([
      { label: 'D', expense: 'location', suggested: true },
      { label: 'E', expense: 'location', suggested: true },
      { label: 'F', expense: 'location', suggested: true },
    ])(three);
    const { lines } = confirmLines(['l4', 'l6'])(proposed).budget;
    expect(lines.filter(({ suggested }) => suggested).map(({ label }) => label)).toEqual(['E']);
    expect(lines[0]).toBe(proposed.budget.lines[0]);
    expect(lines[4]).toBe(proposed.budget.lines[4]);
  });

  it('are given no answers while their category is only proposed', () => {
    const more = addLines([{ label: 'D', expense: 'location', suggested: true }])(three);
    const answered = answerAlike('l1')(answerLine('l1', 'habituelle', 'oui')(more));
    expect(answered.budget.lines.map(({ answers }) => answers['habituelle'])).toEqual([
      'oui',
      'oui',
      undefined,
      undefined,
    ]);
  });

  it('keep what was typed while it is no amount', () => {
    expect(typedAmount('12 k')).toEqual({ amount: null, typed: '12 k' });
    expect(typedAmount('12,5')).toEqual({ amount: 1_250, typed: null });
    expect(typedAmount('-50')).toEqual({ amount: -5_000, typed: null });
    expect(typedAmount(' ')).toEqual({ amount: null, typed: null });
  });

  it('share with services: the amount, or what was typed when it is none', () => {
    const typed = editService('laep', 'environ 20 000 €')(editService('clas', '12,5')(three)).budget;
    expect([typed.services.laep, typed.servicesTyped.laep]).toEqual([null, 'environ 20 000 €']);
    expect([typed.services.clas, typed.servicesTyped.clas]).toEqual([1_250, null]);
    const right = editService('laep', '20 000')({ ...three, budget: typed }).budget;
    expect([right.services.laep, right.servicesTyped.laep]).toEqual([2_000_000, null]);
  });

  it('come beside the money that comes in', () => {
    expect(addResource('74')(three).budget.resources).toEqual([
      { id: 'p1', label: '', amount: null, typed: null, account: '74' },
    ]);
  });

  it('are changed and taken away one by one, as the money that comes in', () => {
    const two = addResources([
      { label: 'A', amount: 1, typed: null, account: '74' },
      { label: 'B', amount: 2, typed: null, account: null },
    ])(three);
    const changed = editResource('p2', { label: 'Z', amount: 5 })(two);
    expect(changed.budget.resources).toEqual([
      { id: 'p1', label: 'A', amount: 1, typed: null, account: '74' },
      { id: 'p2', label: 'Z', amount: 5, typed: null, account: null },
    ]);
    expect(removeResource('p1')(two).budget.resources.map(({ id }) => id)).toEqual(['p2']);
    expect(removeResource('p9')(two).budget.resources).toHaveLength(2);
  });

  it('hold texts of three hundred characters at most, and keep the rest as it is', () => {
    const long = 'x'.repeat(301);
    const { budget } = addLines([{ label: long, typed: long }])(EMPTY_WORKBENCH);
    expect(budget.lines).toEqual([
      {
        ...{ id: 'l1', label: 'x'.repeat(300), amount: null, typed: 'x'.repeat(300), expense: null },
        ...{ suggested: false, strand: null, account: null, answers: {} },
      },
    ]);
    expect(addLines([{}])(EMPTY_WORKBENCH).budget.lines[0]).toMatchObject({ label: '', typed: null });
    expect(editLine('l1', { amount: 7 })({ ...EMPTY_WORKBENCH, budget }).budget.lines[0]).toEqual({
      ...budget.lines[0],
      amount: 7,
    });
  });

  it('take the strand of the whole, or name their own', () => {
    expect(setStrand('2.1')(three).budget.strand).toBe('2.1');
    expect(setStrand(null)(three).budget.strand).toBeNull();
  });

  it('are alike by their own category, and whatever the order of their answers', () => {
    const work = addLines([
      { label: 'D', expense: 'salaires', answers: { b: '1', a: '2' } },
      { label: 'E', expense: 'salaires', answers: { a: '2', b: '1' } },
      { label: 'F', expense: 'salaires', answers: { a: '3' } },
      { label: 'G', expense: null },
      { label: 'H', expense: null, answers: { a: '2' } },
    ])(three);
    expect(linesAlike(work.budget, 'l4').map(({ label }) => label)).toEqual(['F']);
    expect(linesAlike(work.budget, 'l6').map(({ label }) => label)).toEqual(['D', 'E']);
    expect(linesAlike(work.budget, 'l7')).toEqual([]);
    expect(linesAlike(work.budget, 'l99')).toEqual([]);
    const all = answerAlike('l6')(work).budget;
    expect(all.lines.map(({ label, answers }) => `${label}${answers['a'] ?? ''}`).join(' ')).toBe(
      'A B C D3 E3 F3 G H2',
    );
    expect(answerAlike('l99')(work).budget.lines).toEqual(work.budget.lines);
  });

  it('keep all the rest when their category is confirmed', () => {
    const proposed = addLines([{ label: 'D', amount: 12, expense: 'location', suggested: true }])(
      EMPTY_WORKBENCH,
    );
    expect(confirmLines(['l1'])(proposed).budget.lines[0]).toMatchObject({
      ...{ id: 'l1', label: 'D', amount: 12, expense: 'location', suggested: false },
    });
  });
});
