import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
} from '../../src/integrations/pages/html-tree.ts';

/** What a page shows by a gesture alone, or draws: no peer has it, nor has the page written by hand. */
const GONE = new Set(['script', 'style', 'svg', 'template', 'noscript', 'input', 'select', 'nav']);
const BLOCKS = new Set([
  ...['p', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'blockquote', 'details', 'summary', 'section', 'article'],
  ...[
    'div',
    'header',
    'footer',
    'figure',
    'figcaption',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'form',
    'fieldset',
  ],
  ...['astro-island', 'aside', 'main', 'li'],
]);

/** The words of a built page as Markdown, without its title; a link is kept where `leads` says so of its address. */
export function markdownOf(main: HtmlElement, leads: (address: string) => boolean): string {
  return blocksOf(main, leads).join('\n\n');
}

type Leads = (address: string) => boolean;

function blocksOf(element: HtmlElement, leads: Leads): string[] {
  const blocks: string[] = [];
  let run: HtmlNode[] = [];
  const close = () => {
    const text = inlineOf(run, leads);
    if (text !== '') blocks.push(text);
    run = [];
  };
  for (const child of element.childNodes) {
    if (isElement(child) && !gone(child) && (BLOCKS.has(child.tagName) || holdsBlock(child))) {
      close();
      blocks.push(...blockOf(child, leads));
    } else run.push(child);
  }
  close();
  return blocks;
}

function blockOf(element: HtmlElement, leads: Leads): string[] {
  const { tagName } = element;
  const level = /^h([2-6])$/.exec(tagName)?.[1];
  if (tagName === 'h1') return [];
  if (level !== undefined) return said(`${'#'.repeat(Number(level))} `, inlineOf(element.childNodes, leads));
  if (tagName === 'ul' || tagName === 'ol') return said('', listOf(element, leads));
  if (tagName === 'table') return said('', tableOf(element, leads));
  return blocksOf(element, leads);
}

function said(before: string, text: string): string[] {
  return text === '' ? [] : [before + text];
}

function listOf(list: HtmlElement, leads: Leads): string {
  const mark = list.tagName === 'ol' ? '1. ' : '- ';
  const items = elementsOf(list)
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => blocksOf(item, leads).join('\n\n'))
    .filter((text) => text !== '');
  return items.map((text) => mark + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)).join('\n');
}

function tableOf(table: HtmlElement, leads: Leads): string {
  const rows = descendants(table, 'tr').map((row) =>
    elementsOf(row)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map((cell) => blocksOf(cell, leads).join(' ').replaceAll('\n', ' ').replaceAll('|', '\\|')),
  );
  const [head = [], ...body] = rows.filter((cells) => cells.length > 0);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return head.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function inlineOf(nodes: readonly HtmlNode[], leads: Leads): string {
  return nodes
    .map((node) => wordOf(node, leads))
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

function wordOf(node: HtmlNode, leads: Leads): string {
  if (isText(node)) return plain(node.value);
  if (!isElement(node) || gone(node)) return '';
  const inside = inlineOf(node.childNodes, leads);
  if (node.tagName === 'br') return ' ';
  const [before, after] = [startsApart(node) ? ' ' : '', endsApart(node) ? ' ' : ''];
  return before + dressed(node, inside, leads) + after;
}

function dressed(element: HtmlElement, inside: string, leads: Leads): string {
  if (inside === '') return '';
  if (element.tagName === 'strong' || element.tagName === 'b') return `**${inside}**`;
  if (element.tagName === 'em') return `*${inside}*`;
  const address = attributeOf(element, 'href')?.replace(/[?#].*$/s, '');
  return element.tagName === 'a' && address && leads(address) ? `[${inside}](${address})` : inside;
}

const startsApart = (element: HtmlElement) => isSpaced(element.childNodes[0], /^\s/);
const endsApart = (element: HtmlElement) => isSpaced(element.childNodes.at(-1), /\s$/);

function isSpaced(node: HtmlNode | undefined, space: RegExp): boolean {
  return node !== undefined && isText(node) && space.test(node.value);
}

/** A text in which no peer reads anything else. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+>])/, '$1\\$2');
}

function gone(element: HtmlElement): boolean {
  if (GONE.has(element.tagName) || attributeOf(element, 'hidden') !== undefined) return true;
  const classes = (attributeOf(element, 'class') ?? '').split(' ');
  return classes.includes('src') || classes.includes('gloss');
}

function holdsBlock(element: HtmlElement): boolean {
  return elementsOf(element).some(
    (child) => !gone(child) && (BLOCKS.has(child.tagName) || holdsBlock(child)),
  );
}

function elementsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement);
}

function descendants(element: HtmlElement, tagName: string): HtmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.tagName === tagName ? [child] : descendants(child, tagName),
  );
}
