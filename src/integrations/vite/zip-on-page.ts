import { fileURLToPath } from 'node:url';

const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OWN: readonly [importer: string, path: string][] = [
  ['/zipToArrayBuffer.js', own('../../tables/xlsx/zip.ts')],
  ['/unzipFromArrayBuffer.js', own('../../tables/xlsx/unzip.ts')],
];

/**
 * Lets write-excel-file make its archives, and read-excel-file open them, on the page. Past some size their library
 * starts a worker from a blob: address, which the policy refuses, and then waits for ever.
 */
export function zipOnPage() {
  return {
    name: 'zip-on-page',
    enforce: 'pre' as const,
    resolveId: (source: string, importer?: string) =>
      (source === 'fflate' && OWN.find(([end]) => importer?.endsWith(end))?.[1]) || null,
  };
}
