import { type Zippable, zipSync } from 'fflate';

/** Makes an archive on the page itself; a worker made from a blob: address is refused by the site's policy. */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array | null) => void): void {
  let archive: Uint8Array;
  try {
    // The same files give the same archive, whenever it is made.
    archive = zipSync(files, { mtime: '1980-01-02T00:00:00' });
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), null);
    return;
  }
  done(null, archive);
}
