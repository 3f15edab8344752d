import { describe, expect, it } from 'vitest';
import {
  addLines,
  addResource,
  answerAlike,
  answerLine,
  confirmLines,
  editLine,
  editService,
  linesAlike,
  moveLine,
  removeLine,
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
});
