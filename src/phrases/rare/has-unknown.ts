import { isLittle } from '../../french/words.ts';
import type { Vocabulary } from '../terms/typed-terms.ts';

/** Whether one of some words is no term of the doors. The `unfinished` one may still become any term that begins so. */
export function hasUnknown(vocabulary: Vocabulary, words: readonly string[], unfinished = ''): boolean {
  return (
    words.some((word) => !isLittle(word) && !vocabulary.hasTerm(word)) ||
    (unfinished.length > 2 && !vocabulary.begins(unfinished))
  );
}
