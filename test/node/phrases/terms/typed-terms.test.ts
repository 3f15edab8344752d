import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../../src/phrases/terms/typed-terms.ts';

describe('what a typed word may mean', () => {
  const vocabulary = new Vocabulary([
    'visite',
    'atelier',
    'babysitter',
    'grand',
    'mere',
    'epuisement',
    'caf',
    'cafe',
  ]);
  const meant = (...words: string[]) => vocabulary.read(words).map(({ meanings }) => meanings[0]?.term);

  test.each([
    ['the word itself', ['visite'], ['visite']],
    ['a plural', ['visites'], ['visite']],
    ['a word of its family', ['epuise'], ['epuisement']],
    ['an elision stuck to it', ['latelier'], ['atelier']],
    ['two words written as one', ['grandmere'], ['grand', 'mere']],
    ['one word written as two', ['baby', 'sitter'], ['babysitter']],
    ['its beginning', ['babys'], ['babysitter']],
    ['how it sounds', ['ateliez'], ['atelier']],
    ['nothing near', ['xyzzy'], [undefined]],
  ])('%s', (_, typed, terms) => {
    expect(meant(...typed)).toEqual(terms);
  });

  test('how a noun ends is no second word stuck to the first', () => {
    const paid = new Vocabulary(['paie', 'ment', 'cout', 'eaux', 'fiche']);
    const read = (word: string) => paid.read([word]).map(({ typed }) => typed);
    expect(read('paiement')).toEqual(['paiement']);
    expect(read('couteaux')).toEqual(['couteaux']);
    expect(read('fichepaie')).toEqual(['fiche', 'paie']);
  });

  test('a short word is not its neighbour', () => {
    expect(vocabulary.read(['caf'])[0]?.meanings).toEqual([{ term: 'caf', sure: 1 }]);
  });

  test.each<[string, string, [string, number][]]>([
    [
      'itself and its family',
      'epuise',
      [
        ['epuise', 1],
        ['epuisement', 0.75],
      ],
    ],
    [
      'its family alone',
      'epuiser',
      [
        ['epuise', 1],
        ['epuisement', 1],
      ],
    ],
    ['what sounds so', 'ateliez', [['atelier', 0.9]]],
    ['what begins so', 'babys', [['babysitter', 0.7]]],
    ['what a slip would give', 'babisutter', [['babysitter', 0.8]]],
    ['nothing before its third letter', 'vi', []],
    ['nothing that sounds like three letters', 'kaf', []],
    ['nothing that four letters sound like', 'kafe', []],
    ['nothing that a part of three letters would give', 'cafmere', []],
  ])('is sure: %s', (_, word, means) => {
    const family = new Vocabulary([
      'visite',
      'epuise',
      'atelier',
      'babysitter',
      'epuisement',
      'caf',
      'cafe',
      'mere',
    ]);
    expect(family.read([word]).map(({ meanings }) => meanings.map(({ term, sure }) => [term, sure]))).toEqual(
      [means],
    );
  });

  test('a French word begins another only while it is being typed', () => {
    const ordinary = new Vocabulary(['chaudiere'], (word) => word === 'chaud');
    expect(ordinary.read(['chaud'])).toEqual([{ typed: 'chaud', meanings: [] }]);
    expect(ordinary.read(['chaud'], 'chaud')).toEqual([
      { typed: 'chaud', meanings: [{ term: 'chaudiere', sure: 0.7 }] },
    ]);
  });

  test('two words written as one have a part of four letters each, at least', () => {
    expect(vocabulary.read(['cafemere']).map(({ typed }) => typed)).toEqual(['cafe', 'mere']);
  });
});
