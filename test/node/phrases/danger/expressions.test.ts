import { describe, expect, it } from 'vitest';
import { typedWords } from '../../../../src/phrases/danger/danger-words.ts';
import { Expressions, listOf } from '../../../../src/phrases/danger/expressions.ts';

const GROUPS = { eux: 'fils,petit_garcon', rien: '' };

/** Where an expression stands in a phrase, as « first-last » of each place; « cogne » may also be « frappe ». */
function places(words: string, phrase: string): string {
  const meant = (typed: string) => new Set(typed === 'cogne' ? ['frappe'] : []);
  return new Expressions(words, GROUPS)
    .in(typedWords(phrase), meant)
    .map(({ start, end }) => `${String(start)}-${String(end)}`)
    .join(' ');
}

describe('an expression', () => {
  it.each([
    ['frappe', 'mon mari frappe', '2-2'],
    ['frappe', 'il cogne', '1-1'],
    ['frappe', 'il frappes et frappe', '1-1 3-3'],
    ['frappe,gifle', 'il gifle et frappe', '1-1 3-3'],
    ['frappe fort', 'frappe fort', '0-1'],
    ['frappe fort', 'frappe un deux fort', '0-3'],
    ['frappe fort', 'frappe un deux trois fort', ''],
    ['frappe_fort', 'frappe fort', '0-1'],
    ['frappe_fort', 'frappe un fort', ''],
    ['frappe~fort', 'frappe un deux trois quatre cinq six fort', '0-7'],
    ['frappe~fort', 'frappe un deux trois quatre cinq six sept fort', ''],
    ['frappe fort', 'fort frappe', ''],
    ['frappe fort fort', 'frappe fort', ''],
    ['=frappe', 'il cogne', ''],
    ['=frappe', 'il frappes', '1-1'],
    ['=frappe', 'il frappé', ''],
    ['=frappé', 'il frappé', '1-1'],
    ['@eux crie', 'fils crie', '0-1'],
    ['@eux crie', 'petit garcon crie', '0-2'],
    ['@eux crie', 'petit crie', ''],
    ['frappe @eux', 'frappe mon petit garcon', '0-3'],
    ['@rien', 'rien', ''],
    ['@autre', 'autre', ''],
    ['', 'rien', ''],
  ])('« %s » in « %s »: %s', (words, phrase, found) => {
    expect(places(words, phrase)).toBe(found);
  });

  it('is one of a list, and its words are known', () => {
    expect(listOf('')).toEqual([]);
    expect(listOf('a,b')).toEqual(['a', 'b']);
    expect([...new Expressions('@eux crie,=gifle_fort', GROUPS).words].sort()).toEqual([
      'crie',
      'fils',
      'fort',
      'garcon',
      'gifle',
      'petit',
    ]);
  });
});
