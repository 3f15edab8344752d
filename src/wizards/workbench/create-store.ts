import { writeWorkbench } from '../../rules/workbench-read.ts';
import type { Workbench } from '../../rules/workbench.ts';
import { EMPTY_WORKBENCH, isEmpty } from '../../rules/workbench.ts';
import { forgetKept, isKeptKey, listKept, readKept, stampsOf, writeKept } from './kept-documents.ts';
import { forgetSession, readSession, writeSession } from './session-record.ts';
import type { Notice, Trouble, WorkbenchState } from './store-state.ts';
import { START } from './store-state.ts';

export interface WorkbenchStore {
  read: () => WorkbenchState;
  subscribe: (listener: () => void) => () => void;
  /**
   * Changes the work. `words` say what is done, as in « Ligne supprimée ». Changes of one burst (typing in one
   * field) are undone together.
   */
  change: (words: string, edit: (work: Workbench) => Workbench, burst?: string) => void;
  undo: () => void;
  /** Keeps the work on this device from now on, or forgets the kept copy; the tab’s own stays. */
  setKeep: (keep: boolean) => void;
  /** Shows another kept document; the one shown until now stays kept, if it was. */
  open: (id: string) => void;
  /** Puts a whole other work in place of this one, as a document of its own; what was kept of the former stays kept. */
  replace: (words: string, work: Workbench) => void;
  /** Forgets one kept document. */
  forget: (id: string) => void;
  /** Erases everything: the work, what the tab remembers and every document kept on this device. */
  eraseAll: () => void;
  dismiss: () => void;
  /** Writes at once what waits to be written. */
  flush: () => void;
  /** Hears that another tab wrote to the device’s storage. */
  heard: (key: string | null) => void;
  /** Reads the tab’s record again, when the browser brings back a page it had put aside. */
  resume: () => void;
}

interface Options {
  /** The tab’s storage and the device’s; null when the browser refuses. */
  session: Storage | null;
  local: Storage | null;
  now: () => number;
  newId: () => string;
  /** Calls back a little later; a later call replaces an earlier one. */
  later: (save: () => void) => void;
}

/** Which document this is, and how far it was kept. */
interface Place {
  id: string;
  seen: string | null;
  keep: boolean;
}

interface Step extends Place {
  work: Workbench;
  words: string;
  burst: string | undefined;
}

const MOST_STEPS = 100;

/** A store over the browser’s two storages. What one tab keeps, no other tab ever replaces unseen. */
export function createStore({ session, local, now, newId, later }: Options): WorkbenchStore {
  const listeners = new Set<() => void>();
  let past: Step[] = [];
  let id = newId();
  let seen: string | null = null;
  let unsaved = false;
  let state: WorkbenchState = { ...START, ready: true };

  function set(part: Partial<WorkbenchState>): void {
    state = { ...state, ...part, undoable: past.at(-1)?.words ?? null };
    for (const listener of listeners) listener();
  }

  /** Tries a storage; when the browser refuses, says so and goes on. */
  function attempt<T>(where: Trouble['where'], action: (storage: Storage) => T): T | undefined {
    const storage = where === 'tab' ? session : local;
    try {
      if (!storage) throw new Error('refused');
      return action(storage);
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      if (where === 'tab' || state.keep) set({ trouble: { where, why: full ? 'full' : 'refused' } });
      return undefined;
    }
  }

  /** Tries to write; a success ends the trouble that there was. */
  function written(where: Trouble['where'], write: (storage: Storage) => void): boolean {
    const done = attempt(where, (storage) => {
      write(storage);
      return true;
    });
    if (done && state.trouble?.where === where) set({ trouble: null });
    return done ?? false;
  }

  function load(): void {
    const record = attempt('tab', readSession) ?? lastKept();
    if (!record) return;
    ({ id, seen, unsaved } = record);
    set({ work: record.work, keep: record.keep });
    if (record.keep) meet();
  }

  function lastKept() {
    const [last] = attempt('device', listKept) ?? [];
    return last && { ...last, seen: last.stamps.at(-1) ?? null, keep: true, unsaved: false };
  }

  function refreshOthers(): void {
    const others = attempt('device', listKept) ?? [];
    set({ others: others.filter((each) => each.id !== id) });
  }

  /** Compares this tab with the kept document: follows it, keeps both, or finds it erased. */
  function meet(): void {
    const stamps = attempt('device', (storage) => stampsOf(storage, id));
    if (stamps === undefined || (stamps?.at(-1) ?? null) === seen) return;
    if (!stamps) {
      seen = null;
      set({ keep: false, notice: { kind: 'erased-elsewhere' } });
      return;
    }
    const kept = attempt('device', (storage) => readKept(storage, id));
    if (kept && !unsaved && seen !== null && stamps.includes(seen)) {
      remember('Changement venu d’un autre onglet');
      seen = stamps.at(-1) ?? null;
      set({ work: kept.work, notice: { kind: 'followed' } });
    } else part();
  }

  /** Goes on under another id, so that the other tab’s document stays as it is. */
  function part(): void {
    const notice: Notice = { kind: 'diverged', other: id };
    id = newId();
    seen = null;
    unsaved = true;
    set({ notice });
    save();
    refreshOthers();
  }

  function save(): void {
    const { work, keep } = state;
    const document = writeWorkbench(work);
    if (keep && unsaved) keepDocument(document);
    if (!state.keep && isEmpty(work)) attempt('tab', forgetSession);
    else
      written('tab', (storage) => {
        writeSession(storage, { id, seen, keep: state.keep, unsaved }, document);
      });
  }

  function keepDocument(document: string): void {
    const stamps = attempt('device', (storage) => stampsOf(storage, id));
    if (stamps === undefined) return;
    if ((stamps?.at(-1) ?? null) !== seen) {
      meet();
      return;
    }
    const stamp = newId();
    const record = { id, stamps: [...(stamps ?? []), stamp], savedAt: now() };
    const done = written('device', (storage) => {
      writeKept(storage, record, document);
    });
    if (!done) return;
    seen = stamp;
    unsaved = false;
  }

  function remember(words: string, burst?: string): void {
    if (burst !== undefined && past.at(-1)?.burst === burst) return;
    past = [...past, { id, seen, keep: state.keep, work: state.work, words, burst }].slice(-MOST_STEPS);
  }

  load();
  refreshOthers();

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (words, edit, burst) => {
      const work = edit(state.work);
      if (work === state.work) return;
      remember(words, burst);
      unsaved = true;
      set({ work });
      later(save);
    },
    undo: () => {
      const step = past.pop();
      if (!step) return;
      const elsewhere = step.id !== id;
      if (elsewhere) ({ id, seen } = step);
      unsaved = true;
      set({ work: step.work, notice: null, keep: elsewhere ? step.keep : state.keep });
      later(save);
      if (elsewhere) refreshOthers();
    },
    setKeep: (keep) => {
      if (!keep)
        attempt('device', (storage) => {
          forgetKept(storage, id);
        });
      seen = null;
      unsaved = true;
      set({ keep, trouble: state.trouble?.where === 'device' ? null : state.trouble });
      save();
      refreshOthers();
    },
    open: (other) => {
      save();
      const kept = attempt('device', (storage) => readKept(storage, other));
      if (kept) {
        remember('Ouverture d’un autre travail');
        ({ id } = kept);
        seen = kept.stamps.at(-1) ?? null;
        unsaved = false;
        set({ work: kept.work, keep: true, notice: null });
        save();
      }
      refreshOthers();
    },
    replace: (words, work) => {
      save();
      remember(words);
      id = newId();
      seen = null;
      unsaved = true;
      set({ work, notice: null });
      save();
      refreshOthers();
    },
    forget: (other) => {
      attempt('device', (storage) => {
        forgetKept(storage, other);
      });
      refreshOthers();
    },
    eraseAll: () => {
      for (const each of [...state.others, { id }])
        attempt('device', (storage) => {
          forgetKept(storage, each.id);
        });
      past = [];
      id = newId();
      seen = null;
      unsaved = false;
      set({ work: EMPTY_WORKBENCH, keep: false, notice: null });
      save();
      refreshOthers();
    },
    dismiss: () => {
      set({ notice: null });
    },
    flush: save,
    heard: (key) => {
      if (!isKeptKey(key)) return;
      if (state.keep) meet();
      refreshOthers();
    },
    resume: () => {
      if (!session) return;
      const record = attempt('tab', readSession);
      if (record) ({ id, seen, unsaved } = record);
      set({ work: record?.work ?? EMPTY_WORKBENCH, keep: record?.keep ?? false });
      if (state.keep) meet();
      refreshOthers();
    },
  };
}
