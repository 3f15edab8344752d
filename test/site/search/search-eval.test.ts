import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, compareSearches } from '../../golden/compare.ts';
import { type Site, openSite } from '../site.ts';

let site: Site;
let compared: Comparison[];
beforeAll(async () => {
  site = await openSite();
  compared = await compareSearches(site);
}, 120_000);
afterAll(() => site.close());

const all = (half: Comparison['half']) =>
  compared.flatMap((one) => (one.half === half && one.group === 'all' ? [one.ours] : []));

describe('the golden queries', () => {
  it('are eighty, half of them never tuned on', () => {
    expect(all('tunable').map(({ queries }) => queries)).toEqual([40]);
    expect(all('frozen').map(({ queries }) => queries)).toEqual([40]);
  });

  it.each(['tunable', 'frozen', 'both'] as const)(
    'of the half « %s »: nine in ten are answered first',
    (half) => {
      const [{ first, queries } = { first: 0, queries: 1 }] = all(half);
      expect(first / queries).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('are answered within three results, save one in fifty', () => {
    const [{ third, queries } = { third: 0, queries: 1 }] = all('both');
    expect(third / queries).toBeGreaterThanOrEqual(0.98);
  });

  it('are answered no worse than by MiniSearch alone, in any group', () => {
    const groups = compared.filter(({ half }) => half === 'both');
    expect(groups.map(({ group }) => group).sort()).toEqual([
      'acronyms',
      'all',
      'parents',
      'slips',
      'sponsors',
    ]);
    const below = groups.filter(({ ours, rival }) => ours.first < rival.first || ours.third < rival.third);
    expect(below).toEqual([]);
  });
});
