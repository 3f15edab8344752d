import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { count } from '../french/plural.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { ContentFiles } from './files/content-files.ts';
import { kept } from './files/kept.ts';
import { yamlFaults } from './files/yaml-faults.ts';
import { issueInFrench, TOO_MANY_ALIASES } from './in-french.ts';
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

/** Reads the files of a folder of content. What is wrong in them is gathered, and `end` throws it. */
export class ContentReader {
  readonly problems: string[] = [];
  readonly #root: string;
  readonly #files: ContentFiles;

  constructor(root: string) {
    this.#root = root;
    this.#files = new ContentFiles(root, this.problems);
  }

  /** Reads one YAML file. One that is wrong gives nothing, whatever the type says: `end` comes before its use. */
  file<S extends z.ZodType>(file: string, schema: S): z.output<S> {
    const text = this.text(file);
    return (
      text === undefined ? text : kept(schema, text, () => this.check(file, this.parse(file, text), schema))
    ) as z.output<S>;
  }

  /** Reads every YAML file of a folder, in the order of their names; an entry's id is its file's name. */
  folder<S extends z.ZodType>(folder: string, schema: S): ({ id: string } & z.output<S>)[] {
    return this.names(folder, '.yaml').flatMap((name) => {
      const data = this.file(`${folder}/${name}`, schema) as object | undefined;
      return data ? [{ ...data, id: basename(name, '.yaml') } as { id: string } & z.output<S>] : [];
    });
  }

  /** The text of a file; nothing when it is not there or cannot be read. */
  text(file: string): string | undefined {
    return this.#files.text(file);
  }

  /** The bytes of a file; nothing when it is not there or cannot be read. */
  bytes(file: string): Uint8Array | undefined {
    return this.#files.bytes(file);
  }

  /** The files of a folder with an ending, sorted. */
  names(folder: string, ending: string): string[] {
    return this.#files.names(folder, ending);
  }

  /** Once all is read: a file that nobody asked for is a mistake in its name or its place. */
  refuseOthers(): void {
    this.#files.refuseOthers();
  }

  /** The data of a YAML text that begins on a line of a file; nothing when it can’t be read. */
  parse(file: string, text: string, line = 1): unknown {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter });
    const say = ({ at, says }: { at: number; says: string }) =>
      this.problems.push(`${file}:${String(lineCounter.linePos(at).line + line - 1)}: ${says}`);
    const faults = yamlFaults(document, text);
    faults.forEach(say);
    if (faults.length > 0) return undefined;
    try {
      return document.toJS();
    } catch {
      // The parser stops at names that repeat names that repeat names…
      say({ at: text.search(/\*\w/), says: TOO_MANY_ALIASES });
      return undefined;
    }
  }

  /** Data checked against its schema; nothing when it is wrong, or could not be read. */
  check<S extends z.ZodType>(file: string, data: unknown, schema: S): z.output<S> | undefined {
    if (data === undefined) return undefined;
    const result = schema.safeParse(data, { error: issueInFrench });
    if (result.success) return result.data;
    for (const issue of result.error.issues)
      for (const key of issue.code === 'unrecognized_keys' ? issue.keys : ['']) {
        const path = [...issue.path.map(String), key].filter(Boolean).join(' › ');
        this.problems.push(`${file}: ${path && `${path}: `}${issue.message}`);
      }
    return undefined;
  }

  /** Throws a ContentError that lists every problem, if there is any. */
  end(): void {
    if (this.problems.length > 0) throw new ContentError(this.problems, this.#root);
  }
}

/** Entries in the order of their `order`. */
export function byOrder<T extends { order: number }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.order - b.order);
}
