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
});
