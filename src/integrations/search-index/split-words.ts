import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';

/** Words with the places where they stand; Pagefind’s own shape, of which only the word matters here. */
type Entry = [word: string, ...places: unknown[]];
/** The first and last words of a part, and its name. */
type Range = [from: string, to: string, name: string];
type Meta = [version: string, pages: unknown, ranges: Range[], ...rest: unknown[]];

/** The index of the words in parts, and the table that says which part holds which words. */
export interface WordIndex {
  /** Pagefind’s table of the index, in CBOR. */
  meta: Uint8Array;
  /** Each part by its name, in CBOR. */
  parts: Map<string, Uint8Array>;
}

// Pagefind fills parts of thirty kilobytes whatever the site; a search needs a word or two of them.
const BYTES = 1000;

/** The same index in smaller parts, so that a search fetches little more than the words it looks for. */
export function splitWords({ meta, parts }: WordIndex): WordIndex {
  const [version, pages, ranges, ...rest] = decode(meta) as Meta;
  const split = new Map<string, Uint8Array>();
  const table = ranges.flatMap(([, , name]) => {
    const part = parts.get(name);
    if (!part) throw new Error(`the index names a part that is missing: ${name}`);
    const [entries] = decode(part) as [Entry[]];
    return groups(entries).map((group): Range => {
      const bytes = encode([group]);
      const own = `fr_${createHash('sha256').update(bytes).digest('hex').slice(0, 6)}`;
      if (split.has(own))
        throw new Error(`two parts of the index are named ${own}: name them with more digits`);
      split.set(own, bytes);
      return [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', own];
    });
  });
  return { meta: encode([version, pages, table, ...rest]), parts: split };
}

/** Entries in a row that weigh little together. */
function groups(entries: readonly Entry[]): Entry[][] {
  const made: Entry[][] = [];
  let weight = Infinity;
  for (const entry of entries) {
    const size = encode(entry).length;
    if (weight + size > BYTES) {
      made.push([]);
      weight = 0;
    }
    made.at(-1)?.push(entry);
    weight += size;
  }
  return made;
}
