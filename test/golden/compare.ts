import type { Site } from '../site/site.ts';
import { type Score, readGolden, scoresOf } from './golden.ts';
import { pageSearch } from './page-search.ts';
import { rivalSearch } from './rival.ts';

/** How two searches answer the same queries. */
export interface Comparison {
  half: 'tunable' | 'frozen' | 'both';
  group: string;
  ours: Score;
  rival: Score;
}

/** The search page and MiniSearch alone, by half of the golden set and by group; no query of its own is told. */
export async function compareSearches(site: Site): Promise<Comparison[]> {
  const golden = readGolden();
  const given = await pageSearch(
    site,
    golden.map(({ query }) => query),
  );
  const rival = rivalSearch();
  const halves = [
    { half: 'tunable' as const, keeps: (frozen: boolean) => !frozen },
    { half: 'frozen' as const, keeps: (frozen: boolean) => frozen },
    { half: 'both' as const, keeps: () => true },
  ];
  return halves.flatMap(({ half, keeps }) => {
    const queries = golden.filter(({ frozen }) => keeps(frozen));
    const ours = scoresOf(
      queries,
      given.filter((_, i) => keeps(golden[i]?.frozen ?? false)),
    );
    const theirs = scoresOf(
      queries,
      queries.map(({ query }) => rival(query)),
    );
    return [...ours].flatMap(([group, score]) => {
      const other = theirs.get(group);
      return other ? [{ half, group, ours: score, rival: other }] : [];
    });
  });
}
