import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { BASE_DIST, SITE } from '../build/built.ts';
import { fileOf, pagesOf } from '../site.ts';

/** Where « Quitter cette page » leads, from the pages for parents and from what stands for one without a network. */
const EXIT = 'https://www.meteofrance.com/';

/** Pages whose fragment is a state, not a place. */
const STATEFUL = [
  '/ma-depense/',
  '/quel-volet/',
  '/recherche/',
  '/mon-budget/',
  '/mon-evaluation/',
  '/mon-bilan/',
  '/accompagner/',
  '/mon-dossier/',
  '/integration/ma-depense/',
  '/integration/quel-volet/',
  '/integration/recherche/',
];

/** The only pages elsewhere that a page may lead to, and only on a click. */
const ELSEWHERE = ['https://www.defenseurdesdroits.fr/'];

/** The addresses that a département’s own file gives, on its page alone. */
const LOCAL = new Map(
  readContent().locals.map(({ id, local }) => [
    `/departements/${id.toLowerCase()}/`,
    new Set(
      Object.values(local).flatMap((rows: readonly object[]) => rows.flatMap((row) => Object.values(row))),
    ),
  ]),
);

/** The addresses of what is known outside the annexe, each on the page of its question alone. */
const OUTSIDE = new Map(
  readContent().asked.map(({ id, outside }) => [
    `/questions/${id}/`,
    new Set(
      readContent()
        .outside.filter((fact) => outside.includes(fact.id))
        .flatMap(({ sources }) => sources.map(({ address }) => address)),
    ),
  ]),
);

describe.each([
  { base: '/', dir: 'dist' },
  { base: '/guide/', dir: BASE_DIST },
])('under the base $base', ({ base, dir }) => {
  it.each(pagesOf(dir))('%s links only to pages and places that exist', (path) => {
    const html = readFileSync(fileOf(path, dir), 'utf8');
    const broken = links(html).filter((href) => !resolves(href, path, base, dir));
    expect(broken).toEqual([]);
  });

  it('has pages that link to one another', () => {
    expect(
      pagesOf(dir).flatMap((path) => links(readFileSync(fileOf(path, dir), 'utf8'))).length,
    ).toBeGreaterThan(500);
  });
});

function links(html: string): string[] {
  const found = [...html.matchAll(/<(?:a|link|script|img|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  return found.map((href) => href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));
}

function resolves(href: string, from: string, base: string, dir: string): boolean {
  const origin = 'https://exemple.invalid';
  // What the page says of itself, where the site knows its address.
  const own = href.startsWith(`${SITE}/`) ? href.slice(SITE.length) : href;
  const url = new URL(own, origin + base.replace(/\/$/, '') + from);
  if (['mailto:', 'data:', 'tel:', 'sms:'].includes(url.protocol)) return true;
  // The way out of the pages on violence, and the only one.
  if (url.href === EXIT) return /^\/(?:parents|hors-ligne)\//.test(from);
  if (ELSEWHERE.includes(url.href) || LOCAL.get(from)?.has(url.href)) return true;
  if (OUTSIDE.get(from)?.has(url.href)) return true;
  if (url.origin !== origin || !url.pathname.startsWith(base)) return false;
  const path = `/${url.pathname.slice(base.length)}`;
  const file = path.endsWith('/') ? fileOf(path, dir) : join(dir, path);
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  // Every page takes the département that a link names.
  const id = decodeURIComponent(url.hash.slice(1)).replace(/(?:^|&)departement=\w+$/, '');
  if (id === '' || STATEFUL.includes(path)) return true;
  return new RegExp(`\\sid="${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`).test(readFileSync(file, 'utf8'));
}
