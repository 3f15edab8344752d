import { termsOfPhrase } from '../../phrases/names/phrase-words.ts';

/** A phrase and the doors it leads to: straight to some, less directly to others. */
export interface Call {
  phrase: string;
  straight: number[];
  less: number[];
}

/** Each phrase once, in plain letters, with all its doors; phrases that have the same doors stand together, joined by `|`. */
export function packPhrases(calls: readonly Call[]): { joined: string; doors: string }[] {
  const doors = new Map<string, Map<number, boolean>>();
  for (const { phrase, straight, less } of calls) {
    const plain = termsOfPhrase(phrase).join(' ');
    const known = doors.get(plain) ?? new Map<number, boolean>();
    doors.set(plain, known);
    for (const door of less) known.set(door, known.get(door) ?? false);
    for (const door of straight) known.set(door, true);
  }
  const groups = Map.groupBy(doors, ([, targets]) => places(targets));
  // In order, they are packed tighter.
  const inOrder = [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return inOrder.map(([doors, phrases]) => ({
    joined: phrases
      .map(([plain]) => plain)
      .sort()
      .join('|'),
    doors,
  }));
}

/** Phrases joined by `|`, the words that most of them share first, and each without its first word where the one before has it. */
export function withoutRepeats(joined: string): string {
  const phrases = joined.split('|').map((phrase) => phrase.split(' '));
  const counts = new Map<string, number>();
  for (const word of phrases.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = (word: string) => counts.get(word) ?? 0;
  let before = '';
  return phrases
    .map((words) => words.sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1)).join(' '))
    .sort()
    .map((phrase) => {
      const [first = '', ...others] = phrase.split(' ');
      const same = first === before && others.length > 0;
      before = first;
      return same ? phrase.slice(first.length) : phrase;
    })
    .join('|');
}

/** The doors of each group, the first of them as how far it stands after that of the group before. */
export function inSteps(leads: readonly string[]): string[] {
  let before = 0;
  return leads.map((lead) =>
    lead.replace(/\d+/, (first) => {
      const step = Number(first) - before;
      before = Number(first);
      return String(step);
    }),
  );
}

/** The doors that a phrase leads to straight, then `>` and those it leads to less directly. */
function places(targets: ReadonlyMap<number, boolean>): string {
  const those = (how: boolean) =>
    [...targets].flatMap(([door, straight]) => (straight === how ? door : [])).sort((a, b) => a - b);
  const less = those(false);
  return those(true).join() + (less.length > 0 ? `>${less.join()}` : '');
}
