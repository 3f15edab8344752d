import type { Trouble } from './store-state.ts';

/** A storage of the browser that may refuse: nothing here ever throws. */
export class CarefulStorage {
  readonly #storage: Storage | null;
  readonly #refused: (why: Trouble['why']) => void;

  /** `refused` hears of each refusal. */
  constructor(storage: Storage | null, refused: (why: Trouble['why']) => void) {
    this.#storage = storage;
    this.#refused = refused;
  }

  /** What the action gives; undefined when the browser refuses. */
  attempt<T>(action: (storage: Storage) => T): T | undefined {
    try {
      if (!this.#storage) throw new Error('refused');
      return action(this.#storage);
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#refused(full ? 'full' : 'refused');
      return undefined;
    }
  }

  /** Whether the action was done. */
  did(action: (storage: Storage) => void): boolean {
    const done = this.attempt((storage) => {
      action(storage);
      return true;
    });
    return done ?? false;
  }
}
