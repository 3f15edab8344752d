import {
  type HtmlElement,
  type HtmlNode,
  attributeOf,
  isElement,
} from '../../../src/integrations/pages/html-tree.ts';
import { readPage } from '../../../src/integrations/pages/page.ts';

const BLOCKS = new Set('p li dt dd h1 h2 h3 legend label summary figcaption td th'.split(' '));
const SKIPPED = new Set(['script', 'style', 'svg']);

/** The sentences a reader meets in a page's main element, as rendered: without the sources and what opens on demand. */
export function sentencesOf(html: string): string[] {
  const main = readPage(html).elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('the page has no main element');
  return blocks(main).flatMap(sentences);
}

/** The text of each block, in order; a block inside another ends the text before it. */
function blocks(main: HtmlElement): string[] {
  const found = [''];
  const read = (node: HtmlNode): void => {
    if (node.nodeName === '#text' && 'value' in node) found.push(String(found.pop()) + node.value);
    if (!isElement(node)) return;
    if (isSkipped(node)) return;
    // A term that opens its definition is a label too, in the middle of a sentence.
    const block = BLOCKS.has(node.tagName) && !classesOf(node).includes('term');
    if (block) found.push('');
    node.childNodes.forEach(read);
    if (block) found.push('');
  };
  main.childNodes.forEach(read);
  return found;
}

function isSkipped(element: HtmlElement): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    classesOf(element).includes('src') ||
    ['popover', 'hidden'].some((name) => attributeOf(element, name) !== undefined)
  );
}

function classesOf(element: HtmlElement): string[] {
  return attributeOf(element, 'class')?.split(/\s+/) ?? [];
}

/** A sentence ends at a full stop, a question or an exclamation mark, or with its block. */
function sentences(block: string): string[] {
  return block
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?…]["»]?)\s+(?=[«"\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
