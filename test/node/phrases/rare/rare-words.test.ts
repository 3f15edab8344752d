import { describe, expect, test } from 'vitest';
import { hasUnknown } from '../../../../src/phrases/rare/has-unknown.ts';
import { learnRare } from '../../../../src/phrases/rare/rare-words.ts';
import { Vocabulary } from '../../../../src/phrases/terms/typed-terms.ts';
import { packWords } from '../../../../src/phrases/terms/word-filter.ts';

const TERMS = ['gateau', 'jouet', 'chocolat', 'affiche'];

function learned(ordinary: string[] = []): Vocabulary {
  const vocabulary = new Vocabulary(TERMS);
  learnRare(vocabulary, {
    words: 'gateau chouquette pudding|jouet cerceau trampoline',
    neutral: 'marocain creation',
    ordinary: packWords(ordinary),
  });
  return vocabulary;
}

describe('a word that is seldom typed', () => {
  const meant = (of: Vocabulary, word: string, unfinished = '') =>
    of.read([word], unfinished).map(({ meanings }) => meanings.map(({ term, sure }) => [term, sure]));

  test.each<[word: string, meanings: [string, number][]]>([
    ['chouquette', [['gateau', 1]]],
    ['chouquettes', [['gateau', 1]]],
    ['trampolines', [['jouet', 1]]],
    ['trampolinne', [['jouet', 0.8]]],
    ['chocolat', [['chocolat', 1]]],
    ['chouette', []],
    ['xyzzy', []],
  ])('« %s » is read', (word, meanings) => {
    expect(meant(learned(), word)).toEqual([meanings]);
  });

  test('is begun while it is typed, and not by a shorter word', () => {
    expect(meant(learned(), 'tramp', 'tramp')).toEqual([[['jouet', 0.7]]]);
    expect(meant(learned(), 'tramp')).toEqual([[]]);
  });

  test('is no slip where a French word is meant', () => {
    expect(meant(learned(), 'trampolino')).toEqual([[['jouet', 0.8]]]);
    expect(meant(learned(['trampolino']), 'trampolino')).toEqual([[]]);
  });

  test('is put together of two', () => {
    expect(learned().read(['cer', 'ceau'])).toEqual([
      { typed: 'cerceau', meanings: [{ term: 'jouet', sure: 1 }] },
    ]);
  });

  test('is read, and is no term of the doors', () => {
    const vocabulary = learned();
    expect([vocabulary.has('cerceaux'), vocabulary.hasTerm('cerceaux')]).toEqual([true, false]);
    expect([vocabulary.has('jouets'), vocabulary.hasTerm('jouets')]).toEqual([true, true]);
    expect(new Vocabulary(TERMS).has('cerceaux')).toBe(false);
  });

  test('is read anew where it was unknown before', () => {
    const vocabulary = new Vocabulary(TERMS);
    expect(meant(vocabulary, 'cerceau')).toEqual([[]]);
    learnRare(vocabulary, { words: 'jouet cerceau', neutral: '', ordinary: packWords([]) });
    expect(meant(vocabulary, 'cerceau')).toEqual([[['jouet', 1]]]);
  });

  test('changes nothing when it is neutral', () => {
    expect(['marocain', 'marocains', 'gateau', 'cerceau'].map((word) => learned().isNeutral(word))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

test.each<[words: string[], unfinished: string, unknown: boolean]>([
  [['gateau'], '', false],
  [['des', 'gateaux'], '', false],
  [['cerceau'], '', true],
  [['gateau', 'marocain'], '', true],
  [[], 'gat', false],
  [[], 'cer', true],
  [[], 'ce', false],
  [['cerceau'], 'gat', true],
])('%j, then « %s » while it is typed: unknown, %s', (words, unfinished, unknown) => {
  expect(hasUnknown(learned(), words, unfinished)).toBe(unknown);
});
