import { unpackWorkbook } from './unpack-workbook.ts';

/**
 * What read-excel-file asks of fflate, on the page itself: fflate’s own `unzip` starts a worker from a blob: address past
 * 512 kB, which the site’s policy refuses, and then waits for ever.
 */
export function unzip(
  archive: Uint8Array,
  done: (error: unknown, files: Record<string, Uint8Array> | null) => void,
): void {
  unpackWorkbook(archive, nextTask).then(
    (files) => done(null, files),
    (error: unknown) => done(error, null),
  );
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
