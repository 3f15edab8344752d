/** The most that a workbook may hold once unpacked, in bytes that were really unpacked. */
export const MOST_UNPACKED = 40_000_000;

/** The most characters of it that are left to read, once what only weighs is put aside. */
export const MOST_READ = 6_000_000;

/** A workbook holds more than may be read without freezing the page: past which of the two bounds. */
export class TooLargeError extends Error {
  readonly past: 'unpacked' | 'read';

  constructor(name: string, past: 'unpacked' | 'read') {
    super(name);
    this.past = past;
  }
}
