import type { Remark } from '../../rules/remarks/remarks-part.ts';
import { type Edit, type Workbench, editPart } from '../../rules/work/workbench.ts';
import { parseWorkbench, writeWorkbench } from '../../rules/work/workbench-read.ts';

/** A sponsor’s dossier that an adviser reads. It is never the work of this tab: that one is neither read nor written here. */
export interface Reviewed {
  work: Workbench;
  /** The remarks that were there when it was received: they are the sponsor’s to keep. */
  received: ReadonlySet<string>;
  /** Whether something was said that no file holds yet. */
  unsaved: boolean;
  /** What « Annuler » brings back, and its words. */
  undoable: { work: Workbench; words: string } | null;
}

// Of this tab alone; « Tout effacer » of the tools takes it away with the rest.
const KEY = 'fnp:accompagner';

let reviewed: Reviewed | null = null;
let begun = false;
const listeners = new Set<() => void>();

export const adviserStore = {
  read(): Reviewed | null {
    if (!begun) begin();
    return reviewed;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Opens a dossier; it keeps with it the work as it was received, unless it came with one. */
  open(work: Workbench): void {
    const own = work.remarks.received === null ? withReceived(work, writeWorkbench(work)) : work;
    show({ work: own, received: receivedOf(own), unsaved: false, undoable: null });
  },
  /** Changes the remarks; `words` where it can be undone. */
  change(edit: Edit, words?: string): void {
    if (!reviewed) return;
    const { work } = reviewed;
    const next = edit(work);
    const says = JSON.stringify(spoken(next)) !== JSON.stringify(spoken(work));
    show({
      ...reviewed,
      work: next,
      unsaved: reviewed.unsaved || says,
      undoable: words === undefined ? null : { work, words },
    });
  },
  undo(): void {
    if (reviewed?.undoable) show({ ...reviewed, work: reviewed.undoable.work, undoable: null });
  },
  saved(): void {
    if (reviewed) show({ ...reviewed, unsaved: false });
  },
  close(): void {
    show(null);
  },
};

/** The dossier to give back: without the remarks that say nothing. */
export function toGiveBack({ work }: Reviewed): Workbench {
  return editPart('remarks', () => ({ items: spoken(work) }))(work);
}

/** The remarks that say something. */
function spoken({ remarks }: Workbench): Remark[] {
  return remarks.items.filter(({ text }) => text.trim() !== '');
}

function begin(): void {
  begun = true;
  const [unsaved, text] = splitOnce(recall());
  const reading = parseWorkbench(text);
  if (!('error' in reading)) {
    const { work } = reading;
    reviewed = { work, received: receivedOf(work), unsaved: unsaved === '1', undoable: null };
  }
  addEventListener('beforeunload', (event) => {
    if (reviewed?.unsaved) event.preventDefault();
  });
}

function show(next: Reviewed | null): void {
  reviewed = next;
  remember();
  for (const listener of listeners) listener();
}

/** The ids of the remarks of the work as it was received. */
function receivedOf({ remarks }: Workbench): ReadonlySet<string> {
  const reading = parseWorkbench(remarks.received ?? '');
  return new Set('error' in reading ? [] : reading.work.remarks.items.map(({ id }) => id));
}

function withReceived(work: Workbench, received: string): Workbench {
  return { ...work, remarks: { ...work.remarks, received } };
}

function splitOnce(text: string): [before: string, after: string] {
  const end = text.indexOf('\n');
  return [text.slice(0, Math.max(end, 0)), text.slice(end + 1)];
}

/** A browser that refuses keeps nothing: the page still asks before it is left. */
function remember(): void {
  try {
    if (reviewed)
      sessionStorage.setItem(KEY, `${reviewed.unsaved ? '1' : '0'}\n${writeWorkbench(reviewed.work)}`);
    else sessionStorage.removeItem(KEY);
  } catch {
    // Said by what the page asks when it is left.
  }
}

function recall(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
