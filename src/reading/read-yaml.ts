import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { count } from '../french/plural.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { issueInFrench, syntaxInFrench } from './in-french.ts';
import { placed } from './places.ts';

/** What is wrong in the content, in French, one line a problem: file, line, ids and keys, what was expected. */
export class ContentError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[], root = CONTENT_ROOT) {
    const told = [...new Set(problems.map((problem) => placed(root, problem)))];
    super(`${count(told.length, 'problème')} dans src/content :\n  ${told.join('\n  ')}`);
    this.name = 'ContentError';
    this.problems = told;
  }
}

/**
 * A file's data checked against its schema; the problems name the file, the key and what was expected. Without data,
 * what kept it from being read is said already.
 */
export function checkData<S extends z.ZodType>(
  file: string,
  data: unknown,
  schema: S,
  problems: string[],
): z.output<S> | undefined {
  if (data === undefined) return undefined;
  const result = schema.safeParse(data, { error: issueInFrench });
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : ['']) {
      const path = [...issue.path.map(String), key].filter(Boolean).join(' › ');
      problems.push(`${file}: ${path && `${path}: `}${issue.message}`);
    }
  return undefined;
}

/** Reads one YAML file. Duplicate keys and bad syntax are problems. */
export function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: string[],
): z.output<S> | undefined {
  const data = parseYaml(readFileSync(join(root, file), 'utf8'), file, problems);
  return checkData(file, data, schema, problems);
}

/** The data of a YAML text that begins on a line of a file; nothing when it can’t be read, which is a problem. */
export function parseYaml(text: string, file: string, problems: string[], line = 1): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const found = problems.length;
  const say = (at: number, code: YAMLParseError['code']) =>
    problems.push(`${file}:${String(lineCounter.linePos(at).line + line - 1)}: ${syntaxInFrench(code)}`);
  for (const { pos, code } of document.errors) say(pos[0], code);
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) say(alias.range?.[0] ?? 0, 'BAD_ALIAS');
    },
  });
  return problems.length > found ? undefined : document.toJS();
}

/** Reads every YAML file of a folder, in the order of their names; an entry's id is its file's name. */
export function readFolder<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  problems: string[],
): ({ id: string } & z.output<S>)[] {
  return names(root, folder, '.yaml').flatMap((name) => {
    const data = readYaml(root, `${folder}/${name}`, schema, problems);
    return data === undefined
      ? []
      : [{ ...(data as object), id: basename(name, '.yaml') } as { id: string } & z.output<S>];
  });
}

/** The files of a folder with an ending, sorted. */
export function names(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Entries in the order of their `order`. */
export function byOrder<T extends { order: number }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.order - b.order);
}
