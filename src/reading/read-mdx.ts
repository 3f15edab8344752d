import { mdxToMdast } from 'satteri';
import type { z } from 'zod';
import { MARKUP } from './in-french.ts';
import type { ContentReader } from './read-yaml.ts';

/** A statement of a page: its words, the facts it cites, the line it stands on. */
interface Statement {
  text: string;
  cites: string[];
  line: number;
}

interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  attributes?: unknown;
  children?: Node[];
  position?: { start: { line: number } } | undefined;
}

/** Reads every MDX file of a folder: its head, checked, and what its body holds. */
export function readPages<S extends z.ZodType>(reader: ContentReader, folder: string, schema: S) {
  return reader.names(folder, '.mdx').flatMap((name) => {
    const { data, ...body } = readMdx(reader, `${folder}/${name}`);
    const head = reader.check(body.file, data, schema);
    return head === undefined ? [] : [{ head, ...body }];
  });
}

/**
 * Reads an MDX file without running it, by the parser that makes the page of it: its frontmatter, every
 * `<Statement cites="A1V1-OBJ-01 A1V1-OBJ-02">…</Statement>`, the names of the components that its body uses.
 */
export function readMdx(reader: ContentReader, file: string) {
  const tree = treeOf(reader, file);
  const nodes = tree ? [...within(tree)] : [];
  const front = nodes.find(({ type }) => type === 'yaml')?.value;
  const named = nodes.filter(({ type }) => type.startsWith('mdxJsx'));
  return {
    file,
    data: typeof front === 'string' ? reader.parse(file, front, 2) : tree && {},
    statements: named.filter(({ name }) => name === 'Statement').map(statementOf),
    components: new Set(named.flatMap(({ name }) => name ?? [])) as ReadonlySet<string>,
  };
}

function treeOf(reader: ContentReader, file: string): Node | undefined {
  try {
    return mdxToMdast(reader.text(file), { position: true });
  } catch (error) {
    const [line = '1'] = /\d+/.exec(String(error)) ?? [];
    reader.problems.push(`${file}:${line}: ${MARKUP}`);
    return undefined;
  }
}

function statementOf(node: Node): Statement {
  const attributes = node.attributes as { name?: string; value?: unknown }[];
  const cites = attributes.find(({ name }) => name === 'cites')?.value;
  return {
    text: textOf(node),
    cites: typeof cites === 'string' ? cites.split(/\s+/).filter(Boolean) : [],
    line: node.position?.start.line ?? 0,
  };
}

/** A node and all that it holds, in the order of the text. */
function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* within(child);
}

function textOf({ value, children = [] }: Node): string {
  return typeof value === 'string' ? value : children.map(textOf).join('');
}
