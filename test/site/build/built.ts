/** Where the site under a base path is built. */
export const BASE_DIST = '.astro/dist-guide';
/** The address that it was told it would have. */
export const SITE = 'https://guide.exemple.fr';
/** What that build noted of its reads of the content: a line of JSON a process, times by file. */
export const READS = '.astro/reads.jsonl';
