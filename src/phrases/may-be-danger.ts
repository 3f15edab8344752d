import { SPEAKING } from './speaking.ts';
import type { DoorIndex } from './door-index.ts';
import { plainWords } from '../french/words.ts';
import { singular } from '../french/stem.ts';
import { hasUnknown } from './rare/has-unknown.ts';

/**
 * Whether a phrase may say a danger: somebody speaks, or it holds a word that is part of one, or a word unknown here.
 * Never false for a phrase in which the reader hears something. While the last word is being typed, it may still become
 * any that begins so: only the start of a grave one counts.
 */
export function mayBeDanger({ vocabulary, grave }: DoorIndex, phrase: string, typing = false): boolean {
  if (SPEAKING.test(phrase)) return true;
  const words = plainWords(phrase);
  const isGrave = (word: string) => grave.has(word) || grave.has(singular(word));
  const unfinished = typing ? (words.pop() ?? '') : '';
  return words.some(isGrave) || isGrave(unfinished) || hasUnknown(vocabulary, words, unfinished);
}
