import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../site.ts';
import { BASE_DIST, SITE } from './built.ts';

const read = (path: string) => readFileSync(`${BASE_DIST}${path}`, 'utf8');
const head = (path: string) => /<head>.*?<\/head>/s.exec(read(`${path}index.html`))?.[0] ?? '';
const first = (text: string, pattern: RegExp) => pattern.exec(text)?.[1];

describe('a site that knows its address', () => {
  it.each([
    ['/', '/guide/', 'https://guide.exemple.fr/guide/kit/partage-1200x630.png'],
    ['/fiches/3-1/', '/guide/fiches/3-1/', 'https://guide.exemple.fr/guide/partage/fiches.png'],
    ['/ma-depense/', '/guide/ma-depense/', 'https://guide.exemple.fr/guide/partage/outils.png'],
    ['/parents/', '/guide/parents/', 'https://guide.exemple.fr/guide/partage/parents.png'],
    [
      '/departements/50/',
      '/guide/departements/50/',
      'https://guide.exemple.fr/guide/partage/departements.png',
    ],
  ])('says it, and a picture of its kind: %s', (path, canonical, picture) => {
    expect(first(head(path), /rel="canonical" href="([^"]*)"/)).toBe(SITE + canonical);
    expect(first(head(path), /property="og:url" content="([^"]*)"/)).toBe(SITE + canonical);
    expect(first(head(path), /property="og:image" content="([^"]*)"/)).toBe(picture);
    expect(existsSync(`${BASE_DIST}${picture.replace('https://guide.exemple.fr/guide', '')}`)).toBe(true);
    for (const name of ['og:title', 'og:description', 'og:type'])
      expect(first(head(path), new RegExp(`property="${name}" content="([^"]+)"`))).toBeTruthy();
  });

  it('gives each page one canonical address, its own; none where nothing is to be found', () => {
    const pages = pagesOf(BASE_DIST).filter((path) => !path.startsWith('/integration/'));
    expect(pages.length).toBeGreaterThan(150);
    const wrong = pages.filter((path) => {
      const found = [...head(path).matchAll(/rel="canonical" href="([^"]*)"/g)].map(([, href]) => href);
      const own = head(path).includes('<meta name="robots" content="noindex">')
        ? []
        : [`${SITE}/guide${path}`];
      return found.join() !== own.join();
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['quel-volet', '/quel-volet/', 760],
    ['ma-depense', '/ma-depense/', 760],
    ['recherche', '/recherche/', 560],
    ['calendrier', '/departements/', 480],
  ])('tells how to show %s, from its page and from its frame', (id, full, height) => {
    const told = `${SITE}/guide/oembed/${id}.json`;
    for (const path of [full, `/integration/${id}/`])
      expect(first(head(path), /type="application\/json\+oembed" href="([^"]*)"/)).toBe(told);
    expect(first(head(`/integration/${id}/`), /rel="canonical" href="([^"]*)"/)).toBe(`${SITE}/guide${full}`);
    expect(head(`/integration/${id}/`)).toContain('<meta name="robots" content="noindex">');
    const said = JSON.parse(read(`/oembed/${id}.json`)) as Record<string, unknown>;
    expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 600, height });
    expect(said['html']).toContain(`<iframe src="${SITE}/guide/integration/${id}/?theme=clair" title="`);
  });
});
