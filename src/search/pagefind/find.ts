import { groupBy } from '../../rules/group-by.ts';
import type { SearchIndex } from './open-index.ts';
import type { Counts, Filters, PagefindApi, PagefindHit } from './pagefind-api.ts';
import type { SearchState } from '../page/search-state.ts';
import { queryWords, type Understanding, understand } from './understand.ts';

/** What a search found. */
export interface Found {
  understanding: Understanding;
  /** The pages, best first, within the filters. */
  hits: PagefindHit[];
  /** How many pages each value of a filter has, whatever the filters. */
  counts: Counts;
  /** No page holds all the words: these hold some of them. */
  partly: boolean;
  /** The filters that could not be loaded, asked for or not: none of them was used. */
  lost: string[];
}

const FILTERS = ['axe', 'type'];
// Each word costs a part of the index: of a long sentence, what its rarest words find says enough.
const MOST_WORDS = 5;

/** What a search of these words will need is under way, but for a word that is not of the site, or not yet. */
export async function prepare({ pagefind, lexicon }: SearchIndex, q: string): Promise<void> {
  const words = queryWords(q).filter(lexicon.has).slice(0, MOST_WORDS);
  if (words.length > 0) await pagefind.preload(words.join(' '));
}

/** Searches the index; a query with no word of the site finds nothing, without searching. `isWord`: see `understand`. */
export async function find(
  { pagefind, lexicon }: SearchIndex,
  state: SearchState,
  isWord?: (word: string) => boolean,
): Promise<Found> {
  const read = understand(state.q, lexicon, isWord);
  const { isFrequent } = lexicon;
  const rarest = [...read.words]
    .sort((a, b) => Number(isFrequent(a)) - Number(isFrequent(b)))
    .slice(0, MOST_WORDS);
  const understanding = { ...read, words: read.words.filter((word) => rarest.includes(word)) };
  const { words } = understanding;
  if (words.length === 0) return { understanding, hits: [], counts: {}, partly: false, lost: [] };
  const every = await pagefind.search(words.join(' '));
  const partly = every.results.length === 0;
  const queries = partly ? words : [words.join(' ')];
  const all = partly ? await findAny(pagefind, queries) : every.results;
  // A part of the index that fails to load finds nothing, without a word; a word of the site can't be nowhere.
  if (all.length === 0 && words.some(lexicon.has)) throw new Error('the index is incomplete');
  // Nor is a filter that fails to load: it would let no page through.
  const loaded = await pagefind.filters();
  const filters = filtersOf(state, loaded);
  const hits = filters ? await findAny(pagefind, queries, filters) : all;
  const counts = partly ? await countAny(pagefind, queries, loaded) : every.filters;
  return { understanding, hits, counts, partly, lost: FILTERS.filter((name) => !(name in loaded)) };
}

/** The pages that hold any of the queries: those that hold more of them first, then the best. */
async function findAny(
  pagefind: PagefindApi,
  queries: readonly string[],
  filters: Filters = {},
): Promise<PagefindHit[]> {
  const answers = await Promise.all(queries.map((query) => pagefind.search(query, { filters })));
  const hits = answers.flatMap(({ results }) => results);
  const pages = [...groupBy(hits, ({ id }) => id).values()].map((same) => ({
    best: same.reduce((best, hit) => (hit.score > best.score ? hit : best)),
    score: same.reduce((sum, { score }) => sum + score, 0),
    matched: same.length,
  }));
  return pages.sort((a, b) => b.matched - a.matched || b.score - a.score).map(({ best }) => best);
}

async function countAny(pagefind: PagefindApi, queries: readonly string[], loaded: Counts): Promise<Counts> {
  const counts: Counts = {};
  for (const [filter, values] of Object.entries(loaded)) {
    const counted: Record<string, number> = {};
    for (const value of Object.keys(values))
      counted[value] = (await findAny(pagefind, queries, { [filter]: { any: [value] } })).length;
    counts[filter] = counted;
  }
  return counts;
}

function filtersOf({ axes, types }: SearchState, loaded: Counts): Filters | undefined {
  const asked = Object.entries({ axe: axes, type: types }).filter(
    ([name, values]) => values.length > 0 && name in loaded,
  );
  return asked.length > 0 ? Object.fromEntries(asked.map(([name, any]) => [name, { any }])) : undefined;
}
