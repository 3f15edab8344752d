import type { Workbench } from '../../rules/workbench.ts';
import { readDocument, readHead, writeRecord } from './stored-record.ts';

/** A document kept on this device: one entry of the browser’s storage for each, so that none replaces another. */
export interface Kept {
  id: string;
  /** One mark for each save, the last one at the end: a tab that has not seen the last never writes over it. */
  stamps: readonly string[];
  /** When, in milliseconds. */
  savedAt: number;
  work: Workbench;
}

const PREFIX = 'fnp:garde:';
const MOST_STAMPS = 50;

/** Whether a storage key names a kept document; null is the whole storage, cleared. */
export function isKeptKey(key: string | null): boolean {
  return key === null || key.startsWith(PREFIX);
}

/** The marks of a kept document’s saves; null when there is no such document. Quick: the document is not read. */
export function stampsOf(storage: Storage, id: string): readonly string[] | null {
  const text = storage.getItem(PREFIX + id);
  return text === null ? null : stampsIn(readHead(text));
}

/** One kept document, or null when there is none or nothing readable. */
export function readKept(storage: Storage, id: string): Kept | null {
  const text = storage.getItem(PREFIX + id);
  const work = readDocument(text);
  if (!work) return null;
  const head = readHead(text);
  const { savedAt } = head;
  return { id, stamps: stampsIn(head), savedAt: typeof savedAt === 'number' ? savedAt : 0, work };
}

/** Every kept document, the last saved first. */
export function listKept(storage: Storage): Kept[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => readKept(storage, key.slice(PREFIX.length)) ?? [])
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** Writes a document, already put in JSON; throws when the browser refuses. */
export function writeKept(storage: Storage, kept: Omit<Kept, 'work'>, document: string): void {
  const { id, stamps, savedAt } = kept;
  storage.setItem(PREFIX + id, writeRecord({ stamps: stamps.slice(-MOST_STAMPS), savedAt }, document));
}

export function forgetKept(storage: Storage, id: string): void {
  storage.removeItem(PREFIX + id);
}

function stampsIn({ stamps }: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(stamps) ? stamps.filter((stamp) => typeof stamp === 'string') : [];
}
