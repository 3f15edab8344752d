/** How many hashes a filter takes of each word. */
const HASHES = 5;
// A little fewer than would be best: every byte is waited for.
const BITS = 8;

/**
 * Whether a word is one of those of a filter made by `packWords` (a Bloom filter): always for those it was made of,
 * and by chance for about one other in forty-five.
 */
export function openWordFilter(packed: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const holds = (place: number) => (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
  return (word) => placesOf(word, bytes.length * 8).every(holds);
}

/** Packs words, in plain letters, into a filter: `BITS` a word and some `spare` bytes, in base 64. */
export function packWords(words: readonly string[], spare = 0): string {
  const bytes = new Uint8Array(Math.ceil((words.length * BITS) / 8) + spare);
  for (const word of words)
    for (const place of placesOf(word, bytes.length * 8))
      bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** Where a word stands among so many places: two hashes (FNV-1a, forwards and backwards), combined. */
function placesOf(word: string, size: number): number[] {
  const [one, other] = [hashOf(word), hashOf([...word].reverse().join('')) | 1];
  return size === 0 ? [0] : Array.from({ length: HASHES }, (_, i) => ((one + i * other) >>> 0) % size);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
