import type { BudgetLine } from '../budget/budget.ts';
import { type BudgetWork, MOST_LINES, MOST_RESOURCES, type Resource } from '../budget/budget-part.ts';
import { added, freshIds } from '../work/own-items.ts';
import type { Edit, Workbench } from '../work/workbench.ts';
import { eachProject } from './each-project.ts';
import { type Project, projectsOf, withProjects } from './projects.ts';

/** What may be shared: an expense, or money that comes in. */
export type Shareable = 'lines' | 'resources';

/** Where a line or a resource stands. */
export interface Place {
  project: string;
  item: string;
}

const SHARED_PREFIX = 'c';

/** Says that two lines of two projects are one and the same; what the first was already shared with stays so. */
export function share(list: Shareable, first: Place, second: Place): Edit {
  return (work) => {
    const from = itemAt(work, list, first);
    if (!from || !itemAt(work, list, second) || first.project === second.project) return work;
    const shared = from.shared ?? freshShared(work);
    return unsharedAlone(
      withBudgets(work, (budget, project) => {
        if (project === first.project) return marked(budget, list, first.item, shared);
        // One line of a project at most: the one that was there makes room.
        return project === second.project ? marked(budget, list, second.item, shared) : budget;
      }),
    );
  };
}

/** Copies a line into another project, at its end, as the same expense. Nothing where that budget is full, or has it already. */
export function copyShared(list: Shareable, first: Place, project: string): Edit {
  return (work) => {
    const item = itemAt(work, list, first);
    const other = projectsOf(work).find(({ id }) => id === project);
    if (!item || !other || project === first.project) return work;
    const { budget } = other.works;
    const has = budget[list].some(({ shared }) => shared !== undefined && shared === item.shared);
    const most = list === 'lines' ? MOST_LINES : MOST_RESOURCES;
    if (has || budget[list].length >= most) return work;
    const shared = item.shared ?? freshShared(work);
    return withBudgets(work, (each, id) => {
      if (id === first.project) return marked(each, list, first.item, shared);
      if (id !== project) return each;
      const copy: Partial<typeof item> = { ...item, shared };
      delete copy.id;
      return list === 'lines'
        ? { ...each, lines: added('l', each.lines, [copy as Omit<BudgetLine, 'id'>], most) }
        : { ...each, resources: added('p', each.resources, [copy as Omit<Resource, 'id'>], most) };
    });
  };
}

/** Says that a line is its project’s own. */
export function unshare(list: Shareable, { project, item }: Place): Edit {
  return (work) =>
    unsharedAlone(
      withBudgets(work, (budget, id) =>
        id === project ? changedItems(budget, list, (each) => (each.id === item ? own(each) : each)) : budget,
      ),
    );
}

/** The same work, without the marks of lines that nothing is shared with any more; the same object where there are none. */
export function unsharedAlone(work: Workbench): Workbench {
  const projects = projectsOf(work);
  const alone = (list: Shareable) => {
    const marks = projects.flatMap(({ works }) => [
      ...new Set(works.budget[list].flatMap(({ shared }) => shared ?? [])),
    ]);
    return marks.filter((mark) => marks.indexOf(mark) === marks.lastIndexOf(mark));
  };
  const stale = { lines: alone('lines'), resources: alone('resources') };
  if (stale.lines.length + stale.resources.length === 0) return work;
  return eachProject(work, (works) => {
    const budget = (['lines', 'resources'] as const).reduce(
      (cleaned, list) =>
        changedItems(cleaned, list, (item) => (stale[list].includes(item.shared ?? '') ? own(item) : item)),
      works.budget,
    );
    return { ...works, budget };
  });
}

/** A line of a project, if it is there. */
function itemAt(work: Workbench, list: Shareable, { project, item }: Place) {
  const found = projectsOf(work).find(({ id }) => id === project);
  return found?.works.budget[list].find(({ id }) => id === item);
}

function withBudgets(
  work: Workbench,
  change: (budget: BudgetWork, project: string) => BudgetWork,
): Workbench {
  const projects = projectsOf(work);
  const shown = projects.find(({ atHand }) => atHand)?.id ?? '';
  const changed = projects.map(({ id, works }: Project) => ({
    id,
    works: { ...works, budget: change(works.budget, id) },
  }));
  return withProjects(work, changed, shown);
}

/** The budget with one item shared, and no other of its items under the same mark. */
function marked(budget: BudgetWork, list: Shareable, item: string, shared: string): BudgetWork {
  return changedItems(budget, list, (each) => {
    if (each.id === item) return { ...each, shared };
    return each.shared === shared ? own(each) : each;
  });
}

function changedItems(
  budget: BudgetWork,
  list: Shareable,
  change: <Item extends { id: string; shared?: string }>(item: Item) => Item,
): BudgetWork {
  return list === 'lines'
    ? { ...budget, lines: budget.lines.map((item) => change(item)) }
    : { ...budget, resources: budget.resources.map((item) => change(item)) };
}

function own<Item extends { shared?: string }>(item: Item): Item {
  const rest = { ...item };
  delete rest.shared;
  return rest;
}

function freshShared(work: Workbench): string {
  const marks = projectsOf(work).flatMap(({ works: { budget } }) =>
    [...budget.lines, ...budget.resources].flatMap(({ shared }) =>
      shared === undefined ? [] : [{ id: shared }],
    ),
  );
  return freshIds(SHARED_PREFIX, marks)[0] ?? '';
}
