import { type HtmlElement, attributeOf } from '../pages/html-tree.ts';

// The indexer reads no label: one that is a term of the text goes to it as a span.
const LEFT_OUT = new Set([
  'nav',
  'aside',
  'noscript',
  'script',
  'style',
  'svg',
  'select',
  'fieldset',
  'label',
]);
const QUIET = ['src', 'no-print', 'kicker', 'glance-columns'];
// The last one marks what another page says, or what no one looks for.
const QUIET_ATTRIBUTES = ['popover', 'hidden', 'data-said-elsewhere'];

/** What is not indexed: furniture, choices, and words that open on demand. The selectors say the same as `isLeftOut`. */
export const LEFT_OUT_SELECTORS = [
  ...LEFT_OUT,
  ...QUIET.map((name) => `.${name}`),
  ...QUIET_ATTRIBUTES.map((name) => `[${name}]`),
];

/** Whether an element and all it holds are not indexed. */
export function isLeftOut(element: HtmlElement): boolean {
  return (
    (LEFT_OUT.has(element.tagName) && !isTerm(element)) ||
    QUIET.some((name) => classesOf(element).includes(name)) ||
    QUIET_ATTRIBUTES.some((name) => attributeOf(element, name) !== undefined)
  );
}

/** Whether an element is a term of several words: a label, which names the button of its last one. */
export function isTerm(element: HtmlElement): boolean {
  return element.tagName === 'label' && classesOf(element).includes('term');
}

/** The classes of an element. */
export function classesOf(element: HtmlElement): string[] {
  return attributeOf(element, 'class')?.split(/\s+/) ?? [];
}
