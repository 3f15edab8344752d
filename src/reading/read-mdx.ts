import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { MARKUP } from './in-french.ts';
import { parseYaml } from './read-yaml.ts';

/** A statement of a page: its words, the facts it cites, the line it stands on. */
export interface Statement {
  text: string;
  cites: string[];
  line: number;
}

/** An MDX file read without running it, by the parser that makes the page of it. */
export interface MdxFile {
  /** Its frontmatter; nothing when the file can’t be read. */
  data: unknown;
  statements: Statement[];
  /** The names of the components that its body uses. */
  components: ReadonlySet<string>;
}

interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  attributes?: unknown;
  children?: Node[];
  position?: { start: { line: number } } | undefined;
}

/**
 * Reads the frontmatter and every `<Statement cites="A1V1-OBJ-01 A1V1-OBJ-02">…</Statement>` of an MDX file. Bad syntax
 * is a problem.
 */
export function readMdx(root: string, file: string, problems: string[]): MdxFile {
  const tree = treeOf(readFileSync(join(root, file), 'utf8'), file, problems);
  if (!tree) return { data: undefined, statements: [], components: new Set() };
  const nodes = [...within(tree)];
  const front = nodes.find(({ type }) => type === 'yaml')?.value;
  const named = nodes.filter(({ type }) => type.startsWith('mdxJsx'));
  return {
    data: typeof front === 'string' ? parseYaml(front, file, problems, 2) : {},
    statements: named.filter(({ name }) => name === 'Statement').map(statementOf),
    components: new Set(named.flatMap(({ name }) => name ?? [])),
  };
}

function treeOf(text: string, file: string, problems: string[]): Node | undefined {
  try {
    return mdxToMdast(text, { position: true });
  } catch (error) {
    const [line = '1'] = /\d+/.exec(String(error)) ?? [];
    problems.push(`${file}:${line}: ${MARKUP}`);
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
