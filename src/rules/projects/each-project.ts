import type { Workbench } from '../work/workbench.ts';
import { projectOf, type ProjectWorks } from './project-parts.ts';

/** The work with each of its projects changed. */
export function eachProject(work: Workbench, change: (works: ProjectWorks) => ProjectWorks): Workbench {
  const { id, others } = work.projects;
  return {
    ...work,
    ...change(projectOf((_part, key) => work[key])),
    projects: { id, others: others.map((other) => ({ ...other, ...change(other) })) },
  };
}
