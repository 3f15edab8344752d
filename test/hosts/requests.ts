import type { Answered, Asked } from './ask.ts';

/** What each host must answer of the small site; paths stand without the base, where `outside` does not say so. */
export interface Expected extends Asked {
  /** What is tried, in words. */
  says: string;
  status: number;
  /** The headers, each whole; null for one that may not be sent. */
  sent: Record<string, string | null>;
  /** The path stands at the root of the host, whatever the base. */
  outside?: boolean;
  /** A word that the body holds. */
  shows?: string;
}

const ANY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), clipboard-write=(self)',
  'cross-origin-opener-policy': 'same-origin',
  'access-control-allow-origin': null,
  'strict-transport-security': null,
  'set-cookie': null,
};
const PAGE = {
  ...ANY,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
  vary: 'Accept-Encoding',
};
// A frame that its host isolates is a stranger to the site, whose files it needs.
const TO_ALL = { 'access-control-allow-origin': '*' };
const FRAMED = {
  ...PAGE,
  ...TO_ALL,
  'content-security-policy': null,
  'cross-origin-resource-policy': 'cross-origin',
};
const HASHED = {
  ...ANY,
  ...TO_ALL,
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=31536000, immutable',
  vary: 'Accept-Encoding',
};
const OWN = { ...ANY, 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-cache' };
const SHARED = { ...OWN, 'cross-origin-resource-policy': 'cross-origin' };

const br = { 'accept-encoding': 'gzip, deflate, br' };

const page = (path: string, encoding: string, coding: string | null, shows = 'Fiches'): Expected => ({
  says: `une page, à qui demande « ${encoding} »`,
  path,
  headers: { 'accept-encoding': encoding },
  status: 200,
  sent: { ...PAGE, 'content-encoding': coding },
  shows,
});

const file = (path: string, type: string, sent: Record<string, string | null>): Expected => ({
  says: `un fichier de ${type}`,
  path,
  headers: br,
  status: 200,
  sent: { ...sent, 'content-type': type, 'content-encoding': 'br' },
});

const missing = (path: string, says = 'ce qui n’est l’adresse de rien'): Expected => ({
  says,
  path,
  headers: br,
  status: 404,
  sent: { ...PAGE, location: null, 'content-encoding': 'br' },
  shows: 'Introuvable',
});

/** What those answer besides that know zstd: not Debian’s nginx, which sends such a reader gzip. */
export const OF_ZSTD: Expected[] = [
  page('/fiches/', 'zstd', 'zstd'),
  page('/fiches/', 'zstd, gzip', 'zstd'),
  page('/fiches/', 'zstd;q=0, gzip', 'gzip'),
];

/** The table of requests that our server, nginx, Apache and Caddy all answer alike. */
export const REQUESTS: Expected[] = [
  page('/', 'br', 'br', 'Accueil'),
  page('/fiches/', 'gzip, deflate, br', 'br'),
  page('/fiches/', 'gzip', 'gzip'),
  page('/fiches/', 'br;q=0, gzip', 'gzip'),
  page('/fiches/', 'gzip, deflate, br, zstd', 'br'),
  page('/fiches/', 'gzip;q=0, br;q=0', null),
  page('/fiches/', 'zebra', null),
  page('/fiches/', 'identity', null),
  page('/fiches/?q=essai', 'br', 'br'),
  { ...page('/fiches/', 'br', 'br'), says: 'une page, sans son corps', method: 'HEAD', shows: '' },
  {
    ...page('/integration/essai/', 'br', 'br', 'Essai'),
    says: 'une page faite pour être reprise ailleurs',
    sent: FRAMED,
  },
  file('/_astro/a1b2c3d.js', 'text/javascript; charset=utf-8', HASHED),
  file('/_astro/a1b2c3d.css', 'text/css; charset=utf-8', HASHED),
  file('/integration-1.js', 'text/javascript; charset=utf-8', HASHED),
  // Read anew each time, or a copy would never learn of another version.
  file('/hors-ligne.js', 'text/javascript; charset=utf-8', OWN),
  file('/hors-ligne.paquet', 'text/plain; charset=utf-8', OWN),
  file('/favicon.svg', 'image/svg+xml', SHARED),
  file('/api/v1/volets.json', 'application/json', { ...SHARED, ...TO_ALL }),
  file('/departements/59/local.json', 'application/json', { ...OWN, ...TO_ALL }),
  file('/departements/59/appel.ics', 'text/calendar; charset=utf-8', SHARED),
  file('/volets.csv', 'text/csv; charset=utf-8', OWN),
  file('/api/v1/rules.d.ts', 'text/plain; charset=utf-8', { ...SHARED, ...TO_ALL }),
  file('/api/v1/salaires.dmn', 'application/xml', { ...SHARED, ...TO_ALL }),
  file('/oembed/essai.json', 'application/json', { ...SHARED, ...TO_ALL }),
  file('/flux.xml', 'application/xml', { ...SHARED, ...TO_ALL }),
  file('/pagefind/fr.pf_index', 'application/octet-stream', { ...OWN, ...TO_ALL }),
  {
    says: 'un fichier trop petit pour être compressé',
    path: '/version.json',
    headers: br,
    status: 200,
    sent: { ...SHARED, ...TO_ALL, 'content-type': 'application/json', 'content-encoding': null },
  },
  {
    says: 'un fichier de .well-known',
    path: '/.well-known/security.txt',
    status: 200,
    sent: { ...OWN, 'content-type': 'text/plain; charset=utf-8' },
  },
  {
    says: 'une adresse sans sa barre',
    path: '/fiches',
    status: 308,
    sent: { location: '/fiches/' },
  },
  {
    says: 'une adresse sans sa barre, avec une question',
    path: '/fiches?q=a',
    status: 308,
    sent: { location: '/fiches/?q=a' },
  },
  missing('/rien'),
  missing('/rien/'),
  missing('/integration/rien/'),
  missing('/_astro/0000000.js'),
  missing('/_astro/'),
  missing('/Fiches/'),
  missing('/index', 'une page sous un autre nom'),
  missing('/index.html', 'une page sous un autre nom'),
  missing('/fiches/index.html', 'une page sous un autre nom'),
  missing('/fiches/index', 'une page sous un autre nom'),
  missing('/404.html', 'une page sous un autre nom'),
  missing('/404', 'une page sous un autre nom'),
  missing('/fiches/index.html.br', 'une copie compressée'),
  missing('/_astro/a1b2c3d.js.gz', 'une copie compressée'),
  missing('/_astro/a1b2c3d.js.zst', 'une copie compressée'),
  missing('//fiches', 'ce qui ressemble à un autre hôte'),
  missing('//fiches/', 'ce qui ressemble à un autre hôte'),
  missing('/fiches//', 'deux barres'),
  missing('/\\fiches', 'ce qui ressemble à un autre hôte'),
  missing('/%66iches/', 'une autre écriture du même nom'),
  missing('/fiches/%23volet=1.1', 'un dièse écrit par une messagerie'),
  missing('/.secret/mot.txt', 'un fichier caché'),
  { says: 'un envoi', path: '/fiches/', method: 'POST', status: 405, sent: {} },
];

/** What is answered besides under a base path, `/guide/`. */
export const UNDER_A_BASE: Expected[] = [
  { ...missing('/'), says: 'la racine de l’hôte', outside: true, sent: {}, shows: '' },
  { ...missing('/fiches/'), says: 'une page hors de la base', outside: true, sent: {}, shows: '' },
  { ...missing('/guidefiches/'), says: 'une page collée à la base', outside: true, sent: {}, shows: '' },
  {
    says: 'la base sans sa barre',
    path: '/guide',
    outside: true,
    status: 308,
    sent: { location: '/guide/' },
  },
];

/** An answer set beside what is expected of it: equal when all is well. */
export function compared(
  { status, headers, text }: Answered,
  expected: Expected,
  { base, origin }: { base: string; origin: string },
): { is: unknown; must: unknown } {
  const must = Object.entries(expected.sent).map(([name, value]): [string, string | null] => [
    name,
    name === 'location' && value !== null && !expected.outside ? base + value.slice(1) : value,
  ]);
  // Apache writes the whole address of a redirection.
  const is = must.map(([name]) => [name, headers[name]?.toString().replace(origin, '') ?? null]);
  const { shows = '' } = expected;
  return {
    is: { status, ...Object.fromEntries(is), shows: text.includes(shows) ? shows : text.slice(0, 200) },
    must: { status: expected.status, ...Object.fromEntries(must), shows },
  };
}

/** The path of a request under a base. */
export function pathUnder(base: string, { path, outside = false }: Expected): string {
  return outside ? path : base + path.slice(1);
}
