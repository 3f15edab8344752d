import type { Edit } from '../../reading/source-edits.ts';
import { type HtmlElement, isElement, isText } from './html-tree.ts';
import type { Page } from './page.ts';

/** Names that smaller words follow. */
const BEFORE = new Set(['b', 'span', 'a', 'small', 'strong', 'label']);

/**
 * A space between a name and the smaller words under it, which styles alone part: without them, and for whoever copies,
 * they would be one word. Nothing is touched in an island, which React compares with its own.
 */
export function apartEdits({ elements }: Page): Edit[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'small' || !element.sourceCodeLocation || isInIsland(element)) return [];
    const { childNodes } = element.parentNode as HtmlElement;
    const before = childNodes[childNodes.indexOf(element) - 1];
    const { startOffset: start } = element.sourceCodeLocation;
    const stuck =
      before && (isText(before) ? /\S$/.test(before.value) : isElement(before) && BEFORE.has(before.tagName));
    return stuck ? [{ start, end: start, text: ' ' }] : [];
  });
}

function isInIsland(element: HtmlElement): boolean {
  for (
    let node: HtmlElement['parentNode'] = element;
    node;
    node = 'parentNode' in node ? node.parentNode : null
  )
    if (isElement(node) && node.tagName === 'astro-island') return true;
  return false;
}
