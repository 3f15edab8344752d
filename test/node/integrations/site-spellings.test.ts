import { describe, expect, test } from 'vitest';
import { spellings } from '../../../src/integrations/search-index/site-spellings.ts';

describe('the vocabulary of the site', () => {
  test('keeps one spelling a word, its commonest, the most frequent first', () => {
    const said = 'un parent des parents les parents la détention une détenue'.split(' ');
    const counts = new Map(said.map((word) => [word, said.filter((other) => other === word).length]));
    expect(spellings(counts)).toEqual(['parents', 'des', 'détention', 'détenue', 'la', 'les', 'un', 'une']);
  });
});
