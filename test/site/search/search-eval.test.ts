import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, compareSearches } from '../../golden/compare.ts';
import { COMING, readQuestions } from '../../golden/golden.ts';
import { type Site, openSite, pagesOf } from '../site.ts';

let site: Site;
let compared: Comparison[];
beforeAll(async () => {
  site = await openSite();
  compared = await compareSearches(site);
}, 240_000);
afterAll(() => site.close());

const of = (half: Comparison['half'], group: string) =>
  compared.flatMap((one) => (one.half === half && one.group === group ? [one.ours] : []))[0] ?? {
    queries: 0,
    first: 0,
    third: 0,
  };

describe('the golden queries', () => {
  it('are eighty, half of them never tuned on, then the questions whose page is there', () => {
    expect(readQuestions()).toHaveLength(69);
    expect(pagesOf().filter((page) => COMING.includes(page))).toEqual([]);
    expect(of('frozen', 'all').queries).toBe(40);
    expect(of('tunable', 'all').queries).toBe(40 + 69);
    expect(of('both', 'sponsors').queries).toBe(20 + 35);
    expect(of('both', 'parents').queries).toBe(20 + 24);
    expect(of('both', 'editors').queries).toBe(10);
  });

  it.each(['sponsors', 'parents', 'editors', 'all'])(
    'of « %s »: 92 in a hundred are answered first, 98 within three results',
    (group) => {
      const { queries, first, third } = of('both', group);
      expect(first / queries).toBeGreaterThanOrEqual(0.92);
      expect(third / queries).toBeGreaterThanOrEqual(0.98);
    },
  );

  // What the search gave before names were read.
  it.each([
    ['all', 36, 40],
    ['parents', 9, 10],
    ['sponsors', 9, 10],
    ['slips', 9, 10],
    ['acronyms', 9, 10],
  ])('never tuned on, of « %s », are answered no worse than they were', (group, first, third) => {
    expect(of('frozen', group).first).toBeGreaterThanOrEqual(first);
    expect(of('frozen', group).third).toBeGreaterThanOrEqual(third);
  });

  it('are answered no worse than by MiniSearch alone, in any group', () => {
    const groups = compared.filter(({ half }) => half === 'both');
    expect(groups.map(({ group }) => group).sort()).toEqual([
      'acronyms',
      'all',
      'editors',
      'parents',
      'slips',
      'sponsors',
    ]);
    const below = groups.filter(({ ours, rival }) => ours.first < rival.first || ours.third < rival.third);
    expect(below).toEqual([]);
  });
});
