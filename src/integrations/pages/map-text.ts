import type { Edit } from '../../reading/source-edits.ts';
import { editSource } from '../../reading/source-edits.ts';
import type { HtmlElement } from './html-tree.ts';
import { isElement, parseHtml, walk } from './html-tree.ts';

interface Options {
  /** Elements whose text stays as it is. */
  skip: ReadonlySet<string>;
  /** Which attributes of an element hold words too. */
  attributes?: (element: HtmlElement) => readonly string[];
}

/** A page with its words changed by `map` and every other byte of its source untouched. */
export function mapText(
  source: string,
  map: (text: string) => string,
  { skip, attributes }: Options,
): string {
  const edits: Edit[] = [];
  walk(parseHtml(source), (node) => {
    if (isElement(node)) {
      if (skip.has(node.tagName)) return false;
      edits.push(...attributeEdits(node, map, attributes?.(node) ?? []));
    }
    if (node.nodeName !== '#text' || !('value' in node) || !node.sourceCodeLocation) return undefined;
    const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
    const text = map(node.value);
    // A stray tag inside the range would be lost with it: such a source is left alone.
    if (text !== node.value && !source.slice(start, end).includes('<'))
      edits.push({ start, end, text: escapeText(text) });
    return undefined;
  });
  return editSource(source, edits);
}

function attributeEdits(
  element: HtmlElement,
  map: (text: string) => string,
  names: readonly string[],
): Edit[] {
  return element.attrs.flatMap(({ name, value }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const text = map(value);
    if (!place || !names.includes(name) || text === value) return [];
    return [{ start: place.startOffset, end: place.endOffset, text: `${name}="${escapeAttribute(text)}"` }];
  });
}

/** A text made safe between tags. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text made safe between the double quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
