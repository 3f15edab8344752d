import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../../src/french/day.ts';
import { dayOf } from '../../../src/french/day-of.ts';
import { listOf } from '../../../src/french/list.ts';
import { count } from '../../../src/french/plural.ts';
import { sentence } from '../../../src/french/sentence.ts';

describe('what French does to', () => {
  it.each([
    [0, '0 ligne'],
    [1, '1 ligne'],
    [2, '2 lignes'],
    [999, '999 lignes'],
    [1_200, '1\u202f200 lignes'],
    [12_345_678, '12\u202f345\u202f678 lignes'],
  ])('a count: %i is « %s »', (number, words) => {
    expect(count(number, 'ligne')).toBe(words);
  });

  it('a count of irregular things', () => {
    expect([count(1, 'journal', 'journaux'), count(3, 'journal', 'journaux')]).toEqual([
      '1 journal',
      '3 journaux',
    ]);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('a list: %j is « %s »', (items, words) => {
    expect(listOf(items)).toBe(words);
  });

  it('a choice', () => {
    expect(listOf(['a', 'b', 'c'], 'ou')).toBe('a, b ou c');
  });

  it.each([
    ['Une salle', 'Une salle.'],
    ['Une salle.', 'Une salle.'],
    ['Une salle ?', 'Une salle ?'],
    ['Une salle !', 'Une salle !'],
    ['Une salle…', 'Une salle…'],
  ])('a sentence: « %s » is « %s »', (text, whole) => {
    expect(sentence(text)).toBe(whole);
  });

  it.each([
    ['2025-12-01', '1er décembre 2025'],
    ['2026-02-11', '11 février 2026'],
    ['2026-03-09', '9 mars 2026'],
    ['2027-04-30', '30 avril 2027'],
    ['2027-05-01', '1er mai 2027'],
    ['2028-02-29', '29 février 2028'],
    ['2026-06-02', '2 juin 2026'],
    ['2026-07-14', '14 juillet 2026'],
    ['2026-09-03', '3 septembre 2026'],
    ['2026-10-10', '10 octobre 2026'],
    ['2026-11-27', '27 novembre 2026'],
    ['2026-01-31', '31 janvier 2026'],
    ['2024-08-21', '21 août 2024'],
  ])('a day: %s is « %s »', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });

  it('a moment: its day on this machine', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 0, 6, 0, 1))).toBe('2026-01-06');
  });
});
