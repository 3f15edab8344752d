import { describe, expect, it } from 'vitest';
import { answerOfLink } from '../../../../src/rules/departement/answer-of-link.ts';
import { ageWords, sourceYear } from '../../../../src/rules/departement/freshness.ts';
import {
  askMore,
  confirmQuestion,
  type Precision,
  precisionAbout,
  precisionLine,
  precisionsOn,
  precisionWords,
  stricterOn,
} from '../../../../src/rules/departement/precisions.ts';

const FROM = {
  year: 2027,
  caf: 'Caf de l’Exemple',
  source: 'Caf de l’Exemple, « Appel », du 15 octobre 2026 ; relevé le 20 novembre 2026',
  address: 'https://www.exemple.fr/appel',
};
const QUOTES: Precision = {
  ...{ ...FROM, kind: 'depense', target: 'petit-materiel', strands: ['1.1'], sense: 'plus-stricte' },
  ...{ text: 'Deux devis au-delà de 500 €.', about: 'Petit matériel' },
};
const PROJECTOR: Precision = {
  ...{ ...FROM, kind: 'depense', target: 'investissement', strands: ['1.1', '1.2'], sense: 'plus-large' },
  ...{ text: 'Un vidéoprojecteur est admis.', about: 'Investissement' },
};
const HALF_DAY: Precision = {
  ...{ ...FROM, kind: 'condition', target: 'lieu-ressources/demi-journees', sense: 'plus-claire' },
  ...{ text: 'Trois heures.', about: 'Le lieu ouvre', year: 2026 },
};
const STRAND: Precision = {
  ...{ ...FROM, kind: 'volet', strands: ['3.1'], sense: 'plus-stricte', text: 'Une visite.' },
  about: 'Volet 3.1',
};
const ALL = [PROJECTOR, HALF_DAY, QUOTES, STRAND];
const textsOn = (subject: Parameters<typeof precisionsOn>[1]) =>
  precisionsOn(ALL, subject).map(({ text }) => text);

describe('the precisions that bear on an answer', () => {
  it.each<[string, Parameters<typeof precisionsOn>[1], string[]]>([
    ['its expense and strand', { kind: 'depense', id: 'petit-materiel', strand: '1.1' }, [QUOTES.text]],
    ['another strand', { kind: 'depense', id: 'petit-materiel', strand: '1.2' }, []],
    ['no strand yet', { kind: 'depense', id: 'petit-materiel' }, [QUOTES.text]],
    ['a strand not known', { kind: 'depense', id: 'petit-materiel', strand: 'nsp' }, [QUOTES.text]],
    ['another expense', { kind: 'depense', id: 'assurance', strand: '1.1' }, []],
    ['a refusal', { kind: 'depense', id: 'investissement', strand: '1.1', refused: true }, [PROJECTOR.text]],
    ['a yes', { kind: 'depense', id: 'investissement', strand: '1.1', refused: false }, []],
    [
      'an action, its condition and its strand, what is stricter first',
      { kind: 'action', id: 'lieu-ressources', strand: '3.1' },
      [STRAND.text, HALF_DAY.text],
    ],
    ['an action called as an expense', { kind: 'action', id: 'petit-materiel', strand: '1.1' }, []],
    ['an expense of the strand', { kind: 'depense', id: 'assurance', strand: '3.1' }, [STRAND.text]],
  ])('%s', (_, subject, texts) => {
    expect(textsOn(subject)).toEqual(texts);
  });

  it('are told apart where they ask more', () => {
    expect(stricterOn(ALL, { kind: 'action', id: 'lieu-ressources', strand: '3.1' })).toEqual([STRAND]);
  });
});

describe('the words of a precision', () => {
  const day = '2026-11-27';
  it.each<[string, string]>([
    [
      precisionWords(QUOTES, day),
      'La Caf de l’Exemple demande plus (2027) : « Deux devis au-delà de 500 €. »',
    ],
    [
      precisionWords(QUOTES, day, { own: true }),
      'Votre Caf demande plus (2027) : « Deux devis au-delà de 500 €. »',
    ],
    [
      precisionWords(PROJECTOR, day, { refused: true }),
      'L’annexe dit non. La Caf de l’Exemple écrit autre chose (2027) : « Un vidéoprojecteur est admis. » Faites confirmer par écrit.',
    ],
    [
      precisionWords(PROJECTOR, day),
      'Là où l’annexe dit non, la Caf de l’Exemple écrit autre chose (2027) : « Un vidéoprojecteur est admis. » Faites confirmer par écrit.',
    ],
    [precisionWords(HALF_DAY, day), 'Précision de la Caf de l’Exemple (2026) : « Trois heures. »'],
    [precisionWords(HALF_DAY, '2026-12-31'), 'Précision de la Caf de l’Exemple (2026) : « Trois heures. »'],
    [
      precisionWords(HALF_DAY, '2027-01-01'),
      'Précision de la Caf de l’Exemple (texte de 2026, à faire confirmer) : « Trois heures. »',
    ],
    [
      precisionLine(QUOTES, '2028-01-01'),
      'La Caf de l’Exemple demande plus (texte de 2027, à faire confirmer) : « Deux devis au-delà de 500 €. » Source : Caf de l’Exemple, « Appel », du 15 octobre 2026 ; relevé le 20 novembre 2026, https://www.exemple.fr/appel',
    ],
    [precisionAbout(PROJECTOR), 'Investissement, volets 1.1 et 1.2'],
    [precisionAbout(QUOTES), 'Petit matériel, volet 1.1'],
    [precisionAbout(HALF_DAY), 'Le lieu ouvre'],
    [precisionAbout(STRAND), 'Volet 3.1'],
    [askMore([QUOTES], true), 'Votre Caf demande plus'],
    [askMore([QUOTES, STRAND], false), 'La Caf de l’Exemple demande plus'],
    [
      askMore([QUOTES, { ...QUOTES, caf: 'Caf du Littoral' }], false),
      'La Caf de l’Exemple et la Caf du Littoral demandent plus',
    ],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });

  it('ask the Caf to confirm what the annexe refuses', () => {
    expect(confirmQuestion(PROJECTOR)).toBe(
      'L’annexe 2 du Fonds national parentalité ne retient pas ceci : Investissement, volets 1.1 et 1.2. Nous lisons pourtant, de la Caf de l’Exemple : « Un vidéoprojecteur est admis. » (Caf de l’Exemple, « Appel », du 15 octobre 2026 ; relevé le 20 novembre 2026, https://www.exemple.fr/appel). Cette dépense serait-elle retenue dans notre demande ? Nous aurions besoin de votre réponse par écrit.',
    );
  });
});

it.each([
  ['/depenses/petit-materiel/', '#1-1', { kind: 'depense', id: 'petit-materiel', strand: '1.1' }],
  ['/guide/depenses/petit-materiel/', '', { kind: 'depense', id: 'petit-materiel', strand: undefined }],
  ['/ma-depense/', '#volet=2.1&depense=location', { kind: 'depense', id: 'location', strand: '2.1' }],
  ['/quel-volet/', '#action=groupe-parents', { kind: 'action', id: 'groupe-parents', strand: null }],
  ['/ma-depense/', '#volet=2.1', null],
  ['/depenses/', '', null],
  ['/depenses/lit-2/', '', { kind: 'depense', id: 'lit-2', strand: undefined }],
  ['/depenses/lit-2/plus/', '', null],
  ['/fiches/1-1/', '#depense=location', null],
  ['/fiches/1-1/', '#action=groupe-parents', null],
  ['/ma-depense/plus/', '#depense=location', null],
])('the answer of %s%s', (path, hash, answer) => {
  expect(answerOfLink(path, hash)).toEqual(answer);
});

it.each<[number | undefined, string, string, string]>([
  [2026, '2026-11-20', '2026-12-31', ''],
  [2026, '2026-11-20', '2027-01-01', 'Texte de 2026, à faire confirmer.'],
  [undefined, '2025-11-01', '2026-11-27', 'Relevé il y a plus d’un an, à vérifier.'],
  [2027, '2026-11-20', '2026-11-27', ''],
])('a source for %s, checked on %s, read on %s, says « %4$s »', (year, checked, today, words) => {
  expect(ageWords(year, checked, today)).toBe(words);
});

it('a source is for the year of its call, else of its document', () => {
  const source = { title: 'Appel', address: 'https://www.exemple.fr/', checked: '2026-11-20', role: 'Caf' };
  const sources = [
    { ...source, key: 'appel', dated: '2025-10-15' },
    { ...source, key: 'guide', dated: '2024-03-01' },
    { ...source, key: 'site' },
  ];
  const calls = [{ key: 'a', name: 'Appel 2026', year: 2026, source: 'appel' }];
  const years = ['appel', 'guide', 'site'].map((key) => sourceYear({ calls, sources }, key));
  expect(years).toEqual([2026, 2024, undefined]);
});
