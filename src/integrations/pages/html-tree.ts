import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type HtmlNode = Tree.Node;
export type HtmlElement = Tree.Element;
export type HtmlText = Tree.TextNode;

/** Parses a page as a browser without script does, keeping the place of every node in the source. */
export function parseHtml(source: string): Tree.Document {
  return parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** Visits a node and all it holds, in the order of the source; `visit` answers false to leave a node's children out. */
export function walk(node: HtmlNode, visit: (node: HtmlNode) => boolean | undefined): void {
  if (visit(node) === false) return;
  if ('content' in node) walk(node.content, visit);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Whether a node is a run of text. */
export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

/** The value of an attribute, or undefined. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text inside an element, children included. */
export function textOf(element: HtmlElement): string {
  let text = '';
  walk(element, (node) => {
    if (isText(node)) text += node.value;
    return undefined;
  });
  return text;
}
