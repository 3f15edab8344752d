import { expect, it } from 'vitest';
import type { QueryTerm } from '../../../../src/phrases/query/read-query.ts';
import { namesThing } from '../../../../src/phrases/ranking/evidence.ts';

const term = (typed: string, weight: number, more: object = {}) =>
  ({
    typed,
    weight,
    thing: true,
    linked: false,
    says: 1,
    foreign: true,
    meanings: [],
    ...more,
  }) as unknown as QueryTerm;
const known = { meanings: [{ term: 'autre-chose' }], foreign: false };
const HELD = new Map([['chose', 1]]);
const NONE = new Map<string, number>();

it.each<[string, QueryTerm[], number[], ReadonlyMap<string, number>, boolean]>([
  ['a thing alone', [term('velo', 1)], [0], HELD, true],
  ['no thing', [term('velo', 1)], [], HELD, false],
  ['only words around, that its phrase holds', [term('frais', 1)], [0], HELD, true],
  [
    'what stands next to a word of something else',
    [term('permis', 1, { meanings: [{}] }), term('velo', 9)],
    [1],
    HELD,
    false,
  ],
  ['what stands next to an unknown word', [term('xyz', 1), term('velo', 9)], [1], HELD, true],
  [
    'what an unknown word changes',
    [term('tapis', 9, known), term('volant', 1, { beside: true })],
    [0],
    HELD,
    false,
  ],
  [
    'what hangs on an unknown head',
    [term('malus', 1), term('prime', 9, { ...known, beside: true })],
    [1],
    HELD,
    false,
  ],
  [
    'what an unknown word only tells how it is',
    [term('chaise', 9, known), term('pliantes', 1, { beside: true })],
    [0],
    HELD,
    true,
  ],
  ['what an unknown word does not touch', [term('tapis', 9, known), term('volant', 1)], [0], HELD, true],
  [
    'what an unknown word follows in a longer text',
    [
      term('tapis', 9, known),
      term('volant', 1, { beside: true }),
      term('salon', 1, { thing: false, foreign: false }),
    ],
    [0],
    HELD,
    true,
  ],
  [
    'what two unknown words follow, and nothing else',
    [term('tapis', 9, known), term('hors', 1, { beside: true }), term('sol', 1)],
    [0],
    HELD,
    false,
  ],
  [
    'what more unknown words follow',
    [term('tapis', 9, known), term('hors', 1, { beside: true }), term('sol', 1), term('rond', 1)],
    [0],
    HELD,
    true,
  ],
  ['only words around', [term('frais', 1)], [], HELD, false],
  ['the first of two', [term('velo', 1), term('poney', 9)], [0], HELD, true],
  ['the first after a word around', [term('frais', 9), term('velo', 1)], [1], HELD, true],
  [
    'the first after a word that names no thing',
    [term('mon', 9, { thing: false }), term('velo', 1)],
    [1],
    HELD,
    true,
  ],
  ['the second, two fifths of all', [term('poney', 3), term('velo', 2)], [1], HELD, true],
  ['the second, less than two fifths', [term('poney', 2), term('velo', 1)], [1], HELD, false],
  [
    'the second, three tenths of all, of what has no place',
    [term('poney', 7), term('velo', 3)],
    [1],
    NONE,
    true,
  ],
  [
    'the second, less than three tenths, of what has no place',
    [term('poney', 3), term('velo', 1)],
    [1],
    NONE,
    false,
  ],
  [
    'a complement of an unknown word',
    [term('amende', 1), term('parking', 1, { linked: true })],
    [1],
    HELD,
    false,
  ],
  [
    'a complement of a known word',
    [term('sortie', 1, known), term('parking', 1, { linked: true })],
    [1],
    HELD,
    true,
  ],
  [
    'a complement of a word around',
    [term('frais', 1, { foreign: false }), term('parking', 1, { linked: true })],
    [1],
    HELD,
    true,
  ],
  [
    'a complement of an unknown word, over a little one',
    [term('amende', 1), term('de', 0), term('parking', 1, { linked: true })],
    ...([[2], HELD, false] as const),
  ],
  [
    'a complement of what names no thing',
    [term('amende', 1, { thing: false }), term('parking', 1, { linked: true })],
    ...([[1], HELD, true] as const),
  ],
  [
    'two words, three quarters of all, that hang on an unknown one',
    [term('amende', 2), term('velo', 3, { linked: true }), term('tandem', 3, { linked: true })],
    ...([[1, 2], HELD, false] as const),
  ],
  [
    'two words, three quarters of all, that hang on none',
    [term('amende', 2), term('velo', 3), term('tandem', 3)],
    ...([[1, 2], HELD, true] as const),
  ],
  [
    'two words, less than that',
    [term('amende', 3), term('velo', 3, { linked: true }), term('tandem', 3, { linked: true })],
    ...([[1, 2], HELD, false] as const),
  ],
  ['what hangs on nothing', [term('parking', 1, { linked: true })], [0], HELD, true],
  [
    'the second, a third of all, with a word that surely means it',
    [term('poney', 3), term('velo', 1), term('tandem', 2, { meanings: [{ term: 'chose', sure: 1 }] })],
    ...([[1], HELD, true] as const),
  ],
  [
    'the second, a third of all, with a word that only begins as it does',
    [term('poney', 3), term('velo', 1), term('tand', 2, { meanings: [{ term: 'chose', sure: 0.7 }] })],
    ...([[1], HELD, false] as const),
  ],
  [
    'the second, a third of all, with a word that means another',
    [term('poney', 3), term('velo', 1), term('tandem', 2, { meanings: [{ term: 'poney', sure: 1 }] })],
    ...([[1], HELD, false] as const),
  ],
  ['what a stranger hangs on', [term('salaire', 9), term('maire', 1, { strange: true })], [0], HELD, false],
  [
    'what a stranger hangs on, over a little word',
    [term('salaire', 9), term('du', 0), term('maire', 1, { strange: true })],
    ...([[0], HELD, false] as const),
  ],
  [
    'what a stranger hangs on, of what has no place',
    [term('salaire', 9), term('maire', 1, { strange: true })],
    ...([[0], NONE, true] as const),
  ],
  [
    'what comes before another, whatever is strange to it',
    [term('salaire', 9), term('moi', 1), term('poste', 1), term('maire', 1, { strange: true })],
    ...([[0], HELD, true] as const),
  ],
  ['a stranger itself', [term('maire', 1, { strange: true })], [0], HELD, true],
] as [string, QueryTerm[], number[], ReadonlyMap<string, number>, boolean][])(
  'names it: %s',
  (_, terms, named, held, names) => {
    expect(namesThing(terms, new Set(named), held)).toBe(names);
  },
);
