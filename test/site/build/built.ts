/** Where the site under a base path is built. */
export const BASE_DIST = '.astro/dist-guide';
/** What that build noted of its reads of the content: a line of JSON a process, times by file. */
export const READS = '.astro/reads.jsonl';
