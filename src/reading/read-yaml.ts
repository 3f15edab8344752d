import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { CONTENT_ROOT } from './content-root.ts';
import { issueInFrench, syntaxInFrench } from './in-french.ts';
import { placed } from './places.ts';

/** What is wrong in the content, in French, one line a problem: file, line, ids and keys, what was expected. */
export class ContentError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[], root = CONTENT_ROOT) {
    const told = [...new Set(problems.map((problem) => placed(root, problem)))];
    const count = told.length === 1 ? 'Un problème' : `${String(told.length)} problèmes`;
    super(`${count} dans src/content :\n  ${told.join('\n  ')}`);
    this.name = 'ContentError';
    this.problems = told;
  }
}

/** A file's data checked against its schema; the problems name the file, the key and what was expected. */
export function checkData<S extends z.ZodType>(
  file: string,
  data: unknown,
  schema: S,
  problems: string[],
): z.output<S> | undefined {
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
  const document = parseDocument(readFileSync(join(root, file), 'utf8'));
  if (document.errors.length > 0) {
    for (const error of document.errors)
      problems.push(`${file}:${String(error.linePos?.[0].line ?? 1)}: ${syntaxInFrench(error)}`);
    return undefined;
  }
  return checkData(file, document.toJS(), schema, problems);
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
