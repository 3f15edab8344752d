import { type HtmlElement, attributeOf } from '../pages/html-tree.ts';
import { escapeText, pageAddress } from '../pages/page.ts';

/** A built page as a sitemap sees it: its file inside the site, and what it says of itself. */
export interface MappedPage {
  file: string;
  elements: readonly HtmlElement[];
}

/** The address of a page without the base, where search engines may show it; null for the page of errors and what says `noindex`. */
export function mappedAddress({ file, elements }: MappedPage): string | null {
  const hidden = elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'name') === 'robots' &&
      /\bnoindex\b/.test(attributeOf(element, 'content') ?? ''),
  );
  return hidden || !file.endsWith('index.html') ? null : pageAddress(file);
}

/** The sitemap of a site whose home page is at `home`. */
export function sitemapFile(addresses: readonly string[], home: string): string {
  const lines = addresses.map(
    (address) => `  <url><loc>${escapeText(new URL(address.slice(1), home).href)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`;
}

/** What robots are told: everything may be read, and where the sitemap is, if there is one. Looked for at the root of a host alone. */
export function robotsFile(sitemap: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;
}
