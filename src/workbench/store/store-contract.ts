import type { Workbench } from '../../rules/work/workbench.ts';
import type { Aside } from './set-aside.ts';
import type { WorkbenchState } from './store-state.ts';

/** What the tools may do with the work. */
export interface WorkbenchStore {
  read: () => WorkbenchState;
  subscribe: (listener: () => void) => () => void;
  /**
   * Changes the work. `words` say what is done, as in « Ligne supprimée ». Changes of one burst (typing in one
   * field) are undone together.
   */
  change: (words: string, edit: (work: Workbench) => Workbench, burst?: string) => void;
  /**
   * As `change`, for a field that shows its own draft: the work is changed at once, and the page hears of it once the
   * keystroke is painted.
   */
  type: (words: string, edit: (work: Workbench) => Workbench, burst: string) => void;
  undo: () => void;
  /** Keeps the work on this device from now on, or forgets the kept copy; the tab’s own stays. */
  setKeep: (keep: boolean) => void;
  /** Shows another kept document; the one shown until now stays kept, if it was. */
  open: (id: string) => void;
  /** Puts a whole other work in place of this one, as a document of its own; what was kept of the former stays kept. */
  replace: (words: string, work: Workbench) => void;
  /** Forgets one kept document. */
  forget: (id: string) => void;
  /** Takes away one text that was left as it is, because it could not be read. */
  forgetAside: (aside: Aside) => void;
  /** Begins again from nothing, and sets this work aside: nothing of it is lost. */
  startAgain: () => void;
  /** Erases everything of ours, readable or not: the work, what the tab remembers, what is kept on this device. */
  eraseAll: () => void;
  dismiss: () => void;
  /** Writes at once what waits to be written. */
  flush: () => void;
  /** Hears that another tab wrote to the device’s storage. */
  heard: (key: string | null) => void;
  /** Reads the tab’s record again, when the browser brings back a page it had put aside. */
  resume: () => void;
}

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
