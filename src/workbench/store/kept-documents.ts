import type { Workbench } from '../../rules/work/workbench.ts';
import type { Aside } from './set-aside.ts';
import { keysOf, OURS } from './own-keys.ts';
import { type Fault, readDocument, readHead, writeRecord } from './stored-record.ts';

/** A document kept on this device: one entry of the browser’s storage for each, so that none replaces another. */
export interface Kept {
  id: string;
  /** One mark for each save, the last one at the end: a tab that has not seen the last never writes over it. */
  stamps: readonly string[];
  /** When, in milliseconds. */
  savedAt: number;
  work: Workbench;
  /** Why the work is not all that the entry holds. */
  fault: Fault | null;
}

const PREFIX = `${OURS}garde:`;
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
  const { work, fault } = readDocument(text);
  if (!work) return null;
  const head = readHead(text);
  const { savedAt } = head;
  const stamps = stampsIn(head);
  return { id, stamps, savedAt: typeof savedAt === 'number' ? savedAt : 0, work, fault };
}

/** Everything kept: the documents, the last saved first, and the entries that can’t be read, or not wholly. */
export function listKept(storage: Storage): { kept: Kept[]; asides: Aside[] } {
  const kept: Kept[] = [];
  const asides: Aside[] = [];
  for (const key of keysOf(storage, PREFIX)) {
    const each = readKept(storage, key.slice(PREFIX.length));
    if (each) kept.push(each);
    if (!each || each.fault) asides.push({ key, where: 'device', text: storage.getItem(key) ?? '' });
  }
  return { kept: kept.sort((a, b) => b.savedAt - a.savedAt), asides };
}

/** The id under which an entry is kept. */
export function idOfKey(key: string): string {
  return key.slice(PREFIX.length);
}

/** Writes a document, already put in JSON; throws when the browser refuses. */
export function writeKept(storage: Storage, kept: Omit<Kept, 'work' | 'fault'>, document: string): void {
  const { id, stamps, savedAt } = kept;
  storage.setItem(PREFIX + id, writeRecord({ stamps: stamps.slice(-MOST_STAMPS), savedAt }, document));
}

export function forgetKept(storage: Storage, id: string): void {
  storage.removeItem(PREFIX + id);
}

function stampsIn({ stamps }: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(stamps) ? stamps.filter((stamp) => typeof stamp === 'string') : [];
}
