import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../wizards/export/zip.ts', import.meta.url));

/**
 * Lets write-excel-file make its archives on the page. Past 160 kB its library starts a worker from a blob: address,
 * which the policy refuses, and then waits for ever.
 */
export function zipOnPage() {
  return {
    name: 'zip-on-page',
    enforce: 'pre' as const,
    resolveId: (source: string, importer?: string) =>
      source === 'fflate' && importer?.endsWith('/zipToArrayBuffer.js') ? OWN : null,
  };
}
