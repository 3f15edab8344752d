import { type Lexicon, createLexicon } from './lexicon.ts';
import type { PagefindApi } from './pagefind-api.ts';
import { unpackWords } from './unpack-words.ts';

/** The index of the site, ready to be searched, and the words it holds. */
export interface SearchIndex {
  pagefind: PagefindApi;
  lexicon: Lexicon;
}

// The words people use for a page (`synonymes`) come before what it says, those of a door into a wizard (`mots`) after
// both; a word comes well before those it only begins; a long page is not a worse answer.
const RANKING = {
  metaWeights: { title: 5, synonymes: 8, mots: 3, lead: 0 },
  termSimilarity: 6,
  pageLength: 0.3,
};

/** Loads the index that stands under `folder`, as in `/guide/pagefind/`. Rejects when any part of it is missing. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const [pagefind, words] = await Promise.all([loadPagefind(folder), loadWords(folder)]);
  return { pagefind, lexicon: createLexicon(words.flat(), words[0]?.length) };
}

async function loadPagefind(folder: string): Promise<PagefindApi> {
  // Named apart: in place, it would bring the bundler’s own way of importing later, which weighs.
  const script = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as PagefindApi;
  // An index this small is searched faster here than a worker takes to start.
  await pagefind.options({ noWorker: true, ranking: RANKING, excerptLength: 28, excerptEllipsis: '…' });
  await pagefind.filters();
  return pagefind;
}

/** The words of the site: the most frequent, then the others. */
async function loadWords(folder: string): Promise<string[][]> {
  const answer = await fetch(`${folder}words.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${String(answer.status)}`);
  const tiers = (await answer.json()) as string[];
  return tiers.map(unpackWords);
}
