import { describe, expect, it } from 'vitest';
import { deadLinks, linkedPage, pageLinks } from '../../../../src/integrations/pages/dead-links.ts';
import { readPage } from '../../../../src/integrations/pages/page.ts';

const linked = (base: string, file: string, html: string) => linkedPage(file, readPage(html), base);

/** A home and a sheet that has a heading, and a page that leads somewhere. */
const site = (base: string, html: string) => [
  linked(base, 'index.html', '<h1>Accueil</h1>'),
  linked(base, 'fiches/1-1/index.html', '<h2 id="dates">Dates</h2>'),
  linked(base, 'page/index.html', html),
];

describe('of the links of a built page', () => {
  it.each<[base: string, html: string, wrong: string[]]>([
    ['/', '<a href="/fiches/1-1/#dates">Fiche</a><a href="/">Accueil</a>', []],
    ['/guide/', '<a href="/guide/fiches/1-1/#dates">Fiche</a><a href="/guide/">Accueil</a>', []],
    ['/', '<a href="tel:119">119</a><a href="https://exemple.fr/nulle-part/">Ailleurs</a>', []],
    ['/', '<h2 id="ici">Ici</h2><a href="#ici">Ici</a><a href="/fiches/1-1/#volet=1.1">Une réponse</a>', []],
    [
      '/',
      '<a href="/mon-calendrier/">A</a><a href="/mon-calendrier/#mois">B</a>',
      ['page/index.html: le site n’a pas de page /mon-calendrier/ ; corrigez l’adresse'],
    ],
    [
      '/guide/',
      '<p>Voir <a href="/guide/mon-calendrier/?de=1">A</a>.</p>',
      ['page/index.html: le site n’a pas de page /mon-calendrier/ ; corrigez l’adresse'],
    ],
    [
      '/guide/',
      '<a href="/guide/fiches/1-1/#date">A</a><a href="#la">B</a>',
      [
        'page/index.html: rien, dans la page /fiches/1-1/, ne s’appelle #date ; corrigez l’adresse',
        'page/index.html: rien, dans la page /page/, ne s’appelle #la ; corrigez l’adresse',
      ],
    ],
  ])('under %s, %s: %j', (base, html, wrong) => {
    const pages = site(base, html);
    expect(deadLinks(pages, pageLinks(pages))).toEqual(wrong);
  });
});
