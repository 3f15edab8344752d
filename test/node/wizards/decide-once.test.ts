import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/rules/decision/decide.ts';
import { draw } from './draw-expense.ts';

vi.mock('../../../src/rules/decision/decide.ts', { spy: true });

/** How often these very answers were decided. */
function timesDecided(answers: Record<string, string>): number {
  return vi.mocked(decide).mock.calls.filter(([, given]) => JSON.stringify(given) === JSON.stringify(answers))
    .length;
}

beforeEach(() => {
  vi.mocked(decide).mockClear();
});

describe('a card decides once', () => {
  it.each([
    ['a yes', { volet: '1.1', depense: 'prestataires' }, 'data-answer="eligible"'],
    [
      'a no that something would change',
      { volet: '1.1', depense: 'salaires', 'deja-finance': 'oui' },
      'data-answer="ineligible"',
    ],
    [
      'what the reader does not know',
      { volet: '2.2', depense: 'location', habituelle: 'nsp' },
      'data-answer="open"',
    ],
  ])('%s', (_, answers, card) => {
    expect(draw(answers)).toContain(card);
    expect(timesDecided(answers)).toBe(1);
    const asked = vi.mocked(decide).mock.calls.map(([, given]) => JSON.stringify(given));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('one answer a strand, each decided once', () => {
    const answers = { volet: 'nsp', depense: 'fonctionnement' };
    expect(draw(answers)).toContain('data-answer="by-strand"');
    expect(vi.mocked(decide).mock.calls.map(([, { volet }]) => volet)).toEqual([
      'nsp',
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '4.1',
      '4.2',
    ]);
  });

  it('a question still to ask', () => {
    const answers = { volet: '1.1', depense: 'salaires' };
    expect(draw(answers)).toContain('<fieldset');
    expect(vi.mocked(decide)).toHaveBeenCalledTimes(1);
  });
});
