import { describe, expect, it } from 'vitest';
import { readStrands } from '../../../../src/phrases/names/strand-names.ts';

const read = (query: string) => {
  const { strands, exact, rest } = readStrands(query);
  return [strands.join(' '), exact, rest.replace(/\s+/g, ' ').trim()];
};

describe('the strands that a query names', () => {
  it.each<[string, string, string]>([
    ['3.1', '3.1', ''],
    ['salaires 3.1', '3.1', 'salaires'],
    ['31', '3.1', ''],
    ['3/1', '3.1', ''],
    ['fiche 3-1', '3.1', ''],
    ['volet 4.2 hébergement', '4.2', 'hebergement'],
    ['v2.2', '2.2', ''],
    ['fiches 1_2', '1.2', ''],
    ['axe 3, volet 1', '3.1', ''],
    ['Axe III volet 2', '3.2', ''],
    ['axe n° 2 fiche 1', '2.1', ''],
    ['volet 1 de l’axe 4', '4.1', ''],
    ['fiche 2, axe ii', '2.2', ''],
    ['axe trois volet un', '3.1', ''],
    ['volet un point deux', '1.2', ''],
    ['1.1 et 2.1', '1.1 2.1', 'et'],
    ['les 1-2', '1.2', 'les'],
    ['  3.1  ', '3.1', ''],
    [' 42 ', '4.2', ''],
    ['a3v1', '3.1', ''],
    ['a3 v2 salaires', '3.2', 'salaires'],
    ['axe i volet 2', '1.2', ''],
    ['salaires volet 3.1 équipe', '3.1', 'salaires equipe'],
    ['volet deux point un', '2.1', ''],
  ])('« %s »: %s, and « %s » is left', (query, strands, rest) => {
    expect(read(query)).toEqual([strands, true, rest]);
  });

  it.each<[string, string, string]>([
    ['axe 3', '3.1 3.2', ''],
    ['axe iv et réseaux', '4.1 4.2', 'reseaux'],
    ['axes 1 et 2', '1.1 1.2 2.1 2.2', ''],
    ['axes 1, 3', '1.1 1.2 3.1 3.2', ''],
    ['salaires axe 3 équipe', '3.1 3.2', 'salaires equipe'],
    ['axe i', '1.1 1.2', ''],
  ])('of a whole axis, « %s »: %s, and « %s » is left', (query, strands, rest) => {
    expect(read(query)).toEqual([strands, false, rest]);
  });

  it.each(['1.3', 'axe 5', 'axe5', 'volet 3.4', 'fiche 3.4', 'v3.4', 'volet  5', 'axe v', 'axe v et iv'])(
    'are none of the eight: « %s »',
    (query) => {
      expect(readStrands(query)).toMatchObject({ strands: [''], exact: true });
    },
  );

  it.each([
    '',
    '1.2 Etp',
    '1.2 %',
    '3.1.2026',
    '12,31',
    '21 jeux',
    'volet',
    'axes',
    '1-2 ateliers',
    'a1.2',
    '2.1 mois',
  ])('are not told by « %s »', (query) => {
    expect(readStrands(query)).toMatchObject({ strands: [], exact: false });
  });
});
