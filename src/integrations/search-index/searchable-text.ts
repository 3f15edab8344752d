import { type HtmlElement, attributeOf, isElement, isText, walk } from '../pages/html-tree.ts';
import type { Page } from '../pages/page.ts';

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

/** The words of a page's main element that are indexed, typeset. */
export function searchableText({ elements, texts }: Page): string {
  const main = elements.find(({ tagName }) => tagName === 'main');
  const parts: string[] = [];
  if (main)
    walk(main, (node) => {
      if (isElement(node)) return !isLeftOut(node);
      if (isText(node)) parts.push(texts.get(node) ?? node.value);
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
