import { type HtmlElement, attributeOf, isElement, isText, walk } from '../pages/html-tree.ts';
import type { Page } from '../pages/page.ts';
import { isLeftOut } from './left-out.ts';
import { leadOf, titleOf } from './page-lead.ts';

/** The words of a page’s main element that are indexed, typeset. */
export function searchableText(page: Page): string {
  const main = mainOf(page);
  if (!main) return '';
  if (isTool(main)) return `${titleOf(page)} ${leadOf(page)}`;
  const parts: string[] = [];
  walk(main, (node) => {
    if (isElement(node)) return !isLeftOut(node);
    if (isText(node)) parts.push(page.texts.get(node) ?? node.value);
    return undefined;
  });
  return parts.join(' ');
}

/** The element that holds what a page is about. */
export function mainOf({ elements }: Page): HtmlElement | undefined {
  return elements.find(({ tagName }) => tagName === 'main');
}

/** Whether a page is a tool: what it draws before anybody uses it is empty places and choices, so it is found by its lead. */
export function isTool(main: HtmlElement): boolean {
  return attributeOf(main, 'data-kind') === 'outil';
}
