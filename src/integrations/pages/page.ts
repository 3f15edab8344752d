import type { Edit } from '../../reading/source-edits.ts';
import { typeset } from '../../french/typeset.ts';
import { type HtmlElement, type HtmlText, isElement, isText, parseHtml, walk } from './html-tree.ts';

/** A built page, parsed once for all that is made of it: every change is an edit of its source. */
export interface Page {
  source: string;
  /** Every element, in the order of the source. */
  elements: HtmlElement[];
  /** Every run of text with the words that a reader reads, typeset, in the order of the source. */
  texts: Map<HtmlText, string>;
}

// React typesets its own props: changing its HTML would break hydration.
const SKIPPED = new Set(['script', 'style', 'code', 'pre', 'kbd', 'textarea', 'astro-island']);

/** Parses a built page. */
export function readPage(source: string): Page {
  const page: Page = { source, elements: [], texts: new Map() };
  const visit = (map: (text: string) => string) => (node: Parameters<typeof walk>[0]) => {
    if (isText(node)) page.texts.set(node, map(node.value));
    if (!isElement(node)) return undefined;
    page.elements.push(node);
    if (map === asIs || !SKIPPED.has(node.tagName)) return undefined;
    for (const child of node.childNodes) walk(child, visit(asIs));
    return false;
  };
  walk(
    parseHtml(source),
    visit((text) => typeset(oneLine(text))),
  );
  return page;
}

/** The address of a page without the base path, by its file inside the site. */
export function pageAddress(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

function asIs(text: string): string {
  return text;
}

/** A line break of the source is a space to the reader, so it is one to the typographer. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r]*\n\s*/g, ' ');
}

/** The edit that puts a text in the place of a run of text, if it changes anything. */
export function textEdits({ source }: Page, node: HtmlText, text: string): Edit[] {
  if (text === node.value || !node.sourceCodeLocation) return [];
  const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
  // A stray tag inside the range would be lost with it: such a source is left alone.
  return source.slice(start, end).includes('<') ? [] : [{ start, end, text: escapeText(text) }];
}

/** A text made safe between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text made safe between the double quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
