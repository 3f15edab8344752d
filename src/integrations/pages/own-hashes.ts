import { createHash } from 'node:crypto';
import { isPolicy } from './csp-problems.ts';
import type { HtmlElement } from './html-tree.ts';
import { attributeOf, elementsOf, textOf } from './html-tree.ts';

/** The page with no other hash in its security policy than those of its own inline scripts and styles. */
export function ownHashes(html: string): string {
  const elements = elementsOf(html);
  const policy = elements.find(isPolicy)?.sourceCodeLocation;
  if (!policy) return html;
  const own = new Set(elements.filter(isInline).map((element) => hashOf(textOf(element))));
  const kept = html
    .slice(policy.startOffset, policy.endOffset)
    .replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : ''));
  return html.slice(0, policy.startOffset) + kept + html.slice(policy.endOffset);
}

/** A script with an address has no text of its own: its hash would be that of nothing. */
function isInline(element: HtmlElement): boolean {
  if (element.tagName === 'style') return true;
  return element.tagName === 'script' && attributeOf(element, 'src') === undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
