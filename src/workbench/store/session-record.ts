import type { Workbench } from '../../rules/work/workbench.ts';
import { setAside } from './set-aside.ts';
import { OURS } from './own-keys.ts';
import { type Fault, readDocument, readHead, writeRecord } from './stored-record.ts';

/** What the tab remembers while it lives: reload, back and moving between the tools lose nothing typed. */
export interface SessionRecord {
  /** The document’s id, under which it is kept on the device when the reader asks; null when it can’t be read. */
  id: string | null;
  /** The last save of the kept document that this tab has seen; null when none. */
  seen: string | null;
  keep: boolean;
  /** Whether something was changed since the kept document was written. */
  unsaved: boolean;
  work: Workbench;
}

const KEY = `${OURS}travail`;

/** The tab’s record as it is stored. */
export function sessionText(storage: Storage): string | null {
  return storage.getItem(KEY);
}

/** The tab’s record, null when there is none or nothing readable; and why it is not all that is stored. */
export function readSession(storage: Storage): { record: SessionRecord | null; fault: Fault | null } {
  const text = sessionText(storage);
  const { work, fault } = readDocument(text);
  if (!work) return { record: null, fault };
  const { id, seen, keep, unsaved } = readHead(text);
  const record = {
    id: typeof id === 'string' ? id : null,
    seen: typeof seen === 'string' ? seen : null,
    keep: keep === true,
    unsaved: unsaved === true,
    work,
  };
  return { record, fault };
}

/** Writes the tab’s record, its document already put in JSON; throws when the browser refuses. */
export function writeSession(storage: Storage, record: Omit<SessionRecord, 'work'>, document: string): void {
  const { id, seen, keep, unsaved } = record;
  storage.setItem(KEY, writeRecord({ id, seen, keep, unsaved }, document));
}

export function forgetSession(storage: Storage): void {
  storage.removeItem(KEY);
}

/** Sets the tab’s record aside under this id; throws when there is no room. */
export function setSessionAside(storage: Storage, id: string): void {
  setAside(storage, KEY, id);
}
