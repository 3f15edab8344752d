import type { Remark, RemarksWork } from '../../rules/remarks/remarks-part.ts';
import { receivedIn } from '../../rules/merge/received.ts';
import { eachProject } from '../../rules/projects/each-project.ts';
import { inProject } from '../../rules/projects/in-project.ts';
import { ALONE, projectsOf } from '../../rules/projects/projects.ts';
import type { Edit, Workbench } from '../../rules/work/workbench.ts';
import { parseWorkbench, writeWorkbench } from '../../rules/work/workbench-read.ts';

/** A sponsor’s dossier that an adviser reads. It is never the work of this tab: that one is neither read nor written here. */
export interface Reviewed {
  work: Workbench;
  /** The project that is shown, by its id. */
  shown: string;
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
    const own = receivedIn(work) === null ? withReceived(work, writeWorkbench(work)) : work;
    show({ ...opened(own), unsaved: false });
  },
  /** Shows another project of the dossier. */
  show(project: string): void {
    if (reviewed) show({ ...reviewed, shown: project });
  },
  /** Changes the remarks of the project that is shown, or of the one that a remark is of; `words` where it can be undone. */
  change(edit: Edit, { of, words }: { of?: string; words?: string } = {}): void {
    if (!reviewed) return;
    const { work, shown } = reviewed;
    const next = inProject(projectWith(work, of) ?? shown, edit)(work);
    const says = JSON.stringify(spoken(next)) !== JSON.stringify(spoken(work));
    show({
      ...reviewed,
      work: next,
      unsaved: reviewed.unsaved || says,
      undoable: words === undefined ? null : { work, words },
    });
  },
  /** Changes the remarks of every project. */
  changeAll(change: (remarks: RemarksWork) => RemarksWork): void {
    if (!reviewed) return;
    const work = eachProject(reviewed.work, (works) => ({ ...works, remarks: change(works.remarks) }));
    show({ ...reviewed, work, unsaved: reviewed.unsaved || spoken(work).length > 0, undoable: null });
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
  return eachProject(work, (works) => {
    const items = works.remarks.items.filter(says);
    return { ...works, remarks: { ...works.remarks, items } };
  });
}

/** The adviser’s own remarks on a project that say something. */
export function ownRemarks({ remarks }: Pick<Workbench, 'remarks'>, received: ReadonlySet<string>): Remark[] {
  return remarks.items.filter((remark) => !received.has(remark.id) && says(remark));
}

/** The project that a remark is of: one on the pieces, which are of them all, is read beside each. */
function projectWith(work: Workbench, remark: string | undefined): string | undefined {
  return projectsOf(work).find(({ works }) => works.remarks.items.some(({ id }) => id === remark))?.id;
}

/** The remarks on every project that say something. */
function spoken(work: Workbench): Remark[] {
  return projectsOf(work).flatMap(({ works }) => works.remarks.items.filter(says));
}

function says({ text }: Remark): boolean {
  return text.trim() !== '';
}

function begin(): void {
  begun = true;
  const [unsaved, text] = splitOnce(recall());
  const reading = parseWorkbench(text);
  if (!('error' in reading)) reviewed = { ...opened(reading.work), unsaved: unsaved === '1' };
  addEventListener('beforeunload', (event) => {
    if (reviewed?.unsaved) event.preventDefault();
  });
}

function show(next: Reviewed | null): void {
  reviewed = next;
  remember();
  for (const listener of listeners) listener();
}

function opened(work: Workbench): Omit<Reviewed, 'unsaved'> {
  const before = receivedIn(work);
  const remarks = before ? projectsOf(before).flatMap(({ works }) => works.remarks.items) : [];
  return {
    work,
    shown: work.projects.id ?? ALONE,
    received: new Set(remarks.map(({ id }) => id)),
    undoable: null,
  };
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
