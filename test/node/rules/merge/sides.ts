import fc from 'fast-check';
import type { Edit, Workbench } from '../../../../src/rules/work/workbench.ts';
import { workbenches } from '../work/random-workbench.ts';

/** A change of one part to another work’s, or of one of its lists: as a sponsor and an adviser would go on from one work. */
const changes: fc.Arbitrary<Edit> = fc
  .tuple(
    workbenches,
    fc.constantFrom('lines', 'drop', 'words', 'sessions', 'own', 'report', 'project', 'services'),
  )
  .map(([other, what]) => (work: Workbench): Workbench => {
    switch (what) {
      case 'lines':
        return { ...work, budget: { ...work.budget, lines: mixed(work.budget.lines, other.budget.lines) } };
      case 'drop':
        return { ...work, budget: { ...work.budget, lines: work.budget.lines.slice(1) } };
      case 'words':
        return { ...work, project: { ...work.project, title: other.project.title } };
      case 'sessions':
        return {
          ...work,
          evaluation: {
            ...work.evaluation,
            sessions: mixed(work.evaluation.sessions, other.evaluation.sessions),
          },
        };
      case 'own':
        return {
          ...work,
          evaluation: { ...work.evaluation, own: mixed(work.evaluation.own, other.evaluation.own) },
        };
      case 'report':
        return { ...work, report: { ...work.report, ...other.report } };
      case 'project':
        return { ...work, project: other.project };
      default:
        return {
          ...work,
          budget: {
            ...work.budget,
            services: other.budget.services,
            servicesTyped: other.budget.servicesTyped,
          },
          remarks: { ...work.remarks, items: mixed(work.remarks.items, other.remarks.items) },
        };
    }
  });

/** A base, and two works that went on from it. */
export const sides = fc
  .tuple(workbenches, fc.array(changes, { maxLength: 4 }), fc.array(changes, { maxLength: 4 }))
  .map(([base, mine, theirs]) => ({
    base,
    mine: mine.reduce((work, edit) => edit(work), base),
    theirs: theirs.reduce((work, edit) => edit(work), base),
  }));

/** One list with what another has under the same ids, and its first two that are new. */
function mixed<Item extends { id: string }>(list: readonly Item[], other: readonly Item[]): Item[] {
  const known = new Set(list.map(({ id }) => id));
  const next = list.map((item) => other.find(({ id }) => id === item.id) ?? item);
  return [...next, ...other.filter(({ id }) => !known.has(id)).slice(0, 2)];
}
