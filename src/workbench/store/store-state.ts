import { type Workbench, EMPTY_WORKBENCH } from '../../rules/work/workbench.ts';
import type { Kept } from './kept-documents.ts';
import type { Aside } from './set-aside.ts';

/** What the reader should know about what is kept. */
export type Notice =
  /** Another tab changed this document, and this tab, which had nothing newer, shows it. */
  | { kind: 'followed' }
  /** Two tabs changed the same document at the same time: both are kept, the other one under this id. */
  | { kind: 'diverged'; other: string }
  /** Another tab erased what was kept on this device; this tab still has its own. */
  | { kind: 'erased-elsewhere' };

/** Where the browser refuses to keep the work: for the tab’s life, or on the device; and why. */
export interface Trouble {
  where: 'tab' | 'device';
  why: 'refused' | 'full';
}

export interface WorkbenchState {
  work: Workbench;
  /** Whether the browser’s storage was read: false on the server and until hydration is over. */
  ready: boolean;
  /** Whether the reader asked to keep the work on this device. */
  keep: boolean;
  notice: Notice | null;
  trouble: Trouble | null;
  /** Other documents kept on this device, the last saved first. */
  others: readonly Kept[];
  /** What is stored but can’t be read, or not wholly: left as it is. */
  asides: readonly Aside[];
  /** What « Annuler » would undo, in words; null when there is nothing. */
  undoable: string | null;
  /** What was last done, in words; another object each time. Null before anything was. */
  done: { words: string } | null;
}

/** Before anything was read. */
export const START: WorkbenchState = {
  work: EMPTY_WORKBENCH,
  ready: false,
  keep: false,
  notice: null,
  trouble: null,
  others: [],
  asides: [],
  undoable: null,
  done: null,
};

/** What « Tout effacer » says once it is done: whatever else a page holds is then to go too. */
export const ERASED = 'Tout est effacé';
