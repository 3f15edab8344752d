import { Inflate } from 'fflate';
import { lightSheet } from './light-sheet.ts';
import type { ZipEntry } from './zip-entries.ts';
import { zipEntries } from './zip-entries.ts';

/** The most that a workbook may hold once unpacked, in bytes that were really unpacked. */
export const MOST_UNPACKED = 40_000_000;

/** A workbook unpacks to more than may be read without freezing the page. */
export class TooLargeError extends Error {}

// A step of this size unpacks to four megabytes at most: a flood is seen before it comes.
const STEP = 4_096;
const REST = 2_000_000;

/**
 * The .xml parts of a workbook, by name. Whatever the archive says of its sizes, what comes out is counted, and stopped
 * in time. `rest` lets the page breathe now and then. Throws TooLargeError, or another error when the archive is damaged.
 */
export async function unpackWorkbook(
  bytes: Uint8Array,
  rest: () => Promise<void>,
  most = MOST_UNPACKED,
): Promise<Record<string, Uint8Array>> {
  const parts: [name: string, content: Uint8Array][] = [];
  let total = 0;
  for (const entry of zipEntries(bytes)) {
    if (!/\.xml(?:\.rels)?$/.test(entry.name)) continue;
    const content = await unpack(entry, most - total, rest);
    total += content.length;
    parts.push([entry.name, /\/worksheets\/[^/]+$/.test(entry.name) ? lightSheet(content) : content]);
  }
  return Object.fromEntries(parts);
}

async function unpack(
  { name, method, packed }: ZipEntry,
  room: number,
  rest: () => Promise<void>,
): Promise<Uint8Array> {
  if (method !== 0 && method !== 8) throw new Error(`${name}: packed in a way that is not known here`);
  if (method === 0) {
    if (packed.length > room) throw new TooLargeError(name);
    return packed;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  let rested = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (size > room) throw new TooLargeError(name);
    if (size - rested > REST) {
      rested = size;
      await rest();
    }
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
