import { forIndex } from '../../french/indexed.ts';
import { type Edit, editSource } from '../../reading/source-edits.ts';
import { type HtmlElement, type HtmlText, attributeOf, isElement, isText, walk } from '../pages/html-tree.ts';
import { KINDS, isPageKind } from '../../search/page/kinds.ts';
import { type Page, escapeAttribute, escapeText, textEdits } from '../pages/page.ts';
import { isLeftOut, isTerm } from './left-out.ts';
import { leadOf, titleOf } from './page-lead.ts';
import { isTool, mainOf } from './searchable-text.ts';

// The indexer would glue these to the words before them.
const APART: Record<string, string> = {
  dd: ' : ',
  th: ' ',
  summary: ' ',
  legend: ' ',
  figcaption: ' ',
  small: ' ',
};

// The indexer ends the first two itself, unless it leaves their end out.
const ENDED = new Set(['p', 'li']);
const SENTENCES = new Set([...ENDED, 'dd', 'summary']);

/** A page as the indexer reads it; what is added to it never reaches a reader. */
export interface SearchablePage {
  kind: string;
  html: string;
}

/**
 * The copy of a page that goes to the indexer: plain French, its kind and axis as filters, the words people use for it and
 * the lead that a result shows. Undefined when the page's main element has no `data-kind`: it is not meant to be found.
 */
export function searchablePage(page: Page, words: readonly string[]): SearchablePage | undefined {
  const main = mainOf(page);
  const kind = main && attributeOf(main, 'data-kind');
  if (!main || kind === undefined) return undefined;
  const marks = marksOf(kind, attributeOf(main, 'data-volet')?.charAt(0), words, leadOf(page));
  const edits = isTool(main)
    ? toolEdits(page, main)
    : [
        ...[...page.texts].flatMap(([node, text]) =>
          isCode(node) ? [] : textEdits(page, node, forIndex(text)),
        ),
        ...page.elements.flatMap((element) => (element === main ? [] : apartEdits(element))),
      ];
  const body = bodyEdits(main, isPageKind(kind) ? KINDS[kind].weight : 1, marks);
  return { kind, html: editSource(page.source, [...edits, ...body]) };
}

/** In the place of a tool, its title and its lead. */
function toolEdits(page: Page, main: HtmlElement): Edit[] {
  const { startTag, endTag } = main.sourceCodeLocation ?? {};
  if (!startTag || !endTag) return [];
  const [title, lead] = [titleOf(page), leadOf(page)].map((text) => escapeText(forIndex(text)));
  return [
    {
      start: startTag.endOffset,
      end: endTag.startOffset,
      text: `<h1>${title ?? ''}</h1><p>${lead ?? ''}</p>`,
    },
  ];
}

function isCode({ parentNode }: HtmlText): boolean {
  return parentNode?.nodeName === 'script' || parentNode?.nodeName === 'style';
}

function marksOf(kind: string, axis: string | undefined, words: readonly string[], lead: string): string {
  return [
    `<span data-pagefind-filter="type:${kind}"></span>`,
    axis ? `<span data-pagefind-filter="axe:${axis}"></span>` : '',
    metaOf('synonymes', words.join(', ')),
    metaOf('lead', lead),
  ].join('');
}

function metaOf(name: string, text: string): string {
  if (text === '') return '';
  return `<span data-pagefind-meta="${name}[data-words]" data-words="${escapeAttribute(forIndex(text))}"></span>`;
}

function bodyEdits(main: HtmlElement, weight: number, marks: string): Edit[] {
  const end = main.sourceCodeLocation?.startTag?.endOffset;
  if (end === undefined) return [];
  const attributes = ` data-pagefind-body${weight === 1 ? '' : ` data-pagefind-weight="${String(weight)}"`}`;
  return [{ start: end - 1, end, text: `${attributes}>${marks}` }];
}

/** What an element needs to be read as its page shows it: a term among its words, and nothing glued to its neighbours. */
function apartEdits(element: HtmlElement): Edit[] {
  const { tagName, sourceCodeLocation: place } = element;
  if (!place) return [];
  if (isTerm(element))
    return [
      { start: place.startOffset, end: place.startOffset + '<label'.length, text: '<span' },
      ...(place.endTag
        ? [{ start: place.endTag.startOffset, end: place.endTag.endOffset, text: '</span>' }]
        : []),
    ];
  const text = APART[tagName];
  return [
    ...(text === undefined ? [] : [{ start: place.startOffset, end: place.startOffset, text }]),
    ...(place.endTag && isUnended(element)
      ? [{ start: place.endOffset, end: place.endOffset, text: '. ' }]
      : []),
  ];
}

/** Whether an element is a sentence that nothing will end in the index. */
function isUnended(element: HtmlElement): boolean {
  if (!SENTENCES.has(element.tagName)) return false;
  let text = '';
  let cut = !ENDED.has(element.tagName);
  walk(element, (node) => {
    if (isElement(node)) {
      const out = isLeftOut(node);
      cut ||= out;
      return !out;
    }
    if (isText(node) && node.value.trim() !== '') [text, cut] = [node.value, !ENDED.has(element.tagName)];
    return undefined;
  });
  return cut && /[\p{L}\p{N})»%]\s*$/u.test(text);
}
