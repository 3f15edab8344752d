import type { Edit } from '../../reading/source-edits.ts';
import { type HtmlNode, type HtmlText, isElement } from './html-tree.ts';
import type { Page } from './page.ts';

/** What holds items alone: nobody reads the space between them. */
const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);
const ITEMS = new Set(['li', 'dd', 'td', 'p']);
/** What stands on lines of its own. */
const BLOCKS = new Set('h1 h2 h3 h4 p ul ol dl table section div'.split(' '));

/** An attribute of an element that goes out with no page. */
const UNREAD: Readonly<Record<string, string>> = { 'astro-island': 'uid', main: 'data-kind' };

/**
 * Takes out what nothing reads in a page that goes out: the id of each island, which changes with the folder where the site
 * is built, so that the same sources would not give the same site; the kind of the page, which the index alone reads; and the
 * space between the items of a list or at the end of one, and between two blocks.
 */
export function unreadEdits({ elements, texts }: Page): Edit[] {
  const attributes = elements.flatMap(({ tagName, sourceCodeLocation }) => {
    const unread = sourceCodeLocation?.attrs?.[UNREAD[tagName] ?? ''];
    return unread ? [{ start: unread.startOffset - 1, end: unread.endOffset, text: '' }] : [];
  });
  const between = [...texts.keys()].flatMap((text) => {
    const { sourceCodeLocation: at } = text;
    return at && isUnread(text) ? [{ start: at.startOffset, end: at.endOffset, text: '' }] : [];
  });
  return [...attributes, ...between];
}

/** A space between items, at the end of one, or between blocks. */
export function isUnread(text: HtmlText): boolean {
  const { parentNode: parent } = text;
  if (text.value.trim() !== '' || !parent || !isElement(parent)) return false;
  const { tagName, childNodes } = parent;
  if (LISTS.has(tagName) || (ITEMS.has(tagName) && childNodes.at(-1) === text)) return true;
  const at = childNodes.indexOf(text);
  return [childNodes[at - 1], childNodes[at + 1]].every((beside) =>
    beside ? isBlock(beside) : ITEMS.has(tagName) || isBlock(parent),
  );
}

function isBlock(node: HtmlNode): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}
