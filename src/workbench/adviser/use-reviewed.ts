import { useSyncExternalStore } from 'react';
import { type Reviewed, adviserStore } from './adviser-store.ts';

/** The dossier that is read, kept up to date; none until hydration is over. */
export function useReviewed(): Reviewed | null {
  return useSyncExternalStore(adviserStore.subscribe, adviserStore.read, () => null);
}
