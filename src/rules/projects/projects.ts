import type { Edit, Workbench } from '../work/workbench.ts';
import { projectOf, type ProjectWorks } from './project-parts.ts';
import { projectsPart } from './projects-part.ts';

/** One project of the dossier. */
export interface Project {
  id: string;
  /** Whether it is the one that the tools show. */
  atHand: boolean;
  /** Its title, or its rank: « Projet 2 ». */
  name: string;
  works: ProjectWorks;
}

/** The id of a project that was never given one, alone in its dossier. */
export const ALONE = 'd1';

/** Every project of the dossier, in order. */
export function projectsOf(work: Workbench): Project[] {
  const { id, others } = work.projects;
  const places = others.map((other) => ({ ...other, works: projectOf((_part, key) => other[key]) }));
  const here = { id: id ?? ALONE, works: projectOf((_part, key) => work[key]) };
  return [...places.filter(({ before }) => before), here, ...places.filter(({ before }) => !before)].map(
    (place, i) => ({
      id: place.id,
      atHand: place === here,
      name: place.works.project.title.trim() || `Projet ${String(i + 1)}`,
      works: place.works,
    }),
  );
}

/** The work with these projects, in this order, the tools showing one of them; alone, it is as if there had never been another. */
export function withProjects(
  work: Workbench,
  projects: readonly Pick<Project, 'id' | 'works'>[],
  shown: string,
): Workbench {
  const rank = Math.max(
    0,
    projects.findIndex(({ id }) => id === shown),
  );
  const here = projects[rank];
  if (!here) return work;
  if (projects.length === 1) return { ...work, ...here.works, projects: projectsPart.empty };
  const others = projects.flatMap(({ id, works }, i) =>
    i === rank ? [] : [{ id, before: i < rank, ...works }],
  );
  return { ...work, ...here.works, projects: { id: here.id, others } };
}

/** The work of one project as if it were the only one. */
export function alone(work: Workbench, { works }: Pick<Project, 'works'>): Workbench {
  return { ...work, ...works, projects: projectsPart.empty };
}

/** Shows another project in the tools: the one shown until then takes its place in the dossier. */
export function switchProject(id: string): Edit {
  return (work) => {
    const projects = projectsOf(work);
    const other = projects.find((each) => each.id === id);
    return !other || other.atHand ? work : withProjects(work, projects, id);
  };
}
