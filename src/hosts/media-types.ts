/** The type of each kind of file that the site holds, by the ending of its name: what every host says of it. */
export const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  // The types of the module of the rules: read by people as well.
  ts: 'text/plain; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml',
  dmn: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // The copy for reading without a network, which its own worker reads: bytes, said to be text since a CDN compresses no other.
  paquet: 'text/plain; charset=utf-8',
  // The index of the search: bytes that its own script reads.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
} as const;

/** What a host says of a file that it does not know. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The type of a file, by its name. */
export function mediaType(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(MEDIA_TYPES, ending) ? MEDIA_TYPES[ending as keyof typeof MEDIA_TYPES] : UNKNOWN_TYPE;
}
