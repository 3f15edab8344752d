import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/french/words.ts';

describe('words in plain letters', () => {
  test.each([
    ['L’éducateur d’abord', ['educateur', 'abord']],
    ['1 000 premiers jours', ['1000', 'premiers', 'jours']],
    ['Sœur, café-débat !', ['soeur', 'cafe', 'debat']],
  ])('of « %s » are %j', (text, words) => {
    expect(plainWords(text)).toEqual(words);
  });
});
