import { basename } from 'node:path';
import type { Content } from '../../reading/content.ts';
import { sheetAddress } from '../../rules/annexe/sheet-address.ts';
import { attributeOf } from './html-tree.ts';
import { type Page, pageAddress } from './page.ts';

/** A page as links see it: its file, where it leads on the site, as « /fiches/1-1/#dates », and what can be led to in it. */
export interface LinkedPage {
  file: string;
  links: string[];
  ids: ReadonlySet<string>;
}

/** A link of the content: where it is written, where it leads. */
interface Link {
  at: string;
  link: string;
}

/** What links need to know of a built page; `base` is the path of the site. */
export function linkedPage(file: string, { elements }: Page, base: string): LinkedPage {
  const hrefs = elements.flatMap((element) =>
    element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : [],
  );
  return {
    file,
    links: [...new Set(hrefs)].flatMap((href) => {
      if (href.startsWith('#')) return pageAddress(file) + href;
      return href.startsWith(base) && href.replace(/[?#].*$/, '').endsWith('/')
        ? `/${href.slice(base.length)}`
        : [];
    }),
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
  };
}

/** What is wrong with links: pages that the site lacks, and parts that a page lacks, each told once. */
export function deadLinks(pages: readonly LinkedPage[], links: readonly Link[]): string[] {
  const idsOf = new Map(pages.map(({ file, ids }) => [pageAddress(file), ids]));
  const lacking = (link: string): string[] => {
    const [path = '', fragment = ''] = link.replace(/\?[^#]*/, '').split('#');
    const ids = idsOf.get(path);
    if (!ids) return [`le site n’a pas de page ${path}`];
    // What has a « = », as « #action=laep », is for the script of the page.
    const known = fragment === '' || fragment.includes('=') || ids.has(decodeURIComponent(fragment));
    return known ? [] : [`rien, dans la page ${path}, ne s’appelle #${fragment}`];
  };
  const told = new Map<string, string>();
  for (const { at, link } of links) for (const what of lacking(link)) if (!told.has(what)) told.set(what, at);
  return [...told].map(([what, at]) => `${at}: ${what} ; corrigez l’adresse`);
}

/** The links of the built pages, by their file. */
export function pageLinks(pages: readonly LinkedPage[]): Link[] {
  return pages.flatMap(({ file, links }) => links.map((link) => ({ at: file, link })));
}

/** The links that the content writes, by the file and the line where they stand. */
export function contentLinks({
  sheets,
  needs,
  source,
  synonyms,
}: Pick<Content, 'sheets' | 'needs' | 'source' | 'synonyms'>): Link[] {
  const bodies = [
    ...sheets.map((page) => ({ ...page, address: sheetAddress(page.sheet.strand) })),
    ...needs.map((page) => ({ ...page, address: `/parents/${basename(page.file, '.mdx')}/` })),
    ...source.map((page) => ({ ...page, address: '/source/' })),
  ];
  return [
    ...bodies.flatMap(({ file, parts, address }) =>
      parts
        .filter(({ url }) => /^[/#]/.test(url))
        .map(({ url, line }) => ({
          at: `${file}:${String(line)}`,
          link: url.startsWith('#') ? address + url : url,
        })),
    ),
    ...synonyms.flatMap(({ id, pages }) => pages.map((link) => ({ at: `synonyms/${id}.yaml: pages`, link }))),
  ];
}
