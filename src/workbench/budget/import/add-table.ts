import { count } from '../../../french/plural.ts';
import {
  addLines,
  addResources,
  editBudget,
  type LineStart,
  setStrand,
} from '../../../rules/budget/budget-edit.ts';
import { type Resource, MOST_RESOURCES } from '../../../rules/budget/budget-part.ts';
import { changing } from '../../../rules/work/workbench-read.ts';
import { placedIn } from '../../../tables/budget/budget-starts.ts';
import { workbenchStore } from '../../store/workbench-store.ts';

/** The resources show with the accounts. */
const shown = editBudget(() => ({ accounts: true }));

/** How many resources the budget may still take. */
export function roomForResources(): number {
  return MOST_RESOURCES - workbenchStore().read().work.budget.resources.length;
}

/** Adds what a table brings, as much as the budget holds, in one step; what there is no room for is said. */
export function addTable(
  starts: readonly LineStart[],
  resources: readonly Omit<Resource, 'id'>[],
  strand: string | null,
): void {
  const over = resources.length - roomForResources();
  const left = `Import, ${count(over, 'ressource laissée', 'ressources laissées')} de côté`;
  workbenchStore().change(
    over > 0 ? left : 'Import',
    changing((work) => {
      const placed = placedIn(work.budget, starts, strand);
      const added = addResources(resources)(addLines(placed.starts)(setStrand(placed.strand)(work)));
      return resources.length > 0 ? shown(added) : added;
    }),
  );
}
