import type { DoorsData } from '../../phrases/door.ts';
import { isLittle, plainWords } from '../../french/words.ts';
import { singular } from '../../french/stem.ts';

/** A phrase and the doors it leads to: straight to some, less directly to others. */
export interface Call {
  phrase: string;
  straight: number[];
  less: number[];
}

/** Each phrase once, in plain letters, with all its doors; phrases that have the same doors stand together. */
export function packPhrases(calls: readonly Call[]): DoorsData['phrases'] {
  const doors = new Map<string, Map<number, boolean>>();
  for (const { phrase, straight, less } of calls) {
    const plain = plainPhrase(phrase);
    const known = doors.get(plain) ?? new Map<number, boolean>();
    doors.set(plain, known);
    for (const door of less) known.set(door, known.get(door) ?? false);
    for (const door of straight) known.set(door, true);
  }
  const groups = Map.groupBy(doors, ([, targets]) => JSON.stringify(inOrder(targets)));
  return [...groups].map(([targets, phrases]) => [
    phrases.map(([plain]) => plain).join('|'),
    ...(JSON.parse(targets) as (number | null)[]),
  ]);
}

/** The phrase as it is looked up: each word once, without its little words, unless it has no others. */
function plainPhrase(phrase: string): string {
  const words = plainWords(phrase);
  const heavy = words.filter((word) => !isLittle(word));
  return [...new Set((heavy.length > 0 ? heavy : words).map(singular))].join(' ');
}

function inOrder(targets: ReadonlyMap<number, boolean>): (number | null)[] {
  const those = (how: boolean) =>
    [...targets]
      .filter(([, straight]) => straight === how)
      .map(([door]) => door)
      .sort((a, b) => a - b);
  return [...those(true), ...(those(false).length > 0 ? [null, ...those(false)] : [])];
}
