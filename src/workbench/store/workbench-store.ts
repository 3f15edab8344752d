import { type WorkbenchStore, createStore } from './create-store.ts';

const SOON = 300;

let store: WorkbenchStore | null = null;

/** The page’s only store, opened on first use; in the browser only. */
export function workbenchStore(): WorkbenchStore {
  store ??= openStore();
  return store;
}

function openStore(): WorkbenchStore {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const opened = createStore({
    session: storageOf('sessionStorage'),
    local: storageOf('localStorage'),
    now: () => Date.now(),
    newId,
    later: (save) => {
      clearTimeout(waiting);
      waiting = setTimeout(save, SOON);
    },
    painted: afterPaint,
  });
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea === storageOf('localStorage')) opened.heard(key);
  });
  const flush = () => {
    clearTimeout(waiting);
    opened.flush();
  };
  addEventListener('pagehide', flush);
  addEventListener('visibilitychange', flush);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) opened.resume();
  });
  // When the browser refuses to remember, leaving the page would lose the work: it asks first.
  addEventListener('beforeunload', (event) => {
    const { trouble, undoable } = opened.read();
    if (trouble?.where === 'tab' && undoable !== null) event.preventDefault();
  });
  return opened;
}

/** A storage of the browser; null when it refuses even to name it. */
function storageOf(name: 'sessionStorage' | 'localStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).reduce((id, number) => id + number.toString(36), '');
}

/** Calls back once what the page shows now has been painted. */
function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
}
