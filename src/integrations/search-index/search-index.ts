import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import { KINDS } from '../../search/page/kinds.ts';
import type { Content } from '../../reading/content.ts';
import { readContent } from '../../reading/content.ts';
import { ContentError } from '../../reading/read-yaml.ts';
import { htmlFiles } from '../pages/html-files.ts';
import { lightenIndex } from './lighten-index.ts';
import { packWords } from './pack-words.ts';
import { searchWords } from '../../reading/phrases/search-words.ts';
import { searchablePage } from './searchable-page.ts';
import { LEFT_OUT_SELECTORS, searchableText } from './searchable-text.ts';
import { vocabularyOf } from './site-spellings.ts';

// Pagefind's own interfaces, a second language and its worker: nothing of ours loads them.
const UNUSED = /^pagefind-(?!entry)|unknown/;

// A slip is read as a frequent word before a rare one; no finer order is worth its bytes.
const FREQUENT = 500;

/** Indexes the built pages, with the words people use for them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT_SELECTORS });
        if (!index) throw new Error(errors.join('\n'));
        const root = fileURLToPath(dir);
        const texts = await addAll(index, root, readContent());
        await writeIndex(index, join(root, 'pagefind'), vocabularyOf(texts));
        await close();
        logger.info(`${String(texts.length)} pages indexed`);
      },
    },
  };
}

/** Adds everything that can be found; gives back the text of each page. */
async function addAll(index: PagefindIndex, root: string, content: Content): Promise<string[]> {
  const words = searchWords(content);
  const built = new Set<string>();
  const texts: string[] = [];
  for (const file of htmlFiles(root)) {
    const address = `/${file.replace(/index\.html$/, '')}`;
    built.add(address);
    const synonyms = words.get(address) ?? [];
    const page = searchablePage(readFileSync(join(root, file), 'utf8'), synonyms);
    if (!page) continue;
    if (!(page.kind in KINDS))
      throw new Error(
        `${file}: kind="${page.kind}" est inconnu de la recherche ; existent : ${Object.keys(KINDS).join(', ')}`,
      );
    report(file, await index.addHTMLFile({ sourcePath: file, content: page.html }));
    texts.push([searchableText(page.html), ...synonyms].join(' '));
  }
  for (const { id, pages } of content.synonyms)
    for (const page of pages.filter((address) => !built.has(address.replace(/#.*$/, ''))))
      throw new ContentError([
        `synonyms/${id}.yaml: pages: le site n’a pas de page ${page} ; corrigez l’adresse`,
      ]);
  return texts;
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
