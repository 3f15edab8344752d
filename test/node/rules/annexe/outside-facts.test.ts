import { describe, expect, it } from 'vitest';
import { datedInWords, endingFacts, isShown } from '../../../../src/rules/annexe/outside-facts.ts';

describe('a fact from outside the annexe', () => {
  it.each([
    ['sans fin', undefined, '2030-01-01', true],
    ['la veille de sa fin', '2026-12-31', '2026-12-30', true],
    ['son dernier jour', '2026-12-31', '2026-12-31', true],
    ['le lendemain', '2026-12-31', '2027-01-01', false],
    ['un jour que rien ne dit', '2026-12-31', null, true],
  ])('%s', (_case, until, day, shown) => {
    expect(isShown({ until }, day)).toBe(shown);
  });

  it.each([
    [null, 'sans date'],
    ['2024', '2024'],
    ['2024-12', 'décembre 2024'],
    ['2025-11-10', '10 novembre 2025'],
  ])('says the date %s as « %s »', (dated, words) => {
    expect(datedInWords(dated)).toBe(words);
  });

  it('is told of 60 days before its end, and after', () => {
    const told = (until: string | undefined, today: string) => endingFacts([{ id: 'essai', until }], today);
    expect(told(undefined, '2026-12-01')).toEqual([]);
    expect(told('2026-12-31', '2026-10-31')).toEqual([]);
    expect(told('2026-12-31', '2026-11-01')).toEqual([
      'outside/essai.yaml: until: ce fait se cachera après le 31 décembre 2026 ; relevez-le à nouveau d’ici là',
    ]);
    expect(told('2026-12-31', '2027-01-01')).toEqual([
      'outside/essai.yaml: until: ce fait ne se montre plus depuis le 31 décembre 2026 ; relevez-le à nouveau, ou retirez-le',
    ]);
  });
});
