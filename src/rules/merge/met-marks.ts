import type { Shareable } from '../projects/share-edit.ts';
import { freshIds } from '../work/own-items.ts';
import type { Paired } from './pair-projects.ts';

const LISTS = ['lines', 'resources'] as const satisfies Shareable[];

/**
 * Their projects, where the lines that they shared since the base meet those that were shared here: what holds a line of a group of
 * this side joins that group; any other takes a mark that nothing here has.
 */
export function metMarks(
  base: readonly Paired[],
  mine: readonly Paired[],
  theirs: readonly Paired[],
): Paired[] {
  const old = marksOf(base);
  const here = marksOf(mine);
  const renamed = new Map<string, string>();
  const taken = [...old.keys(), ...here.keys(), ...marksOf(theirs).keys()].map((id) => ({ id }));
  for (const [mark, places] of marksOf(theirs)) {
    if (old.has(mark)) continue;
    const met = [...here].find(([own, others]) => !old.has(own) && [...places].some((at) => others.has(at)));
    if (met && fits(places, met[1])) renamed.set(mark, met[0]);
    else if (here.has(mark)) {
      const [fresh = mark] = freshIds('c', taken);
      taken.push({ id: fresh });
      renamed.set(mark, fresh);
    }
  }
  if (renamed.size === 0) return [...theirs];
  const remarked = <Item extends { shared?: string }>(item: Item): Item => {
    const shared = renamed.get(item.shared ?? '');
    return shared === undefined ? item : { ...item, shared };
  };
  return theirs.map((project) => {
    const { budget } = project.works;
    const lines = budget.lines.map((item) => remarked(item));
    const resources = budget.resources.map((item) => remarked(item));
    return { ...project, works: { ...project.works, budget: { ...budget, lines, resources } } };
  });
}

/** Where each mark stands: « d1 lines l3 ». */
function marksOf(projects: readonly Paired[]): Map<string, Set<string>> {
  const marks = new Map<string, Set<string>>();
  for (const { id, works } of projects)
    for (const list of LISTS)
      for (const { id: item, shared } of works.budget[list])
        if (shared !== undefined)
          marks.set(shared, (marks.get(shared) ?? new Set()).add(`${id} ${list} ${item}`));
  return marks;
}

/** Whether two groups make one: the same list, and one line of a project at most. */
function fits(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const all = [...new Set([...one, ...other])];
  const projects = all.map((at) => at.split(' ').slice(0, 2).join(' '));
  const lists = new Set(all.map((at) => at.split(' ')[1]));
  return lists.size === 1 && new Set(projects).size === projects.length;
}
