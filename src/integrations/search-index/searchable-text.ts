import type { HtmlElement } from '../pages/html-tree.ts';
import { attributeOf, elementsOf, isElement, walk } from '../pages/html-tree.ts';

const LEFT_OUT = new Set(['nav', 'aside', 'noscript', 'script', 'style', 'svg']);
const QUIET = ['src', 'no-print', 'kicker'];
// The last one marks what another page says, or what no one looks for.
const QUIET_ATTRIBUTES = ['popover', 'hidden', 'data-said-elsewhere'];

/** What is not indexed: furniture, and words that open on demand. The selectors say the same as `isLeftOut`. */
export const LEFT_OUT_SELECTORS = [
  ...LEFT_OUT,
  ...QUIET.map((name) => `.${name}`),
  ...QUIET_ATTRIBUTES.map((name) => `[${name}]`),
];

/** The words of a page's main element that are indexed. */
export function searchableText(html: string): string {
  const main = elementsOf(html).find(({ tagName }) => tagName === 'main');
  const parts: string[] = [];
  if (main)
    walk(main, (node) => {
      if (isElement(node)) return !isLeftOut(node);
      if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
      return undefined;
    });
  return parts.join(' ');
}

function isLeftOut(element: HtmlElement): boolean {
  const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
  return (
    LEFT_OUT.has(element.tagName) ||
    QUIET.some((name) => classes.includes(name)) ||
    QUIET_ATTRIBUTES.some((name) => attributeOf(element, name) !== undefined)
  );
}
