import { Inflate } from 'fflate';
import { lightSheet } from './light-sheet.ts';
import { lightXml } from './light-xml.ts';
import { MOST_READ, MOST_UNPACKED, TooLargeError } from '../too-large.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

// A step of this size unpacks to four megabytes at most: a flood is seen before it comes.
const STEP = 4_096;
const REST = 2_000_000;
const MOST_LISTED = 500_000;

// What no table is read from: drawings, charts, comments, caches.
const ASIDE =
  /^(?:docProps|customXml)\/|\/(?:theme|drawings|charts|chartsheets|pivot\w+|externalLinks)\/|\/(?:calcChain|comments\d*)\.xml$/;

/**
 * The .xml parts of a workbook, by name, without what would only weigh. Whatever the archive says of its sizes, what
 * comes out is counted, and stopped in time. `rest` lets the page breathe now and then. Throws TooLargeError, or another
 * error when the archive is damaged.
 */
export async function unpackWorkbook(
  bytes: Uint8Array,
  rest: () => Promise<void>,
  { unpacked = MOST_UNPACKED, read = MOST_READ } = {},
): Promise<Record<string, Uint8Array>> {
  const parts: [name: string, content: Uint8Array][] = [];
  let total = 0;
  let room = read;
  for (const entry of zipEntries(bytes)) {
    const { name } = entry;
    if (!/\.xml(?:\.rels)?$/.test(name) || ASIDE.test(name)) continue;
    const content = await unpack(entry, unpacked - total, rest);
    total += content.length;
    const lighten = /\/worksheets\/[^/]+\.xml$/.test(name) ? lightSheet : lightXml;
    // The list of sheets is gone through sheet by sheet: it is short, or it is no workbook.
    const most = /\/workbook\.xml/.test(name) ? Math.min(room, MOST_LISTED) : room;
    const light = await lighten(new TextDecoder().decode(content), { room: most, rest });
    room -= light.length;
    parts.push([name, new TextEncoder().encode(light)]);
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
    if (packed.length > room) throw new TooLargeError(name, 'unpacked');
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
    if (size > room) throw new TooLargeError(name, 'unpacked');
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
