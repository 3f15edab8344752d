import address from 'later:safety/numbers.ts';
import type { Numbers, numbersIn } from './numbers.ts';

/** What a phrase lets hear: nothing, numbers to show, or not known before the reader has come. */
export type Hearing = Numbers | null | 'unknown';

let reader: typeof numbersIn | undefined;
let loading: Promise<void> | undefined;
let opens: Gate = () => true;

/** For which phrases the reader must come: for all that say a danger; the last word may still be `typing`. */
export type Gate = (phrase: string, typing: boolean) => boolean;

/** Takes the gate of those who know the words of the site; without it, the reader comes for every phrase. */
export function useGate(gate: Gate): void {
  opens = gate;
}

/**
 * Hears a phrase at once; `unknown` when it may say a danger and the reader has not come: see `whenHeard`. While its last
 * word is being typed, a word that begins like an ordinary one is taken for it.
 */
export function hear(phrase: string, typing = false): Hearing {
  if (reader) return reader(phrase);
  return opens(phrase, typing) ? 'unknown' : null;
}

/** Resolves when a phrase can be heard, or when the reader could not come: then it stays unknown. */
export async function whenHeard(phrase: string, typing = false): Promise<void> {
  if (reader || !opens(phrase, typing)) return;
  loading ??= (import(/* @vite-ignore */ address) as Promise<{ numbersIn: typeof numbersIn }>).then(
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

// Somebody is speaking: what comes next may be a danger.
const BEGINS = /(?:^|\P{L})(?:je?|me?|moi|nous|ils?|elles?|on)(?!\p{L})/iu;

/**
 * Whether a phrase may be written in an address: never when it says a danger that is near, nor, until it is `settled`,
 * while it may come to say one: somebody speaks, or its last word is not one of the site’s ordinary words.
 */
export function mayWrite(phrase: string, settled: boolean): boolean {
  const heard = hear(phrase);
  if (heard === 'unknown') return false;
  if (heard) return heard.stands === 'small';
  return settled || !(BEGINS.test(phrase) || opens(phrase.split(/\s+/).at(-1) ?? '', false));
}
