/** A file of the copy: its address without the base path, its type. */
export interface Packed {
  path: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file that is fetched by itself: its address, and the sum that its bytes must have. */
export interface Summed {
  path: string;
  sum: string;
}

/** What the copy fetches for a département, by its code as addresses write it: « 59 », « 2a ». */
export type Places = Record<string, Summed[]>;

interface Head {
  files: [path: string, type: string, length: number][];
  places: Places;
}

/**
 * The whole copy as one file: its list in JSON, preceded by its length, then the files one after the other. Compressed together,
 * pages that share a head and a menu weigh half of what they weigh apart; and what is one file is of one version.
 */
export function writePack(files: readonly Packed[], places: Places): Uint8Array<ArrayBuffer> {
  const head: Head = { files: files.map(({ path, type, bytes }) => [path, type, bytes.length]), places };
  const list = new TextEncoder().encode(JSON.stringify(head));
  const pack = new Uint8Array(4 + list.length + files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  new DataView(pack.buffer).setUint32(0, list.length);
  pack.set(list, 4);
  let at = 4 + list.length;
  for (const { bytes } of files) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** Gives back what was packed. Throws where the file is cut short. */
export function readPack(pack: Uint8Array<ArrayBuffer>): { files: Packed[]; places: Places } {
  let at = 4 + new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  const { files, places } = JSON.parse(new TextDecoder().decode(pack.subarray(4, at))) as Head;
  const read = files.map(([path, type, length]): Packed => {
    const bytes = pack.subarray(at, at + length);
    at += length;
    return { path, type, bytes };
  });
  if (at !== pack.length) throw new RangeError('The pack is cut short.');
  return { files: read, places };
}

/** The sum of bytes (SHA-256), as the build and the worker write it. */
export async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)).slice(0, 43);
}
