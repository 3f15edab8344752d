import { groupBy } from '../../rules/group-by.ts';

/**
 * Words that share a key, as their root or their sound. A key costs much for a long list of words: it is computed only
 * for those that could share it, and once.
 */
export class Kin {
  readonly #keyOf: (word: string) => string;
  readonly #couldShare: (word: string) => string;
  readonly #words: readonly string[];
  readonly #groups = new Map<string, Map<string, string[]>>();
  #parts: Map<string, string[]> | undefined;

  /** `couldShare` cheaply gives the same text for all the words that may have the same key. */
  constructor(
    words: readonly string[],
    keyOf: (word: string) => string,
    couldShare: (word: string) => string,
  ) {
    this.#words = words;
    this.#keyOf = keyOf;
    this.#couldShare = couldShare;
  }

  /** The words that share the key of this one, in their order. */
  of(word: string): readonly string[] {
    const part = this.#couldShare(word);
    let groups = this.#groups.get(part);
    if (!groups) {
      this.#parts ??= groupBy(this.#words, this.#couldShare);
      groups = groupBy(this.#parts.get(part) ?? [], this.#keyOf);
      this.#groups.set(part, groups);
    }
    return groups.get(this.#keyOf(word)) ?? [];
  }
}
