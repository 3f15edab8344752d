import { typeset } from '../../french/typeset.ts';
import type { Edit } from '../../reading/source-edits.ts';
import { type HtmlElement, attributeOf } from './html-tree.ts';
import { type Page, escapeAttribute, oneLine, textEdits } from './page.ts';
import { isUnread } from './unread-edits.ts';

const DESCRIPTIONS = new Set(['description', 'og:title', 'og:description']);

/** French micro-typography in a page's text, its title, its description and its placeholders. */
export function typesetEdits(page: Page): Edit[] {
  return [
    ...[...page.texts].flatMap(([node, text]) => (isUnread(node) ? [] : textEdits(page, node, text))),
    ...page.elements.flatMap(attributeEdits),
  ];
}

function attributeEdits(element: HtmlElement): Edit[] {
  const names = wordsIn(element);
  return element.attrs.flatMap(({ name, value }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!place || !names.includes(name)) return [];
    const text = typeset(oneLine(value));
    if (text === value) return [];
    return [{ start: place.startOffset, end: place.endOffset, text: `${name}="${escapeAttribute(text)}"` }];
  });
}

/** The attributes of an element that hold words. */
function wordsIn(element: HtmlElement): readonly string[] {
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
  if (element.tagName === 'meta' && DESCRIPTIONS.has(name)) return ['content'];
  return ['placeholder', 'alt'];
}
