/** The most that a file may hold once unpacked, in bytes that were really unpacked. */
export const MOST_UNPACKED = 150_000_000;

/** The most characters of it that are kept, once what only weighs is put aside. */
export const MOST_READ = 6_000_000;

/** A workbook holds more than may be read without freezing the page: past which of the two bounds. */
export class TooLargeError extends Error {
  readonly past: 'unpacked' | 'read';

  constructor(name: string, past: 'unpacked' | 'read') {
    super(name);
    this.past = past;
  }
}

/** The characters that may still be kept. */
export class Keeping {
  #left: number;

  constructor(left = MOST_READ) {
    this.#left = left;
  }

  keep(name: string, characters: number): void {
    this.#left -= characters;
    if (this.#left < 0) throw new TooLargeError(name, 'read');
  }
}
