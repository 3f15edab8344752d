/**
 * A header of every answer, and where it differs: the last exception whose pattern fits an address wins, and `null` sends
 * none. In a pattern, which begins at the root of the site, `*` is any run of characters.
 */
export interface Header {
  name: string;
  /** Null where only the exceptions send it. */
  value: string | null;
  except?: readonly { patterns: readonly string[]; value: string | null }[];
}

const PICTURES = ['svg', 'png', 'jpg', 'webp', 'avif', 'ico'].map((ending) => `/*.${ending}`);

/** What is published to be read by machines. */
const OPEN = ['/api/*', '/oembed/*', '/flux.xml', '/version.json'];

/** What another site may show or read: what it embeds, the pictures, the open data and the calendars. */
const SHARED = ['/_astro/*', '/integration*', ...OPEN, '/*.ics', ...PICTURES];

/**
 * What a script of another origin may read besides. A frame that its host isolates (`sandbox`) has no origin at all: its own
 * scripts, what they fetch and the index of the search come to it as to a stranger.
 */
const READ = ['/_astro/*', '/integration*', ...OPEN, '/pagefind/*', '/departements/*.json'];

/**
 * What no page of the site asks of a device. Copying and sharing stay its own; sharing by not being named, since a browser that
 * cannot share complains of the name.
 */
const PERMISSIONS = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone'],
  ...['midi', 'payment', 'usb'],
].map((feature) => `${feature}=()`);

/** The headers of the site, whoever hosts it: the one source of our own server and of every file of `deploy/`. */
export const HEADERS: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  {
    name: 'Permissions-Policy',
    value: [...PERMISSIONS, 'clipboard-write=(self)'].join(', '),
  },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    except: [{ patterns: SHARED, value: 'cross-origin' }],
  },
  { name: 'Access-Control-Allow-Origin', value: null, except: [{ patterns: READ, value: '*' }] },
  {
    // The rest of the policy stands in each page, which knows its own scripts; a page cannot say this part itself.
    name: 'Content-Security-Policy',
    value: "frame-ancestors 'none'",
    except: [{ patterns: ['/integration/*'], value: null }],
  },
  {
    // A file whose name holds its hash never changes, nor does a script of integration; anything else is asked about again.
    name: 'Cache-Control',
    value: 'no-cache',
    except: [{ patterns: ['/_astro/*', '/integration-*'], value: 'public, max-age=31536000, immutable' }],
  },
];

/** Sent besides where the site is reached by HTTPS, and only there. */
export const OVER_HTTPS: Header & { value: string } = {
  name: 'Strict-Transport-Security',
  value: 'max-age=31536000',
};

/** The headers of an address of the site, without its base path. */
export function headersOf(address: string, { https }: { https: boolean }): Record<string, string> {
  const headers = https ? [...HEADERS, OVER_HTTPS] : HEADERS;
  return Object.fromEntries(
    headers.flatMap(({ name, value, except = [] }) => {
      const last = except.findLast(({ patterns }) => fits(patterns, address));
      const said = last ? last.value : value;
      return said === null ? [] : [[name, said]];
    }),
  );
}

/** Patterns as one regular expression that every host understands, under a base path. */
export function expressionOf(patterns: readonly string[], base = '/'): string {
  const literals = patterns.map((pattern) =>
    pattern
      .slice(1)
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*'),
  );
  return `^${base}(?:${literals.join('|')})$`;
}

function fits(patterns: readonly string[], address: string): boolean {
  return new RegExp(expressionOf(patterns)).test(address);
}
