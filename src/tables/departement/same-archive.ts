import { unzipSync, zipSync } from 'fflate';

/** An archive made anew without the moment of its making: the same files give the same bytes, whoever builds. */
export function sameArchive(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unzipSync(archive), { mtime: '1980-01-02T00:00:00' }));
}
