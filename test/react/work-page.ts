import type { ReactNode } from 'react';
import { beforeEach, onTestFinished } from 'vitest';
import { render } from 'vitest-browser-react';
import { type Workbench, EMPTY_WORKBENCH } from '../../src/rules/work/workbench.ts';
import { createStore } from '../../src/workbench/store/create-store.ts';
import { workbenchStore } from '../../src/workbench/store/workbench-store.ts';

beforeEach(() => {
  workbenchStore().eraseAll();
  sessionStorage.clear();
  localStorage.clear();
});

/** Shows a tool of the workbench over a work; the rest of it is empty. */
export async function openTool(tool: ReactNode, work: Partial<Workbench> = {}) {
  workbenchStore().replace('Essai', { ...EMPTY_WORKBENCH, ...work });
  return render(tool);
}

/** Another tab of the same browser: what it writes to the device is heard here, as browsers do. */
export function otherTab() {
  let ids = 0;
  const store = createStore({
    session: null,
    local: localStorage,
    now: () => Date.now(),
    newId: () => `autre${String((ids += 1))}`,
    painted: (tell) => {
      tell();
    },
    later: (save) => {
      save();
      const key = localStorage.key(0);
      dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
    },
  });
  return store;
}

/** Makes the browser refuse to keep anything, until the test ends. */
export function refuseStorage(): void {
  const { prototype } = Storage;
  const kept = prototype.setItem;
  prototype.setItem = () => {
    throw new DOMException('No.', 'SecurityError');
  };
  onTestFinished(() => {
    prototype.setItem = kept;
  });
}
