import { type HtmlElement, attributeOf, isElement, isText, walk } from '../pages/html-tree.ts';
import { type Page, oneLine } from '../pages/page.ts';
import { typeset } from '../../french/typeset.ts';
import { classesOf, isLeftOut } from './left-out.ts';

/** The title of a page, typeset; empty when it has none. */
export function titleOf({ elements }: Page): string {
  return wordsOf(elements.find(({ tagName }) => tagName === 'h1'));
}

/** What introduces a page, typeset: the words under its title, or else its description. */
export function leadOf({ elements }: Page): string {
  const lead = wordsOf(elements.find((element) => classesOf(element).includes('lead')));
  if (lead !== '') return lead;
  const description = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description',
  );
  return typeset((description && attributeOf(description, 'content')) ?? '');
}

/** The words of an element, even of one that is not indexed, without what in it is not. */
function wordsOf(element: HtmlElement | undefined): string {
  let text = '';
  for (const child of element?.childNodes ?? [])
    walk(child, (node) => {
      if (isElement(node)) return !isLeftOut(node);
      if (isText(node)) text += node.value;
      return undefined;
    });
  return typeset(oneLine(text).trim().replace(/ +/g, ' '));
}
