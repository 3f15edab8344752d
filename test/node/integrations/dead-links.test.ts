import { expect, it } from 'vitest';
import { deadLinks } from '../../../src/integrations/pages/dead-links.ts';
import { readPage } from '../../../src/integrations/pages/page.ts';

const ADDRESSES = new Set(['/', '/fiches/1-1/']);

it.each<[string, string, string[]]>([
  ['/', '<a href="/fiches/1-1/#dates">Fiche</a><a href="/">Accueil</a>', []],
  ['/guide/', '<a href="/guide/fiches/1-1/">Fiche</a><a href="/guide/">Accueil</a>', []],
  [
    '/',
    '<a href="tel:119">119</a><a href="https://exemple.fr/nulle-part/">Ailleurs</a><a href="#ici">Ici</a>',
    [],
  ],
  ['/', '<a href="/mon-calendrier/">A</a><a href="/mon-calendrier/#mois">B</a>', ['/mon-calendrier/']],
  ['/guide/', '<p>Voir <a href="/guide/mon-calendrier/?de=1">A</a>.</p>', ['/mon-calendrier/']],
])('under %s, of %s, the site lacks %j', (base, html, lacking) => {
  expect(deadLinks(readPage(html), ADDRESSES, base)).toEqual(
    lacking.map(
      (path) => `le site n’a pas de page ${path} ; écrivez-la dans src/pages, ou corrigez l’adresse`,
    ),
  );
});
