import { type Zippable, zipSync } from 'fflate';

/** Makes an archive on the page itself; a worker made from a blob: address is refused by the site's policy. */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array | null) => void): void {
  let archive: Uint8Array;
  try {
    archive = zipSync(files);
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), null);
    return;
  }
  done(null, archive);
}
