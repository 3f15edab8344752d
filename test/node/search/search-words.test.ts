import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../../src/search/pagefind/lexicon.ts';
import { queryWords, understand } from '../../../src/search/pagefind/understand.ts';

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
  'loi',
  'volet',
  'fort',
  'vers',
  'cachés',
  'jouer',
  'payées',
  'parentalité',
  'atelier',
  'médiation',
  'familiale',
]);

describe('what the search understands', () => {
  test.each([
    ['un mot tel quel', 'parents', ['parents']],
    ['un mot sans accent', 'telephone', ['telephone']],
    ['une autre forme', 'détenu', ['détenu']],
    ['un verbe conjugué', 'préparer', ['préparer']],
    ['un début de mot', 'confé', ['confé']],
    ['quatre lettres qui commencent un mot', 'prép', ['prép']],
    ['un sigle', 'CAF', ['caf']],
  ])('takes %s as it is', (_, query, words) => {
    expect(understand(query, LEXICON)).toEqual({ words, corrected: [], unknown: [] });
  });

  test.each([
    ['conférance', 'conférence'],
    ['téléfone', 'téléphone'],
    ['parentalitté', 'parentalité'],
    ['ateleir', 'atelier'],
    ['conferance', 'conférence'],
    ['familialle', 'familiale'],
    ['parants', 'parents'],
  ])('reads « %s » as « %s » and says so', (from, to) => {
    expect(understand(from, LEXICON)).toEqual({ words: [to], corrected: [{ from, to }], unknown: [] });
  });

  test('corrects only what is wrong', () => {
    expect(understand('mediation familialle', LEXICON)).toEqual({
      words: ['mediation', 'familiale'],
      corrected: [{ from: 'familialle', to: 'familiale' }],
      unknown: [],
    });
  });

  test.each(['loyer', 'voler', 'forêt', 'verre', 'cachet', 'jouet', 'payer'])(
    'takes « %s » for no slip of a word that only looks or sounds like it',
    (word) => {
      expect(understand(word, LEXICON)).toEqual({ words: [], corrected: [], unknown: [word] });
    },
  );

  test('takes no word of the doors for a slip', () => {
    expect(understand('conférance', LEXICON, (word) => word === 'conférance')).toEqual({
      words: [],
      corrected: [],
      unknown: ['conférance'],
    });
  });

  test.each(['tracteur', 'zzz', 'xyzzy', 'cat', '2031', 'kafe', 'pre'])(
    'sets « %s » aside and says so',
    (word) => {
      expect(understand(`parents ${word}`, LEXICON)).toEqual({
        words: ['parents'],
        corrected: [],
        unknown: [word],
      });
    },
  );

  test('finds nothing to look for in a query of unknown words', () => {
    expect(understand('zzz yyy', LEXICON).words).toEqual([]);
  });
});
