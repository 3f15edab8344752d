import address from 'later:phrases/rare/site-rare.ts';
import { plainWords } from '../../french/words.ts';
import { siteDoors } from '../site-doors.ts';
import { hasUnknown } from './has-unknown.ts';
import { type RareData, learnRare } from './rare-words.ts';

// A phrase that waits longer is answered without them.
const LATE = 1_500;

let coming: Promise<void> | undefined;
let come = false;

/**
 * Resolves when a phrase can be read to the end: a word unknown to the doors brings those that are seldom typed, once. When
 * they cannot come, or not soon, the phrase is read without them, and the next one tries again. Null when there is nothing to wait for.
 */
export function whenRead(phrase: string, typing = false): Promise<void> | null {
  if (come) return null;
  const words = plainWords(phrase);
  const unfinished = typing ? words.pop() : '';
  return hasUnknown(siteDoors.vocabulary, words, unfinished)
    ? Promise.race([withRare(), new Promise<void>((late) => setTimeout(late, LATE))])
    : null;
}

/** Resolves when the words that are seldom typed have come, or could not. */
export function withRare(): Promise<void> {
  return (coming ??= (import(/* @vite-ignore */ address) as Promise<{ siteRare: RareData }>).then(
    ({ siteRare }) => {
      learnRare(siteDoors.vocabulary, siteRare);
      come = true;
    },
    () => {
      coming = undefined;
    },
  ));
}
