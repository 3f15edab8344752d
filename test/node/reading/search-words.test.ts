import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../src/reading/phrases/search-words.ts';
import type { Action } from '../../../src/schemas/rules/action.ts';
import type { Need } from '../../../src/schemas/parents/need.ts';
import type { Sheet } from '../../../src/schemas/annexe/sheet.ts';

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
