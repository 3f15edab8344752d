import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/phrases/typed-terms.ts';

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

  test('a short word is not its neighbour', () => {
    expect(vocabulary.read(['caf'])[0]?.meanings).toEqual([{ term: 'caf', sure: 1 }]);
  });
});
