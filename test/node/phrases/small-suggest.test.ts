import { describe, expect, it } from 'vitest';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { suggest } from '../../../src/phrases/suggest.ts';
import { sureGuess } from '../../../src/phrases/sure-guess.ts';
import { SMALL_DOORS } from './small-doors.ts';

const index = openDoorIndex(SMALL_DOORS);

describe('what a phrase may name', () => {
  it.each<[string, string[], string[]]>([
    ['gâteau', ['alimentation'], []],
    ['location de vaisselle', ['location'], []],
    ['relais', [], ['rep']],
    ['prison', [], ['rep']],
    ['xyzzy', [], []],
  ])('« %s »: the expenses %j, the actions %j', (phrase, expenses, actions) => {
    expect(suggest(index, phrase)).toEqual({ expenses, actions, sense: null });
  });

  it('is asked, where the word has several senses', () => {
    expect(suggest(index, 'salle')).toEqual({
      expenses: ['location', 'alimentation'],
      actions: [],
      sense: {
        id: 'salle',
        question: 'Quelle salle ?',
        options: [
          { expense: 'location', label: 'Louée', address: '/ma-depense/#depense=location' },
          { expense: 'alimentation', label: 'Prêtée', address: '/ma-depense/#depense=alimentation' },
        ],
      },
    });
  });
});

it('what has no place in the list is proposed alone, or not at all', () => {
  const other = openDoorIndex({
    ...SMALL_DOORS,
    kinds: [{ kind: 'depense', start: '/#', end: '', doors: 'location>Bail|autre>Autre dépense|velo>Vélo' }],
    ...{ options: [], phrases: 'amende|chaise cassee;chaise;chaise', leads: '1;-1;2' },
  });
  expect(suggest(other, 'amende').expenses).toEqual(['autre']);
  expect(suggest(other, 'chaise').expenses).toEqual(['location', 'velo']);
});

it('a word that is not whole proposes nothing, unless it is being typed', () => {
  expect(suggest(index, 'gât').expenses).toEqual([]);
  expect(suggest(index, 'gât', true).expenses).toEqual(['alimentation']);
  expect(suggest(index, 'rela', true).actions).toEqual(['rep']);
});

it.each([
  ['Gâteaux', 'alimentation'],
  ['60 gâteaux', 'alimentation'],
  ['location', 'location'],
  ['salle', null],
  ['relais', null],
  ['prison', null],
  ['', null],
  ['achat', null],
  ['gâteaux, droits', null],
  ['xyzzy', null],
])('« %s » can hardly but name %s', (label, expense) => {
  expect(sureGuess(index, label)).toBe(expense);
});
