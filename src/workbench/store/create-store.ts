import { writeWorkbench } from '../../rules/work/workbench-read.ts';
import { type Workbench, EMPTY_WORKBENCH, isEmpty } from '../../rules/work/workbench.ts';
import { CarefulStorage } from './careful-storage.ts';
import { DocumentKeeper } from './document-keeper.ts';
import { isKeptKey } from './kept-documents.ts';
import type { Aside } from './set-aside.ts';
import { type WorkbenchState, ERASED, START } from './store-state.ts';
import { UndoSteps } from './undo-steps.ts';

/** What the store needs of the browser. */
export interface StoreOptions {
  /** The tab’s storage and the device’s; null when the browser refuses. */
  session: Storage | null;
  local: Storage | null;
  now: () => number;
  newId: () => string;
  /** Calls back a little later; a later call replaces an earlier one. */
  later: (save: () => void) => void;
  /** Calls back once what is shown now is painted. */
  painted: (tell: () => void) => void;
}

/** What the tools may do with the work. */
export type WorkbenchStore = ReturnType<typeof createStore>;

type Edit = (work: Workbench) => Workbench;

/** A store over the browser’s two storages. What one tab keeps, no other tab ever replaces unseen. */
export function createStore({ session, local, now, newId, later, painted }: StoreOptions) {
  const listeners = new Set<() => void>();
  const past = new UndoSteps();
  const tab = new CarefulStorage(session, (why) => set({ trouble: { where: 'tab', why } }));
  const device = new CarefulStorage(local, (why) => {
    if (state.keep) set({ trouble: { where: 'device', why } });
  });
  const keeper = new DocumentKeeper({ tab, device, now, newId });
  let state: WorkbenchState = { ...START, ready: true };
  /** What was changed since the tab’s record was read or written. */
  let pending: Edit[] = [];

  function set(part: Partial<WorkbenchState>): void {
    state = { ...state, ...part, undoable: past.words };
    tell();
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function edited(words: string, edit: Edit, burst?: string): boolean {
    if (pending.length === 0) reread();
    const work = edit(state.work);
    if (work === state.work) return false;
    remember(words, burst);
    pending.push(edit);
    keeper.unsaved = true;
    state = { ...state, work, undoable: past.words, done: { words } };
    later(save);
    return true;
  }

  function refreshOthers(): void {
    const { kept, asides } = keeper.list();
    set({ others: kept.filter(({ id }) => id !== keeper.id), asides });
  }

  /** Compares this tab with the kept document: follows it, keeps both, or finds it erased. */
  function meet(): void {
    const meeting = keeper.meet();
    if (meeting.kind === 'erased') set({ keep: false, notice: { kind: 'erased-elsewhere' } });
    // What was kept on the device alone is from now on in the tab.
    if (meeting.kind === 'erased' || meeting.kind === 'unreadable') save();
    if (meeting.kind === 'newer') {
      // Undone, it goes on as another work: the other tab’s stays kept.
      const { keep, work } = state;
      past.push({
        id: newId(),
        seen: null,
        keep,
        work,
        words: 'Changement venu d’un autre onglet',
        burst: undefined,
      });
      set({ work: meeting.work, notice: { kind: 'followed' } });
    }
    if (meeting.kind === 'parted') {
      set({ notice: { kind: 'diverged', other: meeting.other } });
      save();
      refreshOthers();
    }
  }

  /**
   * Shows what another page of this tab wrote in its record, with what was changed here meanwhile; nothing is undone
   * across it. A record that is gone was erased there, if the browser just brought this page `back`.
   */
  function reread(back = false): void {
    if (!keeper.isOutrun()) return;
    const record = keeper.reload();
    if (!record && !back) return;
    past.clear();
    if (pending.length > 0) keeper.unsaved = true;
    const { work, keep } = record ?? START;
    set({ work: pending.reduce((before, edit) => edit(before), work), keep });
  }

  function save(): void {
    reread();
    pending = [];
    const { work } = state;
    const document = writeWorkbench(work);
    if (state.keep && keeper.unsaved) meet();
    if (state.keep && keeper.keep(document)) mended('device');
    // Beside kept documents, an empty work is remembered too: the next page would else open one of them.
    const nothing = !state.keep && isEmpty(work) && state.others.length === 0;
    if (nothing ? keeper.forget() : keeper.remember(document, state.keep)) mended('tab');
  }

  /** A successful write ends the trouble that there was. */
  function mended(where: 'tab' | 'device'): void {
    if (state.trouble?.where === where) set({ trouble: null });
  }

  function remember(words: string, burst?: string): void {
    const { id, seen } = keeper;
    past.push({ id, seen, keep: state.keep, work: state.work, words, burst });
  }

  refreshOthers();
  const loaded = keeper.load();
  if (loaded) {
    set({ work: loaded.work, keep: loaded.keep });
    if (state.keep) {
      meet();
      // A device that refused before may accept now, or says so again.
      if (keeper.unsaved) save();
    }
  }
  refreshOthers();

  return {
    read: (): WorkbenchState => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /**
     * Changes the work. `words` say what is done, as in « Ligne supprimée ». Changes of one burst (typing in one
     * field) are undone together.
     */
    change: (words: string, edit: Edit, burst?: string): void => {
      if (edited(words, edit, burst)) tell();
    },
    /**
     * As `change`, for a field that shows its own draft: the work is changed at once, and the page hears of it once the
     * keystroke is painted.
     */
    type: (words: string, edit: Edit, burst: string): void => {
      if (edited(words, edit, burst)) painted(tell);
    },
    undo: (): void => {
      reread();
      const step = past.pop();
      if (!step) return;
      const elsewhere = step.id !== keeper.id;
      if (elsewhere) ({ id: keeper.id, seen: keeper.seen } = step);
      keeper.unsaved = true;
      pending = [() => step.work];
      const done = { words: `Annulé : ${step.words.charAt(0).toLowerCase()}${step.words.slice(1)}` };
      set({ work: step.work, notice: null, keep: elsewhere ? step.keep : state.keep, done });
      later(save);
      if (elsewhere) refreshOthers();
    },
    /** Keeps the work on this device from now on, or forgets the kept copy; the tab’s own stays. */
    setKeep: (keep: boolean): void => {
      // What another page of this tab, or another tab, just kept is shown here before it is forgotten there.
      reread();
      if (state.keep) meet();
      if (!keep) keeper.forgetKept(keeper.id);
      keeper.seen = null;
      keeper.unsaved = true;
      set({ keep, trouble: state.trouble?.where === 'device' ? null : state.trouble });
      save();
      refreshOthers();
    },
    /** Shows another kept document; the one shown until now stays kept, or is set aside. */
    open: (other: string): void => {
      save();
      if (state.keep) meet();
      const kept = keeper.readKept(other);
      const alone = (!state.keep || keeper.unsaved) && !isEmpty(state.work);
      if (kept && !(alone && state.trouble?.where === 'tab')) {
        if (alone) keeper.setAside();
        remember('Ouverture d’un autre travail');
        keeper.show(kept);
        set({ work: kept.work, keep: true, notice: null });
        save();
      }
      refreshOthers();
    },
    /** Puts a whole other work in place of this one, as a document of its own; what was kept of the former stays kept. */
    replace: (words: string, work: Workbench): void => {
      save();
      remember(words);
      keeper.begin();
      set({ work, notice: null });
      save();
      refreshOthers();
    },
    /** Forgets one kept document. */
    forget: (other: string): void => {
      keeper.forgetKept(other);
      refreshOthers();
    },
    /** Takes away one text that was left as it is, because it could not be read. */
    forgetAside: (aside: Aside): void => {
      keeper.forgetAside(aside);
      refreshOthers();
    },
    /** Begins again from nothing, and sets this work aside: nothing of it is lost. Where the tab refuses it, it stays. */
    startAgain: (): void => {
      save();
      if (state.trouble?.where === 'tab') return;
      keeper.setAside();
      keeper.begin();
      set({ work: EMPTY_WORKBENCH, keep: false, notice: null });
      refreshOthers();
      save();
    },
    /** Erases everything of ours, readable or not: the work, what the tab remembers, what is kept on this device. */
    eraseAll: (): void => {
      keeper.eraseAll();
      past.clear();
      keeper.begin();
      keeper.unsaved = false;
      const done = { words: ERASED };
      set({ work: EMPTY_WORKBENCH, keep: false, notice: null, others: [], done });
      save();
      refreshOthers();
    },
    dismiss: () => set({ notice: null }),
    /** Writes at once what waits to be written. */
    flush: save,
    /** Hears that another tab wrote to the device’s storage. */
    heard: (key: string | null): void => {
      if (!isKeptKey(key)) return;
      if (state.keep) meet();
      refreshOthers();
    },
    /** Reads the tab’s record again, now and a little later, when the browser brings back a page it had put aside. */
    resume: (): void => {
      reread(true);
      if (state.keep) meet();
      refreshOthers();
      // The page just left may still be writing.
      later(save);
    },
  };
}
