import { writeWorkbench } from './workbench-read.ts';
import type { Edit } from './workbench.ts';

/** An edit that gives back the same work where it changes nothing (a full list, a choice made again): nothing to undo. */
export function changing(edit: Edit): Edit {
  return (work) => {
    const next = edit(work);
    return writeWorkbench(next) === writeWorkbench(work) ? work : next;
  };
}
