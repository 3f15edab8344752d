import { type FirstReading, firstReading } from '../budget/first-reading.ts';
import { CancelledError, openBytes, openText } from '../open-table.ts';
import type { Problem } from '../table-problems.ts';

/** What a page asks of the worker that reads tables: one at a time, the last one asked. */
export type Ask =
  { open: number; name: string; bytes: Uint8Array } | { open: number; text: string } | { cancel: number };

/** A table as it is first read, or why there is none. */
export type TableRead = FirstReading | Problem;

/** What a worker says once it is there. */
export const READY = 'ready';

/** What it is told, each by the number it asked with: how far it is (0 to 1), then how it ended. */
export type Told =
  { open: number; progress: number } | { open: number; done: TableRead } | { open: number; cancelled: true };

/**
 * Answers what a page asks, in a worker or beside a test: `tell` is called with how far a reading is, then once with how
 * it ended. A reading is ended by « cancel », or by the next one. `breathe` lets other messages come.
 */
export function tableJob(
  tell: (told: Told) => void,
  breathe: () => Promise<void>,
): (ask: Ask) => Promise<void> {
  let current = 0;
  return async (ask) => {
    if ('cancel' in ask) {
      if (ask.cancel === current) current = 0;
      return;
    }
    const { open } = ask;
    current = open;
    const rest = async () => {
      await breathe();
      if (current !== open) throw new CancelledError();
    };
    const progress = (share: number) => tell({ open, progress: share });
    try {
      await rest();
      const opened =
        'text' in ask ? openText(ask.text) : await openBytes(ask.bytes, ask.name, { rest, progress });
      await rest();
      const done = 'problem' in opened ? opened : firstReading(opened);
      await rest();
      tell({ open, done });
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      tell({ open, cancelled: true });
    }
  };
}
