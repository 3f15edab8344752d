import { type Losses, PlainReader } from './plain-reader.ts';
import {
  type Edit,
  holdsMany,
  holdsYear,
  VERSION_BELOW_ZERO,
  VERSION_OF_MANY,
  VERSION_OF_YEAR,
  WORKBENCH_VERSION,
  type Workbench,
  workOf,
} from './workbench.ts';

/** A document read from JSON, and what of it was not understood and left out, or was too long and cut. */
export interface Reading extends Losses {
  work: Workbench;
}

/** Why there is no document to read. No field is ever a reason: each is mended, cut or left out. */
export type ReadError = 'not-json' | 'not-a-workbench' | 'other-version';

/** Reads a document from JSON text. Never throws: what it does not understand is left out, what is too long cut, and said. */
export function parseWorkbench(text: string): Reading | { error: ReadError } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { error: 'not-json' };
  }
  return readWorkbench(value);
}

/** Writes a document as JSON text, or what of it is not empty; `parseWorkbench` gives it back exactly. */
export function writeWorkbench(work: Partial<Workbench>): string {
  const text = JSON.stringify(work);
  const belowZero = text.includes('"amount":-') ? VERSION_BELOW_ZERO : WORKBENCH_VERSION;
  const year = holdsYear(work) ? VERSION_OF_YEAR : belowZero;
  // A quotation mark within a text is written with a bar: only a shared line says so.
  const many = holdsMany(work) || text.includes('"shared":"');
  // The first figure of the text is its version.
  return text.replace(/\d/, String(many ? VERSION_OF_MANY : year));
}

/** An edit that gives back the same work where it changes nothing (a full list, a choice made again): nothing to undo. */
export function changing(edit: Edit): Edit {
  return (work) => {
    const next = edit(work);
    return writeWorkbench(next) === writeWorkbench(work) ? work : next;
  };
}

/** Reads a document from a plain value, as `parseWorkbench` does from a text. */
export function readWorkbench(value: unknown): Reading | { error: ReadError } {
  const root = new PlainReader(value);
  const version = root.raw('version');
  if (!Number.isInteger(version)) return { error: 'not-a-workbench' };
  const known = [WORKBENCH_VERSION, VERSION_BELOW_ZERO, VERSION_OF_YEAR, VERSION_OF_MANY];
  if (!known.some((each) => each === version)) return { error: 'other-version' };
  const work = workOf(({ read }, key) => read(root.part(key)));
  return { work, ...root.gathered };
}
