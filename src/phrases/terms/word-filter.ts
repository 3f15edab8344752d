/** One other word in so many is taken by chance for one of those of a filter. */
const APART = 16;
// Steps are written in the letters from « ( » to « [ », the last of which goes on: no bytes of a file say them in less.
const FIRST = 40;
const MOST = 51;

/**
 * Whether a word is one of those of a filter made by `packWords`: always for those it was made of, and by chance for about
 * one other in `APART`.
 */
export function openWordFilter(packed: string): (word: string) => boolean {
  const [size, steps = ''] = packed.split(' ');
  const places = new Set<number>();
  let place = -1;
  for (const letter of steps) {
    const step = letter.charCodeAt(0) - FIRST;
    place += step;
    if (step < MOST) places.add(++place);
  }
  return (word) => places.has(hashOf(word) % Number(size));
}

/** Packs words, in plain letters, into a filter: the places where they stand, in steps; another `spare` takes others by chance. */
export function packWords(words: readonly string[], spare = 0): string {
  const size = words.length * APART + spare;
  let before = -1;
  const steps = [...new Set(words.map((word) => hashOf(word) % size))]
    .sort((a, b) => a - b)
    .map((place) => {
      const step = place - before - 1;
      before = place;
      return (
        String.fromCharCode(FIRST + MOST).repeat(step / MOST) + String.fromCharCode(FIRST + (step % MOST))
      );
    });
  return `${String(size)} ${steps.join('')}`;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
