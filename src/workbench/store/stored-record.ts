import { type ReadError, parseWorkbench } from '../../rules/work/workbench-read.ts';
import type { Workbench } from '../../rules/work/workbench.ts';
import { workKeys } from './own-keys.ts';

/** Why a stored text is not simply the work: it cannot be read, or only in part (`mended`). */
export type Fault = ReadError | 'mended';

/** What a stored text holds. */
export interface Stored {
  /** Null when there is none, or none that can be read. */
  work: Workbench | null;
  fault: Fault | null;
}

/** A stored text: one line of particulars, then the document, so that the first can be read without the second. */
export function writeRecord(head: object, document: string): string {
  return `${JSON.stringify(head)}\n${document}`;
}

/** The particulars of a stored text; empty when there are none to read. Never throws. */
export function readHead(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const head: unknown = JSON.parse(text?.split('\n', 1)[0] ?? '');
    return typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The document of a stored text, without its particulars. */
export function documentIn(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}

/** The work in a stored text, or why there is none to read. Never throws. */
export function readDocument(text: string | null): Stored {
  if (text === null || text.trim() === '') return { work: null, fault: null };
  const reading = parseWorkbench(documentIn(text));
  if ('error' in reading) return { work: null, fault: reading.error };
  const whole = reading.dropped.length + reading.cut.length === 0;
  return { work: reading.work, fault: whole ? null : 'mended' };
}

/** Takes away all the work, readable or not. */
export function eraseWork(storage: Storage): void {
  for (const key of workKeys(storage)) storage.removeItem(key);
}
