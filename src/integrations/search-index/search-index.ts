import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PagefindIndex, close, createIndex } from 'pagefind';
import { wordsOf } from '../../french/indexed.ts';
import type { Content } from '../../reading/content.ts';
import { searchWords } from '../../reading/phrases/search-words.ts';
import { KINDS, isPageKind } from '../../search/page/kinds.ts';
import { type Page, pageAddress } from '../pages/page.ts';
import { lightenIndex } from './lighten-index.ts';
import { packWords } from './pack-words.ts';
import { searchablePage } from './searchable-page.ts';
import { LEFT_OUT_SELECTORS } from './left-out.ts';
import { searchableText } from './searchable-text.ts';
import { spellings } from './site-spellings.ts';

// Pagefind's own interfaces, a second language and its worker: nothing of ours loads them.
const UNUSED = /^pagefind-(?!entry)|unknown/;

// A slip is read as a frequent word before a rare one; no finer order is worth its bytes.
const FREQUENT = 500;

/** The index of the pages, with the words people use for them, while it is made. */
export interface SearchIndexMaker {
  /** Adds a built page, by its file inside the site; one that is not meant to be found is left out. */
  add: (file: string, page: Page) => Promise<void>;
  /** Writes the index in a folder, and gives the number of pages in it. */
  write: (folder: string) => Promise<number>;
}

/** Opens an empty index. */
export async function openSearchIndex(content: Content): Promise<SearchIndexMaker> {
  const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT_SELECTORS });
  if (!index) throw new Error(errors.join('\n'));
  const synonymsOf = searchWords(content);
  const words = new Map<string, number>();
  let indexed = 0;
  return {
    add: async (file, page) => {
      const address = pageAddress(file);
      const synonyms = synonymsOf.get(address) ?? [];
      const copy = searchablePage(page, synonyms);
      if (!copy) return;
      if (!isPageKind(copy.kind))
        throw new Error(
          `${file}: kind="${copy.kind}" est inconnu de la recherche ; existent : ${Object.keys(KINDS).join(', ')}`,
        );
      report(file, await index.addHTMLFile({ sourcePath: file, content: copy.html }));
      for (const word of wordsOf([searchableText(page), ...synonyms].join(' ')))
        words.set(word, (words.get(word) ?? 0) + 1);
      indexed++;
    },
    write: async (folder) => {
      await writeIndex(index, folder, spellings(words));
      await close();
      return indexed;
    },
  };
}

function report(what: string, { errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`${what} cannot be indexed: ${errors.join(' ')}`);
}

async function writeIndex(index: PagefindIndex, folder: string, vocabulary: string[]): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  for (const { path, content } of await lightenIndex(files.filter((file) => !UNUSED.test(file.path)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const tiers = [vocabulary.slice(0, FREQUENT), vocabulary.slice(FREQUENT)];
  writeFileSync(join(folder, 'words.json'), JSON.stringify(tiers.map(packWords)));
}
