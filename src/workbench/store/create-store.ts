import { writeWorkbench } from '../../rules/work/workbench-read.ts';
import { type Workbench, EMPTY_WORKBENCH, isEmpty } from '../../rules/work/workbench.ts';
import { CarefulStorage } from './careful-storage.ts';
import { DocumentKeeper } from './document-keeper.ts';
import { isKeptKey } from './kept-documents.ts';
import type { StoreOptions, WorkbenchStore } from './store-contract.ts';
import { type WorkbenchState, START } from './store-state.ts';
import { UndoSteps } from './undo-steps.ts';

/** A store over the browser’s two storages. What one tab keeps, no other tab ever replaces unseen. */
export function createStore({ session, local, now, newId, later, painted }: StoreOptions): WorkbenchStore {
  const listeners = new Set<() => void>();
  const past = new UndoSteps();
  const tab = new CarefulStorage(session, (why) => set({ trouble: { where: 'tab', why } }));
  const device = new CarefulStorage(local, (why) => {
    if (state.keep) set({ trouble: { where: 'device', why } });
  });
  const keeper = new DocumentKeeper({ tab, device, now, newId });
  let state: WorkbenchState = { ...START, ready: true };

  function set(part: Partial<WorkbenchState>): void {
    state = { ...state, ...part, undoable: past.words };
    tell();
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function edited(words: string, edit: (work: Workbench) => Workbench, burst?: string): boolean {
    const work = edit(state.work);
    if (work === state.work) return false;
    remember(words, burst);
    keeper.unsaved = true;
    state = { ...state, work, undoable: past.words };
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
    if (meeting.kind === 'unreadable') save();
    if (meeting.kind === 'newer') {
      remember('Changement venu d’un autre onglet');
      set({ work: meeting.work, notice: { kind: 'followed' } });
    }
    if (meeting.kind === 'parted') {
      set({ notice: { kind: 'diverged', other: meeting.other } });
      save();
      refreshOthers();
    }
  }

  function save(): void {
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
    if (state.keep) meet();
  }
  refreshOthers();

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (words, edit, burst) => {
      if (edited(words, edit, burst)) tell();
    },
    type: (words, edit, burst) => {
      if (edited(words, edit, burst)) painted(tell);
    },
    undo: () => {
      const step = past.pop();
      if (!step) return;
      const elsewhere = step.id !== keeper.id;
      if (elsewhere) ({ id: keeper.id, seen: keeper.seen } = step);
      keeper.unsaved = true;
      set({ work: step.work, notice: null, keep: elsewhere ? step.keep : state.keep });
      later(save);
      if (elsewhere) refreshOthers();
    },
    setKeep: (keep) => {
      if (!keep) keeper.forgetKept(keeper.id);
      keeper.seen = null;
      keeper.unsaved = true;
      set({ keep, trouble: state.trouble?.where === 'device' ? null : state.trouble });
      save();
      refreshOthers();
    },
    open: (other) => {
      save();
      const kept = keeper.readKept(other);
      if (kept) {
        remember('Ouverture d’un autre travail');
        keeper.show(kept);
        set({ work: kept.work, keep: true, notice: null });
        save();
      }
      refreshOthers();
    },
    replace: (words, work) => {
      save();
      remember(words);
      keeper.begin();
      set({ work, notice: null });
      save();
      refreshOthers();
    },
    forget: (other) => {
      keeper.forgetKept(other);
      refreshOthers();
    },
    forgetAside: (aside) => {
      keeper.forgetAside(aside);
      refreshOthers();
    },
    startAgain: () => {
      save();
      keeper.setAside();
      keeper.begin();
      set({ work: EMPTY_WORKBENCH, keep: false, notice: null });
      refreshOthers();
      save();
    },
    eraseAll: () => {
      keeper.eraseAll();
      past.clear();
      keeper.begin();
      keeper.unsaved = false;
      set({ work: EMPTY_WORKBENCH, keep: false, notice: null, others: [] });
      save();
      refreshOthers();
    },
    dismiss: () => set({ notice: null }),
    flush: save,
    heard: (key) => {
      if (!isKeptKey(key)) return;
      if (state.keep) meet();
      refreshOthers();
    },
    resume: () => {
      if (!session) return;
      const record = keeper.reload();
      set({ work: record?.work ?? EMPTY_WORKBENCH, keep: record?.keep ?? false });
      if (state.keep) meet();
      refreshOthers();
    },
  };
}
