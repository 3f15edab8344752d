import { cutText, MOST_LABEL, MOST_PROJECTS } from '../work/bounds.ts';
import { freshIds } from '../work/own-items.ts';
import type { Edit, Workbench } from '../work/workbench.ts';
import { projectOf, type ProjectWorks } from './project-parts.ts';
import { PROJECT_PREFIX } from './projects-part.ts';
import { type Project, projectsOf, withProjects } from './projects.ts';
import { unsharedAlone } from './share-edit.ts';

/** Adds a project at the end, carried by the same sponsor; the tools show it at once. Nothing where the dossier is full. */
export function addProject(): Edit {
  return (work) =>
    added(
      work,
      projectOf(({ empty }, key) =>
        key === 'project' ? { ...work.project, title: '', action: null, answers: {} } : empty,
      ),
      projectsOf(work).length,
    );
}

/** Copies a project after itself; the tools show the copy. What it shared is shared with the copy too, and nothing else. */
export function copyProject(id: string): Edit {
  return (before) => {
    const work = unsharedAlone(before);
    const projects = projectsOf(work);
    const rank = projects.findIndex((each) => each.id === id);
    const copied = projects[rank];
    if (!copied) return before;
    const { project } = copied.works;
    const title = cutText(`${copied.name} (copie)`, MOST_LABEL);
    const copy = added(work, { ...copied.works, project: { ...project, title } }, rank + 1);
    return copy === work ? before : copy;
  };
}

/** Takes a project away, unless it is the only one; the tools show the next, or the one before. */
export function removeProject(id: string): Edit {
  return (work) => {
    const projects = projectsOf(work);
    const rank = projects.findIndex((each) => each.id === id);
    if (rank < 0 || projects.length === 1) return work;
    const left = projects.filter((each) => each.id !== id);
    const shown = left.find(({ atHand }) => atHand) ?? left[Math.min(rank, left.length - 1)];
    return unsharedAlone(withProjects(work, left, shown?.id ?? ''));
  };
}

function added(work: Workbench, works: ProjectWorks, rank: number): Workbench {
  const projects: Pick<Project, 'id' | 'works'>[] = projectsOf(work);
  if (projects.length >= MOST_PROJECTS) return work;
  const [id = ''] = freshIds(PROJECT_PREFIX, projects);
  return withProjects(work, [...projects.slice(0, rank), { id, works }, ...projects.slice(rank)], id);
}
