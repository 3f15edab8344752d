import { attributeOf } from './html-tree.ts';
import type { Page } from './page.ts';

/** The pages that a page leads to and that the site lacks, one line each; `addresses` are those it has, under `base`. */
export function deadLinks({ elements }: Page, addresses: ReadonlySet<string>, base: string): string[] {
  const paths = elements.flatMap((element) => {
    const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    const path = href?.replace(/[?#].*$/, '');
    return path?.startsWith(base) && path.endsWith('/') ? [`/${path.slice(base.length)}`] : [];
  });
  return [...new Set(paths)]
    .filter((path) => !addresses.has(path))
    .map((path) => `le site n’a pas de page ${path} ; écrivez-la dans src/pages, ou corrigez l’adresse`);
}
