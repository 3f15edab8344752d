import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../src/reading/phrases/search-words.ts';
import { readPage } from '../../../src/integrations/pages/page.ts';
import { searchablePage } from '../../../src/integrations/search-index/searchable-page.ts';
import { searchableText } from '../../../src/integrations/search-index/searchable-text.ts';
import type { Action } from '../../../src/schemas/rules/action.ts';
import type { Need } from '../../../src/schemas/parents/need.ts';
import type { Sheet } from '../../../src/schemas/annexe/sheet.ts';

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

  test('weighs a page that repeats the sheets less than they weigh', () => {
    const copy = searchablePage(page('data-kind="source"', ''), []);
    expect(copy?.html).toContain('data-pagefind-weight="0.4"');
    expect(copy?.html).not.toContain('synonymes');
  });

  test('keeps a term apart from its definition', () => {
    const copy = searchablePage(page('data-kind="fiche"', '<dl><dt>Où</dt><dd>Ici</dd></dl>'), []);
    expect(copy?.html).toContain('<dt>Où</dt> : <dd>Ici</dd>');
  });

  test('is not made for a page without a kind', () => {
    expect(searchablePage(page('data-page="accueil"', ''), [])).toBeUndefined();
  });
});

test('the words of a page leave out its furniture and what opens on demand', () => {
  const body =
    '<h1>Titre</h1><nav>menu</nav><p>Texte<small class="src">page 3</small><span popover>sens</span></p>';
  expect(searchableText(page('', body, '<footer>pied</footer>')).split(/\s+/)).toEqual(['Titre', 'Texte']);
});

const sheet = { strand: '3.2', words: ['prison'] } as Sheet;
const need = { id: 'un-parent-en-prison', words: ['mon frère est détenu'] } as Need;
const action = (id: string, kind: Action['kind'], words: string[]) =>
  ({ id, kind, strand: '3.2', label: 'Relais', summary: 'Un relais.', words }) as Action;

describe('the words people use', () => {
  test('lead to the sheet of the strand, to the page for parents, and to the pages that a synonym names', () => {
    const words = searchWords({
      sheets: [{ sheet }],
      needs: [{ need }],
      actions: [action('relais-enfants-parents', 'action', ['parloir', 'prison'])],
      synonyms: [{ id: 'voir', words: ['malvoyant'], pages: ['/accessibilite/'] }],
    });
    expect([...words]).toEqual([
      ['/fiches/3-2/', ['prison', 'parloir']],
      ['/parents/un-parent-en-prison/', ['mon frère est détenu']],
      ['/accessibilite/', ['malvoyant']],
    ]);
  });

  test('for a part of a page lead to the page; those of a filled-in wizard to none', () => {
    const pages = ['/source/#combien', '/ma-depense/#depense=location'];
    const words = searchWords({
      sheets: [],
      needs: [],
      actions: [],
      synonyms: [{ id: 'montants', words: ['combien'], pages }],
    });
    expect([...words]).toEqual([['/source/', ['combien']]]);
  });
});
