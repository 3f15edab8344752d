import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Node } from 'unist';
import { parse as parseYaml } from 'yaml';

/** A statement of a page: its words, the facts it cites, the line it stands on. */
export interface Statement {
  text: string;
  cites: string[];
  line: number;
}

/** An MDX file read without running it: its frontmatter and the statements of its body. */
export interface MdxFile {
  data: unknown;
  statements: Statement[];
}

interface JsxNode extends Node {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: Node[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** Reads the frontmatter and every `<Statement cites="A1V1-OBJ-01 A1V1-OBJ-02">…</Statement>` of an MDX file. */
export function readMdx(root: string, file: string): MdxFile {
  const tree = parser.parse(readFileSync(join(root, file), 'utf8'));
  const statements: Statement[] = [];
  let data: unknown = {};
  visit(tree, (node) => {
    if (node.type === 'yaml') data = parseYaml((node as unknown as { value: string }).value);
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const jsx = node as unknown as JsxNode;
    if (jsx.name !== 'Statement') return;
    const value = jsx.attributes.find((attribute) => attribute.name === 'cites')?.value;
    const cites = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
    statements.push({ text: textOf(jsx), cites, line: node.position?.start.line ?? 0 });
  });
  return { data, statements };
}

function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if ('children' in node && Array.isArray(node.children))
    return (node.children as Node[]).map(textOf).join('');
  return '';
}
