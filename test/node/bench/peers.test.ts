import { describe, expect, it } from 'vitest';
import { multiplied, peerPage } from '../../../bench/peers/content.ts';
import { filesFor, PEERS } from '../../../bench/peers/files.ts';

const page = (main: string, known: string[] = []) =>
  peerPage(
    '/fiches/1-1/',
    `<!doctype html><html lang="fr"><head><title>Une page</title><meta name="description" content="Ce qu’elle dit"></head><body><nav>Menu</nav><main>${main}</main></body></html>`,
    new Set(known),
  );

describe('a built page as Markdown', () => {
  it('keeps its title and description apart', () => {
    const { title, description, markdown } = page('<h1>Parents <b>entre eux</b></h1><p>Bonjour.</p>');
    expect([title, description, markdown]).toEqual(['Parents entre eux', 'Ce qu’elle dit', 'Bonjour.']);
  });

  it('has the words of its headings, paragraphs and lists, in their order', () => {
    const html =
      '<div><h2>Pour qui</h2><p>Pour <strong>tous</strong>, <em>ou presque</em>.</p><ul><li>un</li><li><p>deux</p><ul><li>trois</li></ul></li></ul></div>';
    expect(page(html).markdown).toBe(
      '## Pour qui\n\nPour **tous**, *ou presque*.\n\n- un\n- deux\n\n  - trois',
    );
  });

  it('has its tables', () => {
    const html =
      '<table><thead><tr><th>Dépense</th><th>Réponse</th></tr></thead><tbody><tr><th>Location</th><td><p>Oui</p><p>ou non</p></td></tr></tbody></table>';
    expect(page(html).markdown).toBe('| Dépense | Réponse |\n| --- | --- |\n| Location | Oui ou non |');
  });

  it('leads only to the pages that the peers have', () => {
    const html = '<p>Voir <a href="/glossaire/#caf">la Caf</a> ou <a href="/ma-depense/">l’outil</a>.</p>';
    expect(page(html, ['/glossaire/']).markdown).toBe('Voir [la Caf](/glossaire/) ou l’outil.');
  });

  it('leaves out what only a gesture shows, and what is drawn', () => {
    const html =
      '<p>Un café<small class="src">annexe, ligne 12</small><svg><text>x</text></svg><span class="gloss" popover>définition</span>.</p><nav>Sommaire</nav>';
    expect(page(html).markdown).toBe('Un café.');
  });

  it('says nothing that a peer would read as something else', () => {
    expect(page('<p>1. a * b_c &lt;i&gt; {{ x }} [y]</p>').markdown).toBe(
      '1\\. a \\* b\\_c &lt;i> &#123;&#123; x }} \\[y\\]',
    );
  });
});

describe('more pages', () => {
  it('have addresses and titles of their own', () => {
    const pages = multiplied([page('<h1>A</h1><p>a</p>'), { ...page('<h1>B</h1>'), path: '/b/' }], 5);
    expect(pages.map(({ path }) => path)).toEqual([
      '/fiches/1-1/',
      '/b/',
      '/copies/1/fiches/1-1/',
      '/copies/1/b/',
      '/copies/2/fiches/1-1/',
    ]);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(5);
  });
});

describe('the files of a peer', () => {
  const pages = [
    { ...page('<h1>Accueil</h1><p>Un mot rare.</p>'), path: '/' },
    page('<h1>Une « fiche »: la 1</h1><p>Un mot rare.</p>'),
  ];

  it.each(PEERS)('for %s hold each page once, with its words', (peer) => {
    const files = filesFor(peer, pages);
    const holding = Object.values(files).filter((text) => text.includes('Un mot rare.'));
    expect(holding).toHaveLength(2);
    expect(holding.every((text) => text.startsWith('---\n'))).toBe(true);
    expect(Object.keys(files).filter((name) => /fiches\/1-1\/index\.md$/.test(name))).toHaveLength(1);
  });
});
