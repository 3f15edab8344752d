import { Inflate } from 'fflate';
import { MOST_UNPACKED, TooLargeError } from './too-large.ts';
import type { ZipEntry } from './zip-entries.ts';

// A step of this size unpacks to four megabytes at most: a flood is seen before it comes.
const STEP = 4_096;

/** How a long reading lets its page breathe and tells how far it is; `rest` may end it by an error. */
export interface Pace {
  rest: () => Promise<void>;
  /** Between 0 and 1. */
  progress?: (share: number) => void;
}

/** What may still be unpacked of an archive, in bytes that really came out, whatever it says of its sizes. */
export class Room {
  left: number;
  readonly #pace: Pace;
  readonly #whole: number;
  #passed = 0;
  #since = 0;

  constructor(pace: Pace, whole: number, left = MOST_UNPACKED) {
    this.#pace = pace;
    this.#whole = whole;
    this.left = left;
  }

  take(name: string, bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw new TooLargeError(name, 'unpacked');
  }

  pass(packed: number): void {
    this.#passed += packed;
  }

  /** Rests each time that enough was looked at. */
  look(characters: number): Promise<void> | undefined {
    this.#since += characters;
    if (this.#since < 500_000) return undefined;
    this.#since = 0;
    this.#pace.progress?.(Math.min(1, this.#passed / Math.max(1, this.#whole)));
    return this.#pace.rest();
  }
}

/** The text of a part of an archive, piece by piece. Throws TooLargeError, or another error when it is damaged. */
export function* unpackedText({ name, method, packed }: ZipEntry, room: Room): Generator<string, void> {
  if (method !== 0 && method !== 8) throw new Error(`${name}: packed in a way that is not known here`);
  const decoder = new TextDecoder(packed[0] === 0xff && method === 0 ? 'utf-16le' : 'utf-8');
  let chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => chunks.push(chunk));
  for (let at = 0; at < packed.length; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    chunks = [];
    if (method === 0) chunks.push(step);
    else inflate.push(step, at + STEP >= packed.length);
    room.pass(step.length);
    for (const chunk of chunks) {
      room.take(name, chunk.length);
      yield decoder.decode(chunk, { stream: true });
    }
  }
  yield decoder.decode();
}
