/**
 * What a reader finds on each built page, kept in a file or compared with a kept one:
 * `node test/measure/pages.ts keep FILE`, then `node test/measure/pages.ts compare FILE`.
 * Names of built files carry a hash of their bytes, so they are left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
/** Each list in the order of the page; a line is one run of text. */
interface Kept {
  lines: string[];
  headings: string[];
  links: string[];
  ids: string[];
  props: string[];
}

const DIST = 'dist';
/** Letters and ids React makes in order: the same page whatever they are. */
const MADE_ID = /_R_\w+_|«r\w+»/;
const UNSEEN = new Set(['script', 'style', 'template']);

const [verb, file] = process.argv.slice(2);
if (file === undefined || (verb !== 'keep' && verb !== 'compare'))
  throw new Error('usage: node test/measure/pages.ts keep|compare FILE');

const now = Object.fromEntries(pagePaths().map((path) => [path, keptOf(path)]));
if (verb === 'keep') writeFileSync(file, JSON.stringify(now));
else compare(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>);

function pagePaths(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
}

function keptOf(path: string): Kept {
  const kept: Kept = { lines: [], headings: [], links: [], ids: [], props: [] };
  read(parse(readFileSync(join(DIST, path), 'utf8')), kept);
  return kept;
}

function read(node: Node, kept: Kept): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const line = node.value.replace(/\s+/gu, (blank) => (/[\n\t ]/.test(blank) ? ' ' : blank)).trim();
    if (line !== '') kept.lines.push(line);
    return;
  }
  if (UNSEEN.has(node.nodeName)) return;
  if ('attrs' in node) readElement(node, kept);
  if ('childNodes' in node) for (const child of node.childNodes) read(child, kept);
}

function readElement(node: DefaultTreeAdapterMap['element'], kept: Kept): void {
  const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
  const { tagName } = node;
  if (/^h[1-6]$/.test(tagName)) kept.headings.push(`${tagName} ${textOf(node)}`);
  const href = attribute('href');
  if (tagName === 'a' && href !== undefined) kept.links.push(`${textOf(node)} → ${href}`);
  const id = attribute('id');
  if (id !== undefined && !MADE_ID.test(id)) kept.ids.push(id);
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'content', 'value']) {
    const value = attribute(name);
    if (value !== undefined) kept.lines.push(`@${name} ${value}`);
  }
  const props = attribute('props');
  if (props !== undefined) kept.props.push(...wordsIn(JSON.parse(props)));
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
}

/** The sentences an island is handed, whatever the shape around them. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : [];
}

function compare(before: Record<string, Kept>): void {
  let differences = 0;
  for (const path of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [before[path], now[path]];
    if (was === undefined || is === undefined) {
      differences++;
      console.log(`${was === undefined ? '+' : '-'} page ${path}`);
      continue;
    }
    for (const list of ['lines', 'headings', 'links', 'ids', 'props'] as const) {
      const [gone, come] = [without(was[list], is[list]), without(is[list], was[list])];
      const moved =
        gone.length + come.length === 0 && list !== 'props' && was[list].join('\n') !== is[list].join('\n');
      if (moved) console.log(`${path} ${list}: another order`);
      for (const line of gone) console.log(`${path} ${list} - ${line}`);
      for (const line of come) console.log(`${path} ${list} + ${line}`);
      differences += gone.length + come.length + Number(moved);
    }
  }
  console.log(`${String(Object.keys(now).length)} pages, ${String(differences)} differences`);
  if (differences > 0) process.exitCode = 1;
}

/** What the first list has that the second has not, counted. */
function without(list: string[], other: string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return list.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
