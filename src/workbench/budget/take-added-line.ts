import { readAddFragment } from '../../rules/work/added-line.ts';
import { leftOut } from '../../rules/work/left-out.ts';
import type { ExpenseTable } from '../../rules/rules-data.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { budgetActions } from './budget-actions.ts';

const UNKNOWN =
  'Ce lien n’a pas été compris : la dépense qu’il nomme n’est pas dans le guide. Rien n’a été ajouté.';

/** Adds what the fragment brings, and takes it away, so that a reload adds nothing; gives what of it was not understood, in words. */
export function takeAddedLine(expenses: readonly ExpenseTable[]): string {
  const added = readAddFragment(location.hash.slice(1), expenses);
  history.replaceState(history.state, '', location.pathname + location.search);
  if (!added) return UNKNOWN;
  const { line, unread } = added;
  const { strand } = workbenchStore().read().work.budget;
  if (strand === null && line.strand) budgetActions.strand(line.strand);
  const own = strand === null || strand === line.strand ? null : (line.strand ?? null);
  budgetActions.addLine({ ...line, strand: own });
  return unread > 0 ? leftOut(unread) : '';
}
