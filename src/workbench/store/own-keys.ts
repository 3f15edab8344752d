/** What every key of ours begins with, in both storages of the browser. */
export const OURS = 'fnp:';

// What a reader chose on other pages: no work.
const CHOICES = `${OURS}choix:`;

/** The keys of a storage that begin so. */
export function keysOf(storage: Storage, prefix: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}

/** The keys that hold work, readable or not. */
export function workKeys(storage: Storage): string[] {
  return keysOf(storage, OURS).filter((key) => !key.startsWith(CHOICES));
}
