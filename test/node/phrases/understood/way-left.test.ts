import { describe, expect, it } from 'vitest';
import { wayLeft } from '../../../../src/phrases/understood/way-left.ts';
import { SMALL_SAID } from './small-said.ts';

const expense = SMALL_SAID.expenses['location'];
if (!expense) throw new Error('no expense');

describe('what an expense comes to', () => {
  it.each([
    ['nothing is left to say', { volet: '1.1' }, 'Oui'],
    ['all that is left agrees', { volet: '2.1' }, 'Oui'],
    ['an answer settles it', { volet: '1.2', plus: 'oui' }, 'Oui'],
    ['two do', { volet: '1.2', plus: 'non', preuve: 'non' }, 'Non'],
    ['an answer changes nothing there', { volet: '1.1', plus: 'non' }, 'Oui'],
  ])('is its title when %s', (_, answers, state) => {
    expect(wayLeft(expense, answers, true)).toBe(state);
  });

  it.each([
    [{}, '3 questions au plus'],
    [{ volet: '1.2' }, '2 questions au plus'],
    [{ volet: '1.2', plus: 'non' }, '1 question'],
    [{ plus: 'non' }, '2 questions au plus'],
  ])('is how many questions are left otherwise: %o', (answers, state) => {
    expect(wayLeft(expense, answers, true)).toBe(state);
  });

  it('is no title when the match is not exact', () => {
    expect(wayLeft(expense, { volet: '1.1' }, false)).toBe('');
    expect(wayLeft(expense, { volet: '2.1' }, false)).toBe('1 question');
    expect(wayLeft(expense, { plus: 'oui' }, false)).toBe('2 questions au plus');
  });
});
