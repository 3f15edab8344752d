import { keysOf, OURS } from './own-keys.ts';

/** A stored text that the tools don’t show, or not wholly: kept as it is until the reader decides. */
export interface Aside {
  key: string;
  where: 'tab' | 'device';
  text: string;
}

const PREFIX = `${OURS}de-cote:`;

/** Moves an entry of the tab’s storage where nothing is ever written over it; throws, and moves nothing, when there is no room. */
export function setAside(storage: Storage, key: string, id: string): void {
  const text = storage.getItem(key);
  if (text === null) return;
  // A storage that refuses all would not take it back.
  storage.setItem(key, text);
  storage.removeItem(key);
  try {
    storage.setItem(PREFIX + id, text);
  } catch (error) {
    storage.setItem(key, text);
    throw error;
  }
}

/** What was set aside in the tab. */
export function listAside(storage: Storage): Aside[] {
  return keysOf(storage, PREFIX).map((key) => ({ key, where: 'tab', text: storage.getItem(key) ?? '' }));
}
