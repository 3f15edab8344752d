import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/integrations/pages/page.ts';
import { unreadEdits } from '../../../src/integrations/pages/unread-edits.ts';
import { searchablePage } from '../../../src/integrations/search-index/searchable-page.ts';
import { searchableText } from '../../../src/integrations/search-index/searchable-text.ts';
import { editSource } from '../../../src/reading/source-edits.ts';

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

  test('of a tool holds its title and its lead, nothing that it draws', () => {
    const html =
      '<h1>Mon budget</h1><p class="lead no-print">Écrivez l’ensemble.</p><astro-island><select><option>Choisissez…</option></select><h2>Votre dossier est vide</h2></astro-island>';
    const tool = page('data-kind="outil"', html);
    const copy = searchablePage(tool, [])?.html;
    expect(copy).toContain("<h1>Mon budget</h1><p>Écrivez l'ensemble.</p></main>");
    expect(copy).not.toMatch(/Choisissez|vide/);
    expect(searchableText(tool)).toBe('Mon budget Écrivez l’ensemble.');
  });

  test('of a wizard is introduced by its description', () => {
    const wizard = readPage(
      '<html><head><meta name="description" content="Dites & voyez."></head><body><main data-kind="outil"><div><h1>Laquelle ?</h1><fieldset>choix</fieldset></div></main></body></html>',
    );
    const copy = searchablePage(wizard, [])?.html;
    expect(copy).toContain('<h1>Laquelle\u202f?</h1><p>Dites &amp; voyez.</p></main>');
    expect(copy).toContain('data-pagefind-meta="lead[data-words]" data-words="Dites &amp; voyez."');
  });

  test('gives the lead of a page, without its sources', () => {
    const html = '<h1>T</h1><p class="lead">Un lieu\n  pour tous.<small class="src">p. 3</small></p>';
    expect(searchablePage(page('data-kind="fiche"', html), [])?.html).toContain(
      'data-words="Un lieu pour tous."',
    );
  });

  test('keeps a term of several words among its words', () => {
    const html = '<p>Une <label class="term"><u>recherche</u> <button>action</button></label> est citée.</p>';
    expect(searchablePage(page('data-kind="fiche"', html), [])?.html).toContain(
      'Une <span class="term"><u>recherche</u> <button>action</button></span> est citée.',
    );
  });

  test.each([
    ['<li>Un lieu<small class="src">p. 3</small></li>', '</li>. '],
    ['<dl><dd>à compléter</dd></dl>', '</dd>. '],
    ['<dl><dd>Ici.</dd></dl>', '</dd></dl>'],
    ['<p>Un lieu</p>', '</p></main>'],
  ])('ends a sentence that the indexer would not: %s', (html, ended) => {
    expect(searchablePage(page('data-kind="fiche"', html), [])?.html).toContain(ended);
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
    '<aside>a</aside><noscript>b</noscript><svg><title>c</title></svg><p class="kicker fort">d</p><p class="no-print">e</p><p hidden>f</p><p data-said-elsewhere>g</p><select><option>h</option></select><fieldset>i</fieldset><label>j</label><p class="source">dit</p>';
  expect(searchableText(page('', quiet)).trim()).toBe('dit');
});

test('a page goes out without what the indexer alone reads, and without the ids of its islands', () => {
  const whole = page(
    'data-kind="outil" data-volet="1.1"',
    '<astro-island uid="Z1" ssr><p>Oui</p></astro-island>',
  );
  expect(editSource(whole.source, unreadEdits(whole))).toBe(
    '<html lang="fr"><body><main data-volet="1.1"><astro-island ssr><p>Oui</p></astro-island></main></body></html>',
  );
});
