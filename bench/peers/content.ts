import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  attributeOf,
  type HtmlElement,
  isElement,
  parseHtml,
  textOf,
  walk,
} from '../../src/integrations/pages/html-tree.ts';
import { markdownOf } from './markdown.ts';

/** A page of ours as its peers are given it: the same words, as Markdown. */
export interface PeerPage {
  /** Its address, from the root: `/fiches/1-1/`. */
  path: string;
  title: string;
  description: string;
  markdown: string;
}

/** What answers by a script: no text that a peer could publish. */
const TOOLS = /^\/(?:ma-depense|quel-volet|mon-\w+|recherche|hors-ligne|integrer|integration|kit)(?:\/|$)/;

/** Every page of text of a built site. */
export function peerPages(dist: string): PeerPage[] {
  const paths = globSync('**/index.html', { cwd: dist })
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .filter((path) => !TOOLS.test(path))
    .sort();
  const known = new Set(paths);
  return paths.map((path) => peerPage(path, readFileSync(join(dist, path, 'index.html'), 'utf8'), known));
}

/** A built page as its peers are given it; links lead to the pages that are known alone. */
export function peerPage(path: string, html: string, known: ReadonlySet<string>): PeerPage {
  const document = parseHtml(html);
  const found = new Map<string, HtmlElement>();
  let description = '';
  walk(document, (node) => {
    if (!isElement(node)) return;
    if (!found.has(node.tagName)) found.set(node.tagName, node);
    if (node.tagName === 'meta' && attributeOf(node, 'name') === 'description')
      description = attributeOf(node, 'content') ?? '';
  });
  const main = found.get('main');
  if (!main) throw new Error(`${path} has no main`);
  const heading = found.get('h1') ?? found.get('title');
  return {
    path,
    title: (heading ? textOf(heading) : path).replace(/\s+/g, ' ').trim(),
    description,
    markdown: markdownOf(main, (address) => known.has(address)),
  };
}

/** So many pages: those given, then copies of some under other addresses, with other titles and a word of their own. */
export function multiplied(
  pages: readonly PeerPage[],
  many: number,
  copied: readonly PeerPage[] = pages,
): PeerPage[] {
  const copies = Array.from({ length: Math.max(0, many - pages.length) }, (_, i) => {
    const page = copied[i % copied.length] as PeerPage;
    const round = String(Math.floor(i / copied.length) + 1);
    return {
      ...page,
      path: `/copies/${round}${page.path}`,
      title: `${page.title} ${round}`,
      markdown: `Exemplaire${String(i)}.\n\n${page.markdown}`,
    };
  });
  return [...pages.slice(0, many), ...copies];
}
