import { createHash } from 'node:crypto';
import type { Edit } from '../../reading/source-edits.ts';
import { type HtmlElement, attributeOf, textOf } from './html-tree.ts';
import type { Page } from './page.ts';
import { isPolicy } from './policy-problems.ts';

/**
 * The page's security policy at the top of <head>, just after the charset: nothing can run before it. It keeps no other
 * hash than those of the page's own inline scripts and styles, and has that of the styles that are written into it.
 */
export function policyEdits({ source, elements }: Page, css = ''): Edit[] {
  const policy = elements.find(isPolicy)?.sourceCodeLocation;
  const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag;
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'charset') !== undefined,
  )?.sourceCodeLocation;
  const top = charset?.endOffset ?? head?.endOffset;
  if (!policy || top === undefined) return [];
  const { startOffset: start, endOffset: end } = policy;
  const own = new Set(elements.filter(isInline).map((element) => hashOf(textOf(element))));
  const text = source
    .slice(start, end)
    .replace(/ 'sha256-([^']+)'/g, (hash, digest: string) => (own.has(digest) ? hash : ''))
    .replace(/style-src [^;"]*/, (allowed) => (css ? `${allowed} 'sha256-${hashOf(css)}'` : allowed));
  if (top === start) return [{ start, end, text }];
  return [
    { start, end, text: '' },
    { start: top, end: top, text },
  ];
}

/** A script with an address has no text of its own: its hash would be that of nothing. */
function isInline(element: HtmlElement): boolean {
  if (element.tagName === 'style') return true;
  return element.tagName === 'script' && attributeOf(element, 'src') === undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
