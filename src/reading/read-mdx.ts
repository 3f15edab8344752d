import { mdxToMdast } from 'satteri';
import type { z } from 'zod';
import { kept } from './files/kept.ts';
import { EMPTY, MARKUP, UNFINISHED_HEAD } from './in-french.ts';
import type { ContentReader } from './read-yaml.ts';

/** A statement of a page: its words, the facts it cites, the line it stands on. */
interface Statement {
  text: string;
  cites: string[];
  line: number;
}

/** A part of a body as a check reads it: its kind, its words, the line it stands on. */
export interface Part {
  type: string;
  /** Of a tag, its name and its attributes; one that is worked out, or has no value, gives nothing. */
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  /** Where a link or an image leads. */
  url: string;
  /** The rank of a heading. */
  depth: number;
  text: string;
  /** The tags around it, the nearest last. */
  inside: readonly string[];
  line: number;
}

interface Body {
  front?: string;
  parts: Part[];
}

const NOTHING: Body = { parts: [] };

interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  depth?: number;
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
 * `<Statement cites="A1V1-OBJ-01 A1V1-OBJ-02">…</Statement>`, and each part of its body.
 */
export function readMdx(reader: ContentReader, file: string) {
  const text = reader.text(file);
  const { front, parts } =
    (text !== undefined && kept(partOf, text, () => bodyOf(reader, file, text))) || NOTHING;
  return {
    file,
    data: front === undefined ? undefined : front === '' ? {} : reader.parse(file, front, 2),
    statements: parts.filter(({ name }) => name === 'Statement').map(statementOf),
    parts,
  };
}

/** Its frontmatter, empty where it has none, and its parts; nothing, and a problem, when it can’t be read. */
function bodyOf(reader: ContentReader, file: string, text: string): Body | undefined {
  if (text.trim() === '') {
    reader.problems.push(`${file}:1: ${EMPTY}`);
    return undefined;
  }
  try {
    const tree: Node = mdxToMdast(text, { position: true });
    const [first] = tree.children ?? [];
    const front = first?.type === 'yaml' ? String(first.value) : '';
    if (first?.type === 'yaml' || !text.startsWith('---')) return { front, parts: [...within(tree)] };
    reader.problems.push(`${file}:1: ${UNFINISHED_HEAD}`);
  } catch (error) {
    const [line = '1'] = /\d+/.exec(String(error)) ?? [];
    reader.problems.push(`${file}:${line}: ${MARKUP}`);
  }
  return undefined;
}

function statementOf({ text, attributes, line }: Part): Statement {
  return { text, cites: (attributes['cites'] ?? '').split(/\s+/).filter(Boolean), line };
}

/** All that a node holds, in the order of the text. */
function* within(node: Node, inside: readonly string[] = []): Generator<Part> {
  const own = node.name ? [...inside, node.name] : inside;
  for (const child of node.children ?? []) {
    yield partOf(child, own);
    yield* within(child, own);
  }
}

function partOf(node: Node, inside: readonly string[]): Part {
  const attributes = (node.attributes ?? []) as { name?: string; value?: unknown }[];
  return {
    type: node.type,
    name: node.name ?? '',
    attributes: Object.fromEntries(
      attributes.map(({ name = '{…}', value }) => [name, typeof value === 'string' ? value : undefined]),
    ),
    url: node.url ?? '',
    depth: node.depth ?? 0,
    text: textOf(node),
    inside,
    line: node.position?.start.line ?? 0,
  };
}

function textOf({ value, children = [] }: Node): string {
  return typeof value === 'string' ? value : children.map(textOf).join('');
}
