/** The worker’s own file, at the root of the site so that the whole site is within its reach. */
export const WORKER = 'hors-ligne.js';

/** The whole copy, as one file. */
export const PACK = 'hors-ligne.paquet';

/** The page that is shown for those that the copy does not hold. */
export const ABSENT = 'hors-ligne/';

/** What the copy says of itself, among its own files: an address that the site has not. */
export const OF_COPY = 'hors-ligne/copie.json';

/** What every store of a site under a base begins with. */
export function storesOf(base: string): string {
  return `fnp-hors-ligne ${base} `;
}

/** The most that a copy may cost to download, in bytes of brotli: what the control promises and the build holds. */
export const MOST = 1_200_000;
