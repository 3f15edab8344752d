import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/integrations/pages/page.ts';
import { searchablePage } from '../../../src/integrations/search-index/searchable-page.ts';
import { searchableText } from '../../../src/integrations/search-index/searchable-text.ts';

const page = (attributes: string, body: string, after = '') =>
  readPage(`<html lang="fr"><body><main ${attributes}>${body}</main>${after}</body></html>`);

describe('the copy of a page for the indexer', () => {
  test('carries its filters and its words, and plain French', () => {
    const copy = searchablePage(page('data-kind="fiche" data-volet="3.2"', '<p>L’enfant</p>'), [
      'père en prison',
      'sœur',
    ]);
    expect(copy?.kind).toBe('fiche');
    expect(copy?.html).toContain('<span data-pagefind-filter="type:fiche">');
    expect(copy?.html).toContain('<span data-pagefind-filter="axe:3">');
    expect(copy?.html).toContain('data-words="père en prison, soeur"');
    expect(copy?.html).toContain("<p>L'enfant</p>");
    expect(copy?.html).toContain('<main data-kind="fiche" data-volet="3.2" data-pagefind-body>');
  });

  test.each([
    ['fiche', undefined],
    ['assistant', undefined],
    ['parents', undefined],
    ['glossaire', '0.6'],
    ['regles', '0.4'],
    ['source', '0.4'],
    ['site', '0.3'],
  ])('weighs a page of kind « %s » %s', (kind, weight) => {
    const copy = searchablePage(page(`data-kind="${kind}"`, ''), []);
    expect(/data-pagefind-weight="(.*?)"/.exec(copy?.html ?? '')?.[1]).toBe(weight);
    expect(copy?.html).toContain(`type:${kind}`);
  });

  test('without an axis nor words has neither', () => {
    const copy = searchablePage(page('data-kind="source"', ''), []);
    expect(copy?.html).not.toContain('axe:');
    expect(copy?.html).not.toContain('synonymes');
  });

  test.each([
    ['<dl><dt>Où</dt><dd>Ici</dd></dl>', '<dt>Où</dt> : <dd>Ici</dd>'],
    ['<table><tr><td>1</td><th>2</th></tr></table>', '<td>1</td> <th>2</th>'],
    ['<details>A<summary>B</summary></details>', 'A <summary>B'],
    ['<fieldset>A<legend>B</legend></fieldset>', 'A <legend>B'],
    ['<figure>A<figcaption>B</figcaption></figure>', 'A <figcaption>B'],
    ['<p>A<small>B</small></p>', 'A <small>B'],
    ['<p>A<em>B</em></p>', 'A<em>B'],
  ])('parts what would be glued in %s', (html, apart) => {
    expect(searchablePage(page('data-kind="fiche"', html), [])?.html).toContain(apart);
  });

  test('is not made for a page without a kind', () => {
    expect(searchablePage(page('data-page="accueil"', ''), [])).toBeUndefined();
  });
});

test('the words of a page leave out its furniture and what opens on demand', () => {
  const body =
    '<h1>Titre</h1><nav>menu</nav><p>Texte<small class="src">page 3</small><span popover>sens</span></p>';
  expect(searchableText(page('', body, '<footer>pied</footer>')).split(/\s+/)).toEqual(['Titre', 'Texte']);
  const quiet =
    '<aside>a</aside><noscript>b</noscript><svg><title>c</title></svg><p class="kicker fort">d</p><p class="no-print">e</p><p hidden>f</p><p data-said-elsewhere>g</p><p class="source">dit</p>';
  expect(searchableText(page('', quiet)).trim()).toBe('dit');
});
