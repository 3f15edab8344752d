import { expect, test } from 'vitest';
import { speaksOfFamily } from '../../../../src/phrases/query/family-voice.ts';

test.each([
  'mon fils a des poux',
  'MA PETITE FILLE DORT',
  'notre bébé pleure',
  'mes jumelles se battent',
  'ma belle-mère garde les enfants',
  'il refuse de manger',
  'elle ne dort plus',
  'voir son papa en prison',
  'être un meilleur parent',
  'je suis seule avec deux enfants',
])('« %s » is said by a parent', (phrase) => {
  expect(speaksOfFamily(phrase)).toBe(true);
});

test.each([
  '',
  'petit matériel',
  'les fils électriques',
  'mon association',
  'mon équipe de mamans',
  'ma femme de ménage',
  'nos enfants du centre',
  'un enfant et son papa',
  'des enfants voient leur père',
  'il faut des affiches',
  'il nous manque une salle',
  'il y a un goûter',
  'elles animent un atelier',
  'mon examen',
])('« %s » is not', (phrase) => {
  expect(speaksOfFamily(phrase)).toBe(false);
});
