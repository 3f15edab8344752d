import { expect, test } from 'vitest';
import { askedPart, asksPay } from '../../../../src/phrases/query/asked-part.ts';

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
  [
    'notre dossier est prêt, à quelle date doit-on rendre la demande',
    'notre dossier est pret',
    'a quelle date doit-on rendre la demande',
  ],
  // What « le » stands for has been said before.
  [
    'mon mari est en prison depuis lundi, comment le voir',
    'comment le voir',
    'mon mari est en prison depuis lundi',
  ],
  [
    'pour une conférence, la psychologue demande 300 euros, est-ce que c’est accepté',
    'pour une conference est-ce que c’est accepte',
    'la psychologue demande 300 euros',
  ],
  [
    'nous accueillons des parents sans leurs enfants, dans quel volet',
    '',
    'nous accueillons des parents sans leurs enfants',
  ],
])('« %s » tells « %s » and asks « %s »', (query, told, asked) => {
  expect(parts(query)).toEqual([told, asked]);
});

test.each(['le train, peut-on le payer', 'notre centre social organise des ateliers tous les mardis matin'])(
  '« %s » is all asked, or all told',
  (query) => {
    expect(parts(query)).toEqual(['', '']);
  },
);

test.each([
  ['est-ce que le goûter est pris en charge', true],
  ['peut-on demander les goûters', true],
  ['est-il possible de payer une intervenante', true],
  ['quand peut-on déposer un dossier', false],
  ['combien de parents dans un groupe', false],
])('whether « %s » asks if something is paid: %s', (query, pays) => {
  expect(asksPay(query)).toBe(pays);
});
