import { forIndex } from '../../french/indexed.ts';
import { type Edit, editSource } from '../../reading/source-edits.ts';
import { type HtmlElement, type HtmlText, attributeOf } from '../pages/html-tree.ts';
import { KINDS, isPageKind } from '../../search/page/kinds.ts';
import { type Page, escapeAttribute, textEdits } from '../pages/page.ts';

// The indexer would glue these to the words before them.
const APART: Record<string, string> = {
  dd: ' : ',
  th: ' ',
  summary: ' ',
  legend: ' ',
  figcaption: ' ',
  small: ' ',
};

/** A page as the indexer reads it; what is added to it never reaches a reader. */
export interface SearchablePage {
  kind: string;
  html: string;
}

/**
 * The copy of a page that goes to the indexer: plain French, its kind and axis as filters, the words people use for it.
 * Undefined when the page's main element has no `data-kind`: it is not meant to be found.
 */
export function searchablePage(page: Page, words: readonly string[]): SearchablePage | undefined {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  const kind = main && attributeOf(main, 'data-kind');
  if (!main || kind === undefined) return undefined;
  const marks = marksOf(kind, attributeOf(main, 'data-volet')?.charAt(0), words);
  const edits = [
    ...[...page.texts].flatMap(([node, text]) => (isCode(node) ? [] : textEdits(page, node, forIndex(text)))),
    ...page.elements.flatMap((element) =>
      element === main
        ? bodyEdits(element, isPageKind(kind) ? KINDS[kind].weight : 1, marks)
        : apartEdits(element),
    ),
  ];
  return { kind, html: editSource(page.source, edits) };
}

function isCode({ parentNode }: HtmlText): boolean {
  return parentNode?.nodeName === 'script' || parentNode?.nodeName === 'style';
}

function marksOf(kind: string, axis: string | undefined, words: readonly string[]): string {
  const synonyms = escapeAttribute(forIndex(words.join(', ')));
  return [
    `<span data-pagefind-filter="type:${kind}"></span>`,
    axis ? `<span data-pagefind-filter="axe:${axis}"></span>` : '',
    words.length > 0
      ? `<span data-pagefind-meta="synonymes[data-words]" data-words="${synonyms}"></span>`
      : '',
  ].join('');
}

function bodyEdits(main: HtmlElement, weight: number, marks: string): Edit[] {
  const end = main.sourceCodeLocation?.startTag?.endOffset;
  if (end === undefined) return [];
  const attributes = ` data-pagefind-body${weight === 1 ? '' : ` data-pagefind-weight="${String(weight)}"`}`;
  return [{ start: end - 1, end, text: `${attributes}>${marks}` }];
}

function apartEdits({ tagName, sourceCodeLocation }: HtmlElement): Edit[] {
  const text = APART[tagName];
  if (text === undefined || !sourceCodeLocation) return [];
  return [{ start: sourceCodeLocation.startOffset, end: sourceCodeLocation.startOffset, text }];
}
