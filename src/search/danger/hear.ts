import address from 'later:search/danger/numbers.ts';
import { mayBecomeDanger, mayBeDanger } from './gate.ts';
import type { Numbers, numbersIn } from './numbers.ts';

let reader: typeof numbersIn | undefined;
let loading: Promise<void> | undefined;

/** What a phrase lets hear: nothing, numbers to show, or not known before the reader has come. */
export type Hearing = Numbers | null | 'unknown';

/** Hears a phrase at once; `unknown` when it may say a danger and the reader has not come: see `whenHeard`. */
export function hear(phrase: string): Hearing {
  if (!mayBeDanger(phrase)) return null;
  return reader ? reader(phrase) : 'unknown';
}

/** Resolves when a phrase can be heard, or when the reader could not come: then it stays unknown. */
export async function whenHeard(phrase: string): Promise<void> {
  if (reader || !mayBeDanger(phrase)) return;
  loading ??= (import(/* @vite-ignore */ address) as Promise<typeof import('./numbers.ts')>).then(
    (module) => {
      reader = module.numbersIn;
    },
    () => {
      // The next phrase tries again.
      loading = undefined;
    },
  );
  await loading;
}

/** Whether a phrase may be written in an address: never when it says, or may come to say, a danger that is near. */
export function mayWrite(phrase: string, settled: boolean): boolean {
  const heard = hear(phrase);
  if (heard === 'unknown') return false;
  return heard ? heard.stands === 'small' : settled || !mayBecomeDanger(phrase);
}
