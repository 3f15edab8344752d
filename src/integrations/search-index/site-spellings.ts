import { fold } from '../../french/fold.ts';
import { stemOf } from '../../french/stemmer.ts';

/** One spelling for each word, counted, whatever its forms: its most frequent one; the most frequent words first. */
export function spellings(forms: ReadonlyMap<string, number>): string[] {
  const byStem = Map.groupBy(forms, ([word]) => stemOf(fold(word)));
  return [...byStem.values()]
    .map((group) => ({ word: commonest(group), count: group.reduce((sum, [, count]) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count || compare(a.word, b.word))
    .map(({ word }) => word);
}

function commonest(group: readonly (readonly [string, number])[]): string {
  return [...group].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
