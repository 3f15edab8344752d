import { fold } from '../../french/fold.ts';
import { wordsOf } from '../../french/indexed.ts';
import { isLittle, joinThousands } from '../../french/words.ts';

/** What is left of a sentence once its little words are gone: what to look for. A query of little words keeps them. */
export function queryWords(query: string): string[] {
  const words = [...new Set(wordsOf(joinThousands(query)))];
  const heavy = words.filter((word) => !isLittle(fold(word)));
  return heavy.length > 0 ? heavy : words;
}
