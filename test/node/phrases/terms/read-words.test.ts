import { describe, expect, it } from 'vitest';
import { isStrong, unstuck, Vocabulary } from '../../../../src/phrases/terms/typed-terms.ts';

/** What a typed word is read as among some terms: « atelier 0.9 », each after what was typed. */
function read(terms: string, typed: string, unfinished?: string, ordinary?: (word: string) => boolean) {
  return new Vocabulary(terms.split(' '), ordinary)
    .read(typed.split(' '), unfinished)
    .map((word) =>
      [word.typed, ...word.meanings.map(({ term, sure }) => `${term} ${String(sure)}`)].join(': '),
    );
}

describe('a typed word can hardly mean anything else', () => {
  it.each<[why: string, typed: string, term: string, sure: number, alone: boolean, strong: boolean]>([
    ['it is the term', 'feu', 'feu', 1, false, true],
    ['it sounds so', 'fe', 'feu', 0.9, false, true],
    ['it is a slip of it', 'feutrz', 'feutre', 0.8, false, true],
    ['but not where it is only of its family', 'feutrage', 'feutre', 0.75, true, false],
    ['nor where it begins it, in four letters', 'feut', 'feutre', 0.7, false, false],
    ['in five letters', 'feutr', 'feutre', 0.7, false, true],
    ['in five letters, half of it', 'feutr', 'feutrineee', 0.7, false, true],
    ['but no less than half', 'feutr', 'feutrineees', 0.7, false, false],
    ['unless it is all that is typed so far', 'feu', 'feutrineees', 0.7, true, true],
    ['in five letters', 'feutr', 'feutrineees', 0.7, true, true],
    ['and no more', 'climat', 'climatisation', 0.7, true, false],
  ])('%s: « %s » and « %s »', (_, typed, term, sure, alone, strong) => {
    expect(isStrong({ term, sure }, typed, alone)).toBe(strong);
  });
});

describe('what is left of a word without the elision stuck to it', () => {
  it.each([
    ['latelier', 'atelier'],
    ['quatelier', 'atelier'],
    ['dencre', 'encre'],
    ['jhabite', 'habite'],
    ['seau', ''],
    ['leau', ''],
    ['paysan', ''],
    ['stage', ''],
    ['atelier', ''],
  ])('of « %s »: « %s »', (typed, left) => {
    expect(unstuck(typed)).toBe(left);
  });
});

describe('words are read', () => {
  it.each<[why: string, terms: string, typed: string, words: string[]]>([
    ['as one, written as two', 'babysitter', 'baby sitter', ['babysitter: babysitter 1']],
    ['as two, where the first is one', 'babysitter baby', 'baby sitter', ['baby: baby 1', 'sitter']],
    ['as one, and what follows', 'babysitter', 'baby sitter des', ['babysitter: babysitter 1', 'des']],
    ['without a plural', 'babysitter', 'baby sitters', ['babysitters: babysitter 1']],
    ['to the letter, of two letters', 'tv', 'tv', ['tv: tv 1']],
    ['without an elision stuck to it', 'atelier', 'latelier', ['atelier: atelier 1']],
    ['by its sound, without an elision', 'atelier', 'lateliez', ['lateliez: atelier 0.9']],
    ['by its sound, from six letters on', 'maison', 'maizon', ['maizon: maison 0.9']],
    ['by its sound, in five letters', 'loisi', 'loizi', ['loizi']],
    ['by its sound, but for a doubled letter', 'salle', 'sale', ['sale: salle 0.9']],
    ['as nothing, where one part of two is known', 'grand', 'grandxyzt', ['grandxyzt']],
    ['as two, in the plural', 'grand mere', 'grandsmeres', ['grands: grand 1', 'meres: mere 1']],
    ['less surely by a short root', 'tram', 'trame', ['trame: tram 0.75']],
    ['less surely by a root that is all of it', 'communication', 'commun', ['commun: communication 0.75']],
    ['surely by one of two letters more', 'jardiner', 'jardin', ['jardin: jardiner 1']],
    ['less surely by one of three letters more', 'formation', 'format', ['format: formation 0.75']],
    ['as no beginning, once a vowel ends it', 'banderole', 'bande', ['bande']],
    ['as a beginning', 'banderole', 'bander', ['bander: banderole 0.7']],
    ['as no beginning, in four letters', 'banderole', 'band', ['band']],
    ['as no beginning, of a figure', '123456', '12345', ['12345']],
    ['as a beginning, with a figure in it', 'covid19vaccins', 'covid19', ['covid19: covid19vaccins 0.7']],
    ['as a slip', 'conference', 'conferonce', ['conferonce: conference 0.8']],
  ])('%s: %s, « %s »', (_, terms, typed, words) => {
    expect(read(terms, typed)).toEqual(words);
  });

  it('as whatever they begin, while they are typed, from three letters on', () => {
    expect(read('visite', 'vis', 'vis')).toEqual(['vis: visite 0.7']);
    expect(read('visite', 'vi', 'vi')).toEqual(['vi']);
    expect(read('visite', 'vis')).toEqual(['vis']);
    expect(read('banderole', 'bande', 'bande')).toEqual(['bande: banderole 0.7']);
    expect(read('visite atelier', 'vis atel', 'atel')).toEqual(['vis', 'atel: atelier 0.7']);
  });

  it('as nothing, where they are little words', () => {
    expect(read('pourboire', 'pour', 'pour')).toEqual(['pour']);
  });

  it('as nothing, where French has another word so, of five letters', () => {
    const ordinary = (root: string) => ['sall', 'sale'].includes(root);
    expect(read('sale', 'salle')).toEqual(['salle: sale 0.9']);
    expect(read('sale', 'salle', undefined, ordinary)).toEqual(['salle']);
    expect(read('sale', 'salles', undefined, ordinary)).toEqual(['salles']);
    expect(read('salle', 'sale', undefined, ordinary)).toEqual(['sale: salle 0.9']);
  });
});
