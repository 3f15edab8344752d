import { PROJECT_PREFIX } from '../projects/projects-part.ts';
import { ALONE, type Project, projectsOf } from '../projects/projects.ts';
import { freshIds } from '../work/own-items.ts';
import type { Workbench } from '../work/workbench.ts';
import { isRecord } from './three-way.ts';

/** A project, by the id that the base knows it by. */
export type Paired = Pick<Project, 'id' | 'atHand' | 'name' | 'works'>;

/** How much of a project must still be there for another to be that one, gone on from. */
export const ENOUGH = 0.25;

/**
 * The projects of a work, each under the id of the project of `base` that it went on from. One left alone forgot its id, and took
 * that of the first: what it says tells which it is. What was added keeps its own id, or takes one that is free.
 */
export function pairedWith(base: Workbench, work: Workbench): Paired[] {
  const before = projectsOf(base);
  const projects = projectsOf(work);
  const pairs = before
    .flatMap((from) => projects.map((to) => ({ from, to, kept: keptOf(from, to) })))
    .filter(({ from, to, kept }) =>
      // Of several, one that is left alone, with nothing of what the first said, is not the first.
      from.id === to.id
        ? kept > 0 || projects.length > 1 || before.length === 1 || sayings(from.works).length === 0
        : to.id === ALONE && kept >= ENOUGH,
    )
    .sort((one, other) => rankOf(other, projects) - rankOf(one, projects));
  const ids = new Map<Project, string>();
  for (const { from, to } of pairs)
    if (!ids.has(to) && ![...ids.values()].includes(from.id)) ids.set(to, from.id);
  const taken = [...before, ...projects];
  return projects.map((project) => {
    const known = ids.get(project);
    const own = before.some(({ id }) => id === project.id)
      ? (freshIds(PROJECT_PREFIX, taken)[0] ?? '')
      : project.id;
    if (known === undefined) taken.push({ ...project, id: own });
    return { ...project, id: known ?? own };
  });
}

/** How much of what a project said is still in another, where it was: 1 for all. One that said nothing is in none. */
export function keptOf(from: Pick<Project, 'works'>, to: Pick<Project, 'works'>): number {
  const before = sayings(from.works);
  const now = new Set(sayings(to.works));
  return before.length === 0 ? 0 : before.filter((saying) => now.has(saying)).length / before.length;
}

interface Pair {
  from: Project;
  to: Project;
  kept: number;
}

/** Among several, the same id is nearly always the same project; alone, an id says nothing, and what is said decides. */
function rankOf({ from, to, kept }: Pair, projects: readonly Project[]): number {
  const forgot = projects.length === 1 && to.id === ALONE;
  if (from.id !== to.id) return kept;
  if (forgot) return kept + 0.01;
  return kept >= ENOUGH ? 2 + kept : kept;
}

/** Every text and number of a project, with where it is; remarks, and what is only a setting, are no matter. */
function sayings(works: Project['works']): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
      found.push(`${path}=${String(value)}`);
    else if (Array.isArray(value))
      value.forEach((each: unknown) => walk(each, `${path}.${isRecord(each) ? String(each.id) : ''}`));
    else if (isRecord(value))
      for (const [key, each] of Object.entries(value)) if (key !== 'id') walk(each, `${path}.${key}`);
  };
  for (const [key, part] of Object.entries(works)) if (key !== 'remarks') walk(part, key);
  return found;
}
