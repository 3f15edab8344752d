import { useEffect } from 'react';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { workbenchStore } from '../../store/workbench-store.ts';
import { readAddFragment } from '../../../rules/work/added-line.ts';
import { budgetActions } from '../budget-actions.ts';

/** Adds the expense that the address brings, once: the fragment is then taken away, so that a reload adds nothing. */
export function useAddedLine({ expenses }: ExpenseData): void {
  useEffect(() => {
    const line = readAddFragment(location.hash.slice(1), expenses);
    if (!line) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    const { strand } = workbenchStore().read().work.budget;
    if (strand === null && line.strand) budgetActions.strand(line.strand);
    const own = strand === null || strand === line.strand ? null : (line.strand ?? null);
    budgetActions.addLine({ ...line, strand: own });
  }, [expenses]);
}
