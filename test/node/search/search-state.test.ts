import { describe, expect, test } from 'vitest';
import { cleanQuery, readState, unknownFilters, writeState } from '../../../src/search/page/search-state.ts';

describe('the address of a search', () => {
  test.each([
    ['#q=prison', { q: 'prison', axes: [], types: [] }],
    ['#q=num%C3%A9ro+gratuit', { q: 'numéro gratuit', axes: [], types: [] }],
    ['#q=caf&axe=1&axe=3&type=fiche', { q: 'caf', axes: ['1', '3'], types: ['fiche'] }],
  ])('%s is read, and written again the same', (fragment, state) => {
    expect(readState(fragment)).toEqual(state);
    expect(writeState(state)).toBe(fragment);
  });

  test.each([
    ['', { q: '', axes: [], types: [] }],
    ['#', { q: '', axes: [], types: [] }],
    ['#q=%E0%A4%A', { q: '\uFFFD%A', axes: [], types: [] }],
    ['#q=a&axe=9&axe=<b>&type=Fiche"&autre=1', { q: 'a', axes: [], types: [] }],
    ['#q=a&axe=2&axe=2', { q: 'a', axes: ['2'], types: [] }],
    ['#contenu', { q: '', axes: [], types: [] }],
  ])('%s keeps only what it can mean', (fragment, state) => {
    expect(readState(fragment)).toEqual(state);
  });

  test('says nothing when there is nothing to say', () => {
    expect(writeState({ q: '', axes: [], types: [] })).toBe('');
  });

  test('cuts a query that nobody typed', () => {
    expect(cleanQuery('a'.repeat(10_000))).toHaveLength(200);
    expect(cleanQuery('  un\n\u0000 mot ')).toBe('un mot');
  });

  test('drops NUL', () => {
    expect(cleanQuery('sal\u0000le')).toBe('salle');
    expect(readState('#q=sal%00le').q).toBe('salle');
  });

  test.each([
    [`${'a'.repeat(199)}😀`, 'a'.repeat(199)],
    ['salle \ud83d', 'salle'],
    ['\ude00 salle', 'salle'],
    ['😀 salle', '😀 salle'],
    ['b'.repeat(200), 'b'.repeat(200)],
    [`${'b'.repeat(199)} suite`, 'b'.repeat(199)],
  ])('keeps whole characters of %j', (query, clean) => {
    expect(cleanQuery(query)).toBe(clean);
    expect(cleanQuery(clean)).toBe(clean);
    expect(() => encodeURIComponent(clean)).not.toThrow();
  });

  test.each([
    ['#q=salle&type=zzz', ['zzz']],
    ['#q=salle&type=constructor&axe=9&type=fiche&axe=3', ['9', 'constructor']],
    [`#type=${'y'.repeat(500)}`, ['y'.repeat(20)]],
    ['#type=zzz&type=zzz', ['zzz']],
    ['#q=salle&type=outil', []],
    ['#q=salle&couleur=bleu&type=zzz', ['couleur', 'zzz']],
    ['#contenu', []],
  ])('%s names filters that nobody has: %j', (fragment, unknown) => {
    expect(unknownFilters(fragment)).toEqual(unknown);
    expect(readState(fragment).types.filter((type) => unknown.includes(type))).toEqual([]);
  });
});
