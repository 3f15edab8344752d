import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/french/fold.ts';
import { forIndex, forReader, wordsOf } from '../../../src/french/indexed.ts';

describe('French for the index', () => {
  test.each([
    ['une apostrophe typographique', 'l’éligibilité', "l'éligibilité"],
    ['une ligature', 'Œuvre, cœur, ex æquo', 'Oeuvre, coeur, ex aequo'],
    ['les milliers', 'les 1\u202f000 premiers jours', 'les 1000 premiers jours'],
    ['des nombres qui se suivent', 'en 2024\u00a0: 119', 'en 2024\u00a0: 119'],
  ])('changes %s', (_, text, indexed) => {
    expect(forIndex(text)).toBe(indexed);
  });

  test.each(['cœur', 'œil', 'l’accueil', 'coefficient', 'moelle', 'poésie'])('gives back « %s »', (text) => {
    expect(forReader(forIndex(text))).toBe(text);
  });

  test('forgets case, accents and ligatures when it compares', () => {
    expect(['Éligibilité', 'ŒUVRE', 'Noël'].map(fold)).toEqual(['eligibilite', 'oeuvre', 'noel']);
  });

  test('splits words where the index does', () => {
    expect(wordsOf('L’espace-rencontre, 0,5 Etp !')).toEqual(['l', 'espace', 'rencontre', '0', '5', 'etp']);
  });
});
