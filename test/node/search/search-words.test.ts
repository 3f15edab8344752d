import { describe, expect, test } from 'vitest';
import { spellings } from '../../../src/integrations/search-index/site-spellings.ts';
import { createLexicon } from '../../../src/search/pagefind/lexicon.ts';
import { fold } from '../../../src/french/fold.ts';
import { forIndex, forReader, wordsOf } from '../../../src/french/indexed.ts';
import { queryWords, understand } from '../../../src/search/pagefind/understand.ts';

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

describe('the words of a query', () => {
  test.each([
    ['mon frère est en prison', ['frère', 'prison']],
    ['l’aide d’urgence', ['aide', 'urgence']],
    ['Où est-ce qu’on trouve un café des parents ?', ['trouve', 'café', 'parents']],
    ['1 000 premiers jours', ['1000', 'premiers', 'jours']],
    ['parents parents', ['parents']],
    ['pour qui', ['pour', 'qui']],
    ['… !', []],
  ])('of « %s» are %j', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

const LEXICON = createLexicon([
  'parents',
  'détenus',
  'téléphone',
  'conférence',
  'acteur',
  'agent',
  'préparer',
  'laep',
  'caf',
]);

describe('what the search understands', () => {
  test.each([
    ['un mot tel quel', 'parents', ['parents']],
    ['un mot sans accent', 'telephone', ['telephone']],
    ['une autre forme', 'détenu', ['détenu']],
    ['un verbe conjugué', 'préparer', ['préparer']],
    ['un début de mot', 'confé', ['confé']],
    ['un sigle', 'CAF', ['caf']],
  ])('takes %s as it is', (_, query, words) => {
    expect(understand(query, LEXICON)).toEqual({ words, corrected: [], unknown: [] });
  });

  test.each([
    ['conférance', 'conférence'],
    ['téléfone', 'téléphone'],
    ['parants', 'parents'],
  ])('reads « %s » as « %s » and says so', (from, to) => {
    expect(understand(from, LEXICON)).toEqual({ words: [to], corrected: [{ from, to }], unknown: [] });
  });

  test.each(['tracteur', 'zzz', 'xyzzy', 'cat', '2031'])('sets « %s » aside and says so', (word) => {
    expect(understand(`parents ${word}`, LEXICON)).toEqual({
      words: ['parents'],
      corrected: [],
      unknown: [word],
    });
  });

  test('finds nothing to look for in a query of unknown words', () => {
    expect(understand('zzz yyy', LEXICON).words).toEqual([]);
  });
});

describe('the vocabulary of the site', () => {
  test('keeps one spelling a word, its commonest, the most frequent first', () => {
    const said = 'un parent des parents les parents la détention une détenue'.split(' ');
    const counts = new Map(said.map((word) => [word, said.filter((other) => other === word).length]));
    expect(spellings(counts)).toEqual(['parents', 'des', 'détention', 'détenue', 'la', 'les', 'un', 'une']);
  });
});
