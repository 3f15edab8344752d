import { parseWorkbench } from '../../rules/workbench-read.ts';
import type { Workbench } from '../../rules/workbench.ts';

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

/** The document of a stored text, or null when it can’t be read. Never throws. */
export function readDocument(text: string | null): Workbench | null {
  const reading = parseWorkbench(text?.slice(text.indexOf('\n') + 1) ?? '');
  return 'error' in reading ? null : reading.work;
}
