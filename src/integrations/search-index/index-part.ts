import { gunzipSync } from 'node:zlib';

// What Pagefind writes before the content of every part, and expects to read there.
const MARK = Buffer.from('pagefind_dcd');

/** The content of a part of Pagefind’s index. Throws when the file is none. */
export function readPart(path: string, file: Uint8Array): Buffer {
  const part = gunzipSync(file);
  if (!part.subarray(0, MARK.length).equals(MARK))
    throw new Error(`${path}: not a part of the index that this version of Pagefind reads`);
  return part.subarray(MARK.length);
}

/** A part of the index as Pagefind reads it without decompressing it: the server’s brotli does better than its own gzip. */
export function writePart(content: Uint8Array): Buffer {
  return Buffer.concat([MARK, content]);
}
