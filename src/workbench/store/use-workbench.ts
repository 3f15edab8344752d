import { useSyncExternalStore } from 'react';
import { type WorkbenchState, START } from './store-state.ts';
import { workbenchStore } from './workbench-store.ts';

/**
 * A part of the work, kept up to date: `useWorkbench(({ work }) => work.budget.lines)`. The part must be one that
 * stays the same object while it does not change. Until hydration is over, it is that of an empty document.
 */
export function useWorkbench<Part>(select: (state: WorkbenchState) => Part): Part {
  return useSyncExternalStore(
    subscribe,
    () => select(workbenchStore().read()),
    () => select(START),
  );
}

function subscribe(listener: () => void): () => void {
  return workbenchStore().subscribe(listener);
}
