import { fileURLToPath } from 'node:url';

const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OWN: readonly [importer: string, path: string][] = [
  ['/zipToArrayBuffer.js', own('../../tables/zip/zip.ts')],
];

/**
 * Lets write-excel-file make its archives on the page. Past some size its library
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
