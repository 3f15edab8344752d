import { describe, expect, test } from 'vitest';
import { openDoorIndex } from '../../../../src/phrases/door-index.ts';
import { readQuery } from '../../../../src/phrases/query/read-query.ts';
import { SMALL_DOORS } from '../small-doors.ts';

const index = openDoorIndex(SMALL_DOORS);
const says = (query: string) =>
  readQuery(index, query).terms.map((term) => Math.round(term.says * 1_000) / 1_000);

describe('a query', () => {
  test.each([
    ['gâteau', [1]],
    ['des gâteaux', [0.08, 1]],
    ['des gâteaux pour la location', [0.08, 1, 0.04, 0.04, 0.5]],
    ['gâteau pendant location', [1, 0.5, 0.5]],
    ['gâteau durant location', [1, 0.5, 0.5]],
    ['gâteau lors location', [1, 0.5, 0.5]],
    ['gâteau après location', [1, 0.5, 0.5]],
    ['gâteau avant location', [1, 0.5, 0.5]],
    ['pour gâteau', [0.08, 1]],
    ['prix pour la location', [1, 0.08, 0.08, 1]],
    ['gâteau avec location', [1, 0.08, 1]],
    ['pour les gâteaux', [0.08, 0.08, 1]],
    ['financer pour la location', [0.35, 0.08, 0.08, 1]],
    ['financer un gâteau', [0.35, 0.08, 1]],
  ])('« %s » says %j by its words', (query, expected) => {
    expect(says(query)).toEqual(expected);
  });

  test.each([
    ['gâteau', 2.079],
    ['vaisselle', 1.504],
    ['xyzzy', 2],
    ['des', 0.16],
    ['combien', 0.166],
  ])('« %s » weighs %s', (query, weight) => {
    expect(readQuery(index, query).terms[0]?.weight).toBeCloseTo(weight, 3);
  });

  test.each([
    ['mon gâteau', ['besoin']],
    ['financer un gâteau', ['action', 'depense']],
    ['financer mon gâteau', []],
    ['gâteau', []],
  ])('« %s » looks for %j', (query, sought) => {
    expect(readQuery(index, query).sought).toEqual(sought);
  });

  test('keeps its words that say something, and knows those of the thing', () => {
    const { heavy, terms } = readQuery(index, 'des gâteaux pour la location');
    expect(heavy).toEqual(['gateaux', 'location']);
    expect(terms.map(({ thing }) => thing)).toEqual([false, true, false, false, false]);
  });

  test('of a parent says as much by what it is for', () => {
    expect(says('gâteau pour mon fils')).toEqual([1, 0.08, 0.08, 1]);
  });

  test.each<[string, string, boolean]>([
    ['honoraires du notaire', 'notaire', true],
    ['location d’un vélo', 'velo', true],
    ["location  de l' animatrice", 'animatrice', true],
    ['salaires  de notre maire', 'maire', true],
    ['location de la vaisselle', 'vaisselle', false],
    ['location de vaisselle', 'vaisselle', false],
    ['location des salles', 'salles', false],
    ['location d’un relais', 'relais', false],
    ['amende de ctg', 'ctg', true],
    ['frais de ticket', 'ticket', false],
    ['rente de mon argent', 'argent', true],
    ['groupe de prisons', 'prisons', false],
    ['salaire des parents', 'parents', true],
    ['la paie de maman', 'maman', true],
    ['honoraires d’un père', 'pere', true],
    ['rémunérer un parent', 'parent', true],
    ['rémunérer une maman', 'maman', true],
  ])('« %s » hangs « %s » on another; a stranger: %s', (query, word, strange) => {
    const { terms } = readQuery(index, query);
    expect(terms.filter(({ linked }) => linked).map(({ typed }) => typed)).toEqual([word]);
    expect(terms.filter((term) => term.strange).map(({ typed }) => typed)).toEqual(strange ? [word] : []);
  });

  test.each([
    'salaire de Julie',
    'salaire d’Élodie',
    'des cahiers et des stylos',
    'or de prison',
    'gâteau notaire',
    'salaire, de notaire',
    'il va des notaires',
  ])('« %s » hangs no word on another', (query) => {
    expect(readQuery(index, query).terms.filter(({ linked, strange }) => linked || strange)).toEqual([]);
  });

  test('is no stranger where it only says what the thing is for, or who speaks', () => {
    const strange = (query: string) => readQuery(index, query).terms.filter((term) => term.strange);
    expect(strange('gâteau pour la fête du notaire')).toEqual([]);
    expect(strange('salaire de financer')).toEqual([]);
  });

  test('that is long asks with its question, and tells the rest', () => {
    const asked = readQuery(index, 'la prison de la ville est loin, peut-on payer les gâteaux');
    expect(
      asked.terms.filter(({ says }) => says >= 0.3).map(({ typed, says }) => `${typed} ${String(says)}`),
    ).toEqual([...['payer 1', 'gateaux 1', 'prison 0.3', 'ville 0.3', 'loin 0.3']]);
    const family = readQuery(index, 'mon fils va à la prison lundi, est-ce que les gâteaux sont permis');
    expect(family.terms.find(({ typed }) => typed === 'prison')?.says).toBe(0.5);
  });

  test('that is long tells nothing twice', () => {
    const { terms } = readQuery(index, 'les gâteaux de la ville sont loin, peut-on payer les gâteaux');
    expect(terms.filter(({ typed }) => typed === 'gateaux').map(({ says }) => says)).toEqual([1]);
  });

  test.each([
    'la prison de la ville est loin, est-ce possible ?',
    'la prison de la ville est loin, est-ce payer ?',
    'la prison de la ville est loin, est-ce dans la lune ?',
  ])('« %s » asks nothing by its question alone', (query) => {
    expect(readQuery(index, query).terms.find(({ typed }) => typed === 'prison')?.says).toBe(1);
  });

  test('may end by the beginning of a word, while it is typed', () => {
    const meant = (typing: boolean) =>
      readQuery(index, 'vais pris', typing).terms.map(({ meanings }) => meanings);
    expect(meant(true)).toEqual([[], [{ term: 'prison', sure: 0.7 }]]);
    expect(meant(false)).toEqual([[], []]);
    expect(readQuery(index, 'pris').terms[0]?.meanings).toEqual([]);
  });

  test('means nothing by letters that make no word', () => {
    const { terms } = readQuery(index, 'gggâteau');
    expect(terms).toMatchObject([{ typed: 'gggateau', meanings: [], weight: 2 }]);
  });

  test('weighs as the rarest of what its words may mean', () => {
    const phrases = SMALL_DOORS.phrases.replace('gateau', 'epuise').replace('parloir', 'epuisement');
    const [term] = readQuery(openDoorIndex({ ...SMALL_DOORS, phrases }), 'épuiser').terms;
    expect(term?.meanings.map(({ term }) => term)).toEqual(['epuisement', 'epuise']);
    // One door of seven is rarer than two.
    expect(term?.weight).toBeCloseTo(2.079, 3);
  });
});

test.each([
  ['louer les vertus', [true]],
  ['louer sa patience', [true]],
  ['assurer la victoire', [true]],
  ['louer la yourte', [false]],
  ['louer les gâteaux', [false]],
  ['louer une yourte', [false]],
])('« %s »: whether the object of the verb is strange to all that is paid: %j', (query, expected) => {
  const strange = readQuery(index, query).terms.map((term) => term.strange);
  expect(strange.slice(-1)).toEqual(expected);
});
