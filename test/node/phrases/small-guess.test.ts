import { expect, it } from 'vitest';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { sureGuess } from '../../../src/phrases/sure-guess.ts';
import { SMALL_DOORS } from './small-doors.ts';

/** So many pages that a word of one door is rare: beside it, an unknown one says little. */
const PAGES = Array.from({ length: 500 }, (_, i) => `p${String(i)}>Page ${String(i)}`).join('|');

const index = openDoorIndex({
  ...SMALL_DOORS,
  kinds: [
    {
      ...{ kind: 'depense', start: '/ma-depense/#depense=', end: '' },
      doors: 'location>Bail|alimentation>Repas|autre>Autre dépense',
    },
    { kind: 'sens', start: '/ma-depense/#depense=', end: '', doors: 'salle>Quelle salle ?' },
    { kind: 'terme', start: '/glossaire/#', end: '', doors: 'ctg>Ctg>convention territoriale globale' },
    { kind: 'besoin', start: '/parents/', end: '/', doors: 'prison>Un parent en prison' },
    { kind: 'page', start: '/', end: '/', doors: PAGES },
  ],
  options: ['location>Louée|alimentation>Prêtée'],
  phrases: [
    'gateau|gateau timbre|timbre|droit gateau|animatrice|ctg|papier cadeau',
    'amende',
    'nappe',
    'tapis',
    'salle',
    'cadeau',
  ].join(';'),
  leads: '1;1;-2,1;0>1;0,1,3;0,1,2,3,4',
  voices: [['animatrice', 'action']],
});

it.each<[why: string, label: string, expense: string | null]>([
  ['it says a whole phrase of it', 'Gâteaux', 'alimentation'],
  ['with a number', '606 - gâteaux', 'alimentation'],
  ['with a number stuck to it', 'gâteaux606timbre', 'alimentation'],
  ['with what is only sure beside it', 'Gâteaux et timbres', 'alimentation'],
  ['with the name of a shop', 'Gâteaux Lidl', 'alimentation'],
  ['with a name of two words', 'Gâteaux, timbres Saint-Michel', 'alimentation'],
  ['with what accounts say', 'Gâteaux assimilés', 'alimentation'],
  ['whatever else explains the word', 'Ctg', 'alimentation'],
  ['but not by a word that is sure only beside another', 'timbres', null],
  ['nor with a little one', 'les timbres', null],
  ['nor by words that often mean another', 'droits gâteaux', null],
  ['nor with a word that is unknown', 'Gâteaux lidl', null],
  ['nor by a word that begins as a name and is unknown', 'lidl gâteaux', null],
  ['nor by who is paid, or speaks', 'animatrice', null],
  ['nor by what has no place', 'amende', null],
  ['nor by what is said of two', 'nappe', null],
  ['nor by what leads there less directly', 'tapis', null],
  ['nor by what is asked about', 'salle', null],
  ['nor by a part of a phrase', 'papier', null],
  ['nor by a part of what is said', 'gâteaux, prison, parent', null],
  ['nor by nothing', '606', null],
])('an expense is sure by a label: %s, « %s »: %s', (_, label, expense) => {
  expect(sureGuess(index, label)).toBe(expense);
});
