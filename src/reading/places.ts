import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** `file: key › key: what is wrong`, as every check writes it; a statement of a page already has its line. */
const PROBLEM = /^([^:\n]+)(:\d+)?: (?:([^:\s]+(?: › [^:\s]+)*): )?(.*)$/s;

/** A problem with its line, and with ids for ranks: « expenses/location.yaml:61, rows › axe-1 › cites : … ». */
export function placed(root: string, problem: string): string {
  const [, file = '', line = '', keys, says = problem] = PROBLEM.exec(problem) ?? [];
  if (file === '') return problem;
  // A file of the code, one that is not there, and one that is not of ours have no line to show.
  if (line !== '' || !/\.(?:yaml|mdx)$/.test(file) || !existsSync(join(root, file)))
    return `${file}${line}${keys === undefined ? '' : `, ${keys}`} : ${says}`;
  const path = keys?.split(' › ') ?? [];
  const places = homes(root, file, path).map((home) => ({ file: home.file, ...find(root, home) }));
  const place = places.find(({ whole }) => whole) ?? places[0];
  if (!place) return problem;
  return `${place.file}:${String(place.line)}${place.names.length > 0 ? `, ${place.names.join(' › ')}` : ''} : ${says}`;
}

interface Home {
  file: string;
  path: readonly string[];
}

/** Where a path may lead: a row of an expense may be its own, or come from a silence or a question of many tables. */
function homes(root: string, file: string, path: readonly string[]): Home[] {
  const [list, id = '', ...rest] = path;
  if (!file.startsWith('expenses/') || list !== 'rows') return [{ file, path }];
  return [
    { file, path },
    { file, path: ['silences', id, ...rest] },
    { file: `silences/${id}.yaml`, path: rest },
    ...readdirSync(join(root, 'questions')).map((name) => ({ file: `questions/${name}`, path })),
  ].filter((home) => existsSync(join(root, home.file)));
}

/** How far a path leads: the line reached, the keys (an item of a list by its id), whether all of it was found. */
function find(root: string, { file, path }: Home): { line: number; names: string[]; whole: boolean } {
  const text = readFileSync(join(root, file), 'utf8');
  const lineCounter = new LineCounter();
  const document = parseDocument(file.endsWith('.mdx') ? (text.split(/^---\r?$/m)[1] ?? '') : text, {
    lineCounter,
  });
  let node: unknown = document.contents;
  let at = 0;
  const names: string[] = [];
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
      if (!pair) break;
      at = (isScalar(pair.key) && pair.key.range?.[0]) || at;
      node = pair.value;
      names.push(key);
    } else if (isSeq(node)) {
      const ids = node.items.map((item) => (isMap(item) ? item.get('id') : undefined));
      const rank = /^\d+$/.test(key) ? Number(key) : ids.indexOf(key);
      node = node.items[rank];
      if (!isNode(node)) break;
      at = node.range?.[0] ?? at;
      names.push(typeof ids[rank] === 'string' ? ids[rank] : `n° ${String(rank + 1)}`);
    } else break;
  }
  return {
    line: lineCounter.linePos(at).line,
    names: [...names, ...path.slice(names.length)],
    whole: names.length === path.length,
  };
}
