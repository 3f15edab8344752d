import { describe, expect, test } from 'vitest';
import type { DoorsData } from '../../../src/phrases/door.ts';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { findDoors } from '../../../src/phrases/find-doors.ts';
import { plainWords } from '../../../src/french/words.ts';
import { slipsAmong } from '../../../src/french/slips.ts';
import { soundOf } from '../../../src/french/sound.ts';
import { Vocabulary } from '../../../src/phrases/typed-terms.ts';

describe('words in plain letters', () => {
  test.each([
    ['L’éducateur d’abord', ['educateur', 'abord']],
    ['1 000 premiers jours', ['1000', 'premiers', 'jours']],
    ['Sœur, café-débat !', ['soeur', 'cafe', 'debat']],
  ])('of « %s » are %j', (text, words) => {
    expect(plainWords(text)).toEqual(words);
  });
});

describe('what sounds the same', () => {
  test.each([
    ['telefone', 'telephone'],
    ['acouchement', 'accouchement'],
    ['prisson', 'prison'],
    ['parant', 'parent'],
    ['atelie', 'atelier'],
    ['violanse', 'violence'],
    ['handycap', 'handicap'],
    ['gouté', 'gouter'],
    ['locassion', 'location'],
  ])('« %s » is heard as « %s »', (slip, word) => {
    expect(soundOf(slip.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(soundOf(word));
  });

  test.each([
    ['prison', 'poisson'],
    ['parent', 'parloir'],
    ['mère', 'mairie'],
  ])('« %s » is not heard as « %s »', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});

describe('a slip of the pen', () => {
  const known = ['conference', 'telephone', 'communication', 'assurance', 'parent'];
  test.each([
    ['one letter changed', 'conferance', ['conference']],
    ['two letters swapped', 'telehpone', ['telephone']],
    ['a letter forgotten', 'comunication', ['communication']],
    ['too far', 'confiture', []],
    ['too short a word', 'tape', []],
    ['another first letter', 'lassurance', []],
    ['a figure', '2025', []],
  ])('%s', (_, word, meant) => {
    expect(slipsAmong(known, word)).toEqual(meant);
  });
});

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

const DATA: DoorsData = {
  grave: 'coup',
  kinds: [
    { kind: 'besoin', start: '/parents/', end: '/', doors: [['prison', 'Un parent en prison']] },
    {
      kind: 'depense',
      start: '/ma-depense/#depense=',
      end: '',
      doors: [
        ['location', 'Location'],
        ['alimentation', 'Alimentation'],
      ],
    },
    { kind: 'sens', start: '/ma-depense/#depense=', end: '', doors: [['salle', 'Quelle salle ?']] },
    { kind: 'action', start: '/quel-volet/#action=', end: '', doors: [['rep', 'Un relais']] },
    {
      kind: 'terme',
      start: '/glossaire/#',
      end: '',
      doors: [['ctg', 'Ctg', 'convention territoriale globale']],
    },
    { kind: 'silence', start: '', end: '', doors: [['/source/', 'Combien ?', 'L’annexe ne dit rien.']] },
  ],
  options: [
    [
      ['location', 'Louée'],
      ['alimentation', 'Prêtée'],
    ],
  ],
  phrases: [
    'prison|parloir=0>4',
    'relai prison=4',
    'location|location vaisselle=1',
    'gateau|vaisselle=2',
    'salle=3>1',
    'ctg|convention territoriale globale=5',
    'convention=5',
    'argent|combien=6',
  ].join(';'),
  voices: [
    ['mon', 'besoin'],
    ['financer', 'action', 'depense'],
  ],
};
const index = openDoorIndex(DATA);
const labels = (query: string) => findDoors(index, query).map(({ door }) => door.label);

describe('the doors for a query', () => {
  test.each([
    ['le nom d’un besoin', 'prison', 'Un parent en prison'],
    ['un porteur qui le dit', 'financer un relais en prison', 'Un relais'],
    ['une expression entière', 'location de vaisselle', 'Location'],
    ['la chose, avant ce à quoi elle sert', 'des gâteaux pour la location', 'Alimentation'],
    ['un mot à plusieurs sens', 'salle', 'Quelle salle ?'],
    ['un sigle', 'CTG', 'Ctg'],
    ['sa forme longue', 'convention territoriale globale', 'Ctg'],
    ['un petit mot seul', 'combien ?', 'Combien ?'],
  ])('%s', (_, query, label) => {
    expect(labels(query)[0]).toBe(label);
  });

  test.each(['', '   ', '?!', 'xyzzy', 'le de la'])('are none for « %s »', (query) => {
    expect(labels(query)).toEqual([]);
  });

  test('are what stands at the whole address', () => {
    expect(findDoors(index, 'gateau')[0]?.door.address).toBe('/ma-depense/#depense=alimentation');
    expect(findDoors(index, 'salle')[0]?.door.options).toEqual([
      { expense: 'location', label: 'Louée', address: '/ma-depense/#depense=location' },
      { expense: 'alimentation', label: 'Prêtée', address: '/ma-depense/#depense=alimentation' },
    ]);
  });

  test('leave out those that have little to do with it', () => {
    expect(labels('prison')).toEqual(['Un parent en prison', 'Un relais']);
  });
});
