import data from 'virtual:danger';
import type { DangerReader, Heard } from './read-danger.ts';
import { dangerReader } from './read-danger.ts';

let reader: DangerReader | undefined;
const ready = () => (reader ??= dangerReader(data));

/** What a phrase lets hear; null when it says no danger. */
export function hear(phrase: string): Heard | null {
  return ready().hear(phrase);
}

/** Whether a phrase may be written in an address: never when it says a danger near, nor while it may come to. */
export function mayWrite(phrase: string, settled: boolean): boolean {
  const heard = hear(phrase);
  if (heard) return heard.stands === 'small';
  return settled || !ready().mayCome(phrase);
}
