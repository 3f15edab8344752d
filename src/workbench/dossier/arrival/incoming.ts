import type { Chosen } from '../../../rules/merge/merge-works.ts';
import type { Difference } from '../../../rules/merge/three-way.ts';
import type { Losses } from '../../../rules/work/plain-reader.ts';
import type { Edit } from '../../../rules/work/workbench.ts';
import type { Reading } from '../../../rules/work/workbench-read.ts';

/** Something that the page was asked to take in, and what is said once it is. */
export type Incoming = { done: string } & (
  | ({ kind: 'file' } & Reading)
  /** `since`: the version of the rules that a link was made under, where it is another. */
  | ({ kind: 'link'; since: string | null } & Reading)
  /** `edit`: what describes the project, which comes with what reads it; `beside`, as another project of the dossier. */
  | { kind: 'project'; action: string; edit: Edit; beside: Edit }
  /** A file that comes back: how many remarks it adds, what both sides do not say alike, and the merge by what is chosen. */
  | ({
      kind: 'back';
      remarks: number;
      differences: readonly Difference[];
      edit: Edit;
      mergeBy: (chosen: Chosen) => Edit;
    } & Losses)
);

/** What the reader says of it: to take it in place of what is here, beside it, as it was chosen piece by piece, or not at all. */
export type Answer = 'replace' | 'beside' | 'leave' | Incoming;
