import { useCallback, useEffect, useRef } from 'react';
import type { JudgedLine } from '../../rules/budget/budget.ts';
import { changesInWords } from '../../rules/budget/changes-in-words.ts';
import type { ExpenseTable } from '../../rules/rules-data.ts';
import { Said } from '../frame/Said.tsx';
import { workbenchStore } from '../store/workbench-store.ts';

interface Props {
  judged: readonly JudgedLine[];
  expenses: readonly ExpenseTable[];
}

/** What was done to the budget, and what its lines and its total answer from now on. */
export function BudgetSaid({ judged, expenses }: Props) {
  /** The lines as they were last told: before anything is done, as they are. */
  const told = useRef(judged);
  const now = useRef(judged);
  useEffect(() => {
    now.current = judged;
    if (!workbenchStore().read().done) told.current = judged;
  }, [judged]);
  const more = useCallback(() => {
    const before = told.current;
    told.current = now.current;
    return changesInWords(before, now.current, expenses);
  }, [expenses]);
  return <Said more={more} />;
}
