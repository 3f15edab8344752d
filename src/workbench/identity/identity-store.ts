import {
  type Identity,
  type IdentityKey,
  isNobody,
  NO_IDENTITY,
  readIdentity,
  withField,
} from '../../rules/identity/identity.ts';
import { OURS } from '../store/own-keys.ts';

/** Where the device keeps the sheet, apart from every work; « Tout effacer » takes it with the rest. */
const KEY = `${OURS}identite`;

/** What the sheet is now. */
export interface IdentityState {
  identity: Identity;
  /** Whether the device keeps it, as its owner asked. */
  keep: boolean;
  /** Whether the browser refused to keep it. */
  refused: boolean;
}

/** What the store needs of the browser. */
export interface IdentityOptions {
  /** The device’s storage; null when the browser refuses it. */
  local: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
}

export type IdentityStore = ReturnType<typeof createIdentityStore>;

const FORGOTTEN: IdentityState = { identity: NO_IDENTITY, keep: false, refused: false };

/** The identity sheet of this page: it goes with the page, unless its owner asks the device to keep it. */
export function createIdentityStore({ local }: IdentityOptions) {
  const listeners = new Set<() => void>();
  let state = opened();

  function opened(): IdentityState {
    const kept = attempt((storage) => storage.getItem(KEY)) ?? null;
    return kept === null ? FORGOTTEN : { identity: readIdentity(kept), keep: true, refused: false };
  }

  /** What the action gives; undefined when the browser refuses. */
  function attempt<T>(action: (storage: NonNullable<typeof local>) => T): T | undefined {
    try {
      return local ? action(local) : undefined;
    } catch {
      return undefined;
    }
  }

  function set(next: IdentityState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Writes the sheet where it is kept, and says whether the browser did. */
  function written({ identity }: Pick<IdentityState, 'identity'>): boolean {
    const done = attempt((storage) => {
      storage.setItem(KEY, JSON.stringify(identity));
      return true;
    });
    return done ?? false;
  }

  return {
    read: (): IdentityState => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (id: IdentityKey, text: string): void => {
      const identity = withField(state.identity, id, text);
      set({ ...state, identity, refused: state.keep && !written({ identity }) });
    },
    /** Keeps the sheet on this device from now on, or takes it from there; the page’s own stays. */
    setKeep: (keep: boolean): void => {
      if (!keep) attempt((storage) => storage.removeItem(KEY));
      const done = !keep || written(state);
      set({ ...state, keep: keep && done, refused: !done });
    },
    /** Forgets all of it, here and on the device. */
    forget: (): void => {
      attempt((storage) => storage.removeItem(KEY));
      set(FORGOTTEN);
    },
    /** Reads again what the device keeps, once something else may have changed it. */
    heard: (): void => {
      const next = opened();
      const isGone = state.keep && !next.keep;
      const isNew = next.keep && JSON.stringify(next.identity) !== JSON.stringify(state.identity);
      // What this page alone holds is nobody else’s to replace.
      if (state.refused) return;
      if (isGone || (isNew && (state.keep || isNobody(state.identity)))) set(next);
    },
    isOurs: (key: string | null): boolean => key === null || key === KEY,
  };
}
