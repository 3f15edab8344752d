import { useSyncExternalStore } from 'react';
import { ERASED } from '../store/store-state.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { createIdentityStore, type IdentityState, type IdentityStore } from './identity-store.ts';

let store: IdentityStore | null = null;

/** The page’s only identity sheet, opened on first use. */
export function identityStore(): IdentityStore {
  store ??= open();
  return store;
}

function open(): IdentityStore {
  let local: Storage | null = null;
  try {
    local = localStorage;
  } catch {
    // Refused: nothing is kept, and it is said when it is asked for.
  }
  const opened = createIdentityStore({ local });
  addEventListener('storage', ({ key }) => {
    if (opened.isOurs(key)) opened.heard();
  });
  let last = workbenchStore().read().done;
  workbenchStore().subscribe(() => {
    const { done } = workbenchStore().read();
    if (done !== last && done?.words === ERASED) opened.forget();
    last = done;
  });
  return opened;
}

/** What the sheet is, kept up to date. */
export function useIdentity(): IdentityState {
  return useSyncExternalStore(
    (hear) => identityStore().subscribe(hear),
    () => identityStore().read(),
  );
}
