import type { Workbench } from '../../rules/workbench.ts';
import { readDocument, readHead, writeRecord } from './stored-record.ts';

/** What the tab remembers while it lives: reload, back and moving between the tools lose nothing typed. */
export interface SessionRecord {
  /** The document’s id, under which it is kept on the device when the reader asks. */
  id: string;
  /** The last save of the kept document that this tab has seen; null when none. */
  seen: string | null;
  keep: boolean;
  /** Whether something was changed since the kept document was written. */
  unsaved: boolean;
  work: Workbench;
}

const KEY = 'fnp:travail';

/** The tab’s record, or null when there is none or nothing readable. */
export function readSession(storage: Storage): SessionRecord | null {
  const text = storage.getItem(KEY);
  const work = readDocument(text);
  const { id, seen, keep, unsaved } = readHead(text);
  if (!work || typeof id !== 'string') return null;
  return {
    id,
    seen: typeof seen === 'string' ? seen : null,
    keep: keep === true,
    unsaved: unsaved === true,
    work,
  };
}

/** Writes the tab’s record, its document already put in JSON; throws when the browser refuses. */
export function writeSession(storage: Storage, record: Omit<SessionRecord, 'work'>, document: string): void {
  const { id, seen, keep, unsaved } = record;
  storage.setItem(KEY, writeRecord({ id, seen, keep, unsaved }, document));
}

export function forgetSession(storage: Storage): void {
  storage.removeItem(KEY);
}
