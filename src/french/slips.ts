// A shorter word has too many neighbours, and a figure is never a slip.
const WORTH_CORRECTING = /^[a-z]{5,}$/;
/** The fewest letters of a word that is corrected. */
export const SHORTEST_SLIP = 6;
/** From how many letters on a letter may be changed or added: of a shorter word it makes another one, more often than not. */
export const SURE_SLIP = 9;
// Two letters of a shorter word make it another.
const LONG = 10;

/**
 * The known words that a misspelt one was probably meant to be, all as near; empty when none is near enough. `most` is
 * how many letters may be wrong.
 */
export function slipsAmong(
  known: Iterable<string>,
  word: string,
  most: number = word.length < LONG ? 1 : 2,
): string[] {
  if (word.length < SHORTEST_SLIP || !WORTH_CORRECTING.test(word)) return [];
  let least = most;
  let nearest: string[] = [];
  for (const other of known) {
    if (other[0] !== word[0] || !WORTH_CORRECTING.test(other)) continue;
    if (word.length < SURE_SLIP && !forgets(word, other) && !swaps(word, other)) continue;
    const distance = distanceBetween(word, other, least);
    if (distance > least) continue;
    nearest = distance < least ? [other] : [...nearest, other];
    least = distance;
  }
  return nearest;
}

/** How many letters to add, drop, change or swap with the next (Damerau and Levenshtein); more than `most` is not counted. */
function distanceBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const steps = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(steps, at(before, j - 2) + 1) : steps);
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}

function forgets(word: string, other: string): boolean {
  return other.length === word.length + 1;
}

function swaps(word: string, other: string): boolean {
  return other.length === word.length && [...other].sort().join('') === [...word].sort().join('');
}

/** A word without one of its letters, but the first: what is left when one is forgotten. */
export function oneLetterLess(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2));
}

/** A word with two neighbouring letters swapped, but the first. */
export function twoLettersSwapped(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, i) => word.slice(0, i + 1) + word.charAt(i + 2) + word.charAt(i + 1) + word.slice(i + 3),
  );
}
