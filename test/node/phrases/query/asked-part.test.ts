import { expect, test } from 'vitest';
import { askedPart } from '../../../../src/phrases/query/asked-part.ts';

const parts = (query: string) => {
  const found = askedPart(query, (asked) => asked.trim() !== '');
  return [found.told.trim(), found.asked.trim()];
};

test.each([
  [
    'la psychologue dort à l’hôtel ce soir, peut-on rembourser son train',
    'la psychologue dort a l’hotel ce soir',
    'peut-on rembourser son train',
  ],
  [
    'nous allons au zoo en bus, les billets d’entrée sont-ils acceptés ?',
    'nous allons au zoo en bus',
    'les billets d’entree sont-ils acceptes',
  ],
  [
    'pour mes ateliers du mercredi matin je cherche des tapis',
    'pour mes ateliers du mercredi matin',
    'des tapis',
  ],
  ['on a déjà le local et il nous faut une assurance', 'on a deja le local et', 'une assurance'],
  [
    'on voudrait faire un goûter avec eux, mais qui paie le traiteur',
    'on voudrait faire un gouter avec eux',
    'qui paie le traiteur',
  ],
])('« %s » tells « %s » and asks « %s »', (query, told, asked) => {
  expect(parts(query)).toEqual([told, asked]);
});

test.each([
  'le train, peut-on le payer',
  'notre centre social organise des ateliers tous les mardis matin',
  'mon mari est en prison depuis lundi, comment le voir',
])('« %s » is all asked, or all told', (query) => {
  expect(parts(query)).toEqual(['', '']);
});
