import type { Edit } from '../work/workbench.ts';
import { ALONE, switchProject } from './projects.ts';

/** A change made in one project, whichever the tools show, and which they go on showing. */
export function inProject(id: string, edit: Edit): Edit {
  return (work) => switchProject(work.projects.id ?? ALONE)(edit(switchProject(id)(work)));
}
