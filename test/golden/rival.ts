import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { readContent } from '../../src/reading/content.ts';
import { ADDRESS, doorList } from '../../src/reading/phrases/door-list.ts';
import { readPage } from '../../src/integrations/pages/page.ts';
import { searchableText } from '../../src/integrations/search-index/searchable-text.ts';
import { frenchTerm, frenchWords } from './rival-terms.ts';
import { fileOf, pagesOf } from '../site/site.ts';

interface Entry {
  address: string;
  label: string;
  words: string[];
  text: string;
}

/** MiniSearch alone, over the same doors and pages with the same synonyms: the addresses it finds, best first. */
export function rivalSearch(): (query: string) => string[] {
  const entries = entriesOf();
  const index = new MiniSearch({
    fields: ['label', 'words', 'text'],
    tokenize: frenchWords,
    processTerm: frenchTerm,
    searchOptions: {
      boost: { label: 3, words: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(entries.map(({ label, words, text }, id) => ({ id, label, words: words.join(', '), text })));
  return (query) => index.search(query).map(({ id }) => entries[Number(id)]?.address ?? '');
}

function entriesOf(): Entry[] {
  const content = readContent();
  const entries: Entry[] = doorList(content)
    .filter(({ kind }) => kind !== 'sens')
    .map(({ kind, own, label, words }) => ({ address: ADDRESS[kind].join(own), label, words, text: '' }));
  const at = (address: string) => {
    const known = entries.find((entry) => entry.address === address);
    if (known) return known;
    const fresh = { address, label: '', words: [], text: '' };
    entries.push(fresh);
    return fresh;
  };
  for (const { pages, words } of content.synonyms) for (const page of pages) at(page).words.push(...words);
  for (const { id, definition } of content.terms) at(ADDRESS.terme.join(id)).text = definition;
  for (const { id, summary } of content.expenses) at(ADDRESS.depense.join(id)).text = summary;
  for (const { id, summary } of content.actions) at(ADDRESS.action.join(id)).text = summary;
  for (const page of pagesOf()) {
    const text = searchableText(readPage(readFileSync(fileOf(page), 'utf8')));
    if (/^\/(?:fiches|parents|source)\/./.test(page)) at(page).text = text;
  }
  return entries;
}
