import { describe, expect, it } from 'vitest';
import { openDoorIndex } from '../../../../src/phrases/door-index.ts';
import type { SaidData } from '../../../../src/phrases/understood/said-data.ts';
import { heavyWords, saidStrand } from '../../../../src/phrases/understood/said-strand.ts';
import { understandAction, understandExpense } from '../../../../src/phrases/understood/understand.ts';
import { wizardLink } from '../../../../src/phrases/understood/wizard-link.ts';
import { SMALL_DOORS } from '../small-doors.ts';
import { SMALL_SAID } from './small-said.ts';

/** So many pages that a word of one door is rare: beside it, an unknown one says little. */
const PAGES = Array.from({ length: 500 }, (_, i) => `p${String(i)}>Page ${String(i)}`).join('|');

/** Cakes and a room, which are paid; a café and a reading club of 1.1, a relay of 3.2, a show that stands nowhere. */
const index = openDoorIndex({
  ...SMALL_DOORS,
  kinds: [
    { kind: 'depense', start: '/ma-depense/#depense=', end: '', doors: 'gateaux>Repas|location>Bail' },
    {
      kind: 'action',
      start: '/quel-volet/#action=',
      end: '',
      doors: 'cafe>Rencontre|club>Lecture|rep>Lien|fete>Scène',
    },
    { kind: 'page', start: '/', end: '/', doors: PAGES },
  ],
  options: [],
  phrases: ['gateau', 'salle', 'cafe parent', 'club parent', 'relai prison', 'spectacle rue'].join(';'),
  leads: '0;1;1;1;1;1',
  voices: [],
});

const data: SaidData = {
  ...SMALL_SAID,
  actions: {
    cafe: { answers: [], strand: '1.1' },
    club: { answers: [], strand: '1.1' },
    rep: { answers: ['forme.visio'], strand: '3.2' },
    fete: { answers: [] },
  },
  expenses: {
    gateaux: {
      answers: ['plus.oui', 'plus.non'],
      strands: { '1.1': 0, '3.2': 1 },
      ways: ['Oui', ['preuve', { oui: 'Oui', non: 'Non' }]],
    },
  },
};

describe('the strand that a phrase says', () => {
  it.each([
    ['gâteaux volet 1.2', '1.2', ''],
    ['gâteaux pour le café des parents', '1.1', 'cafe parent'],
    ['gâteaux, café des parents', '1.1', 'cafe parent'],
    ['salle, relais en prison', '3.2', 'relai prison'],
    // Two projects of one strand.
    ['gâteaux pour le café et le club des parents', '1.1', null],
  ])('is that of its number or of its project: « %s »', (phrase, strand, project) => {
    const said = saidStrand(index, data, phrase);
    expect(said?.strand).toBe(strand);
    if (project !== null) expect([...new Set(said?.project)].join(' ')).toBe(project);
  });

  it.each([
    'gâteaux de l’axe 3',
    'gâteaux des volets 1.1 et 1.2',
    'gâteaux du volet 1.3',
    'gâteaux',
    // The project alone is no strand of what is paid.
    'café des parents',
    'le café des parents',
    // A part of its words, or a project that stands nowhere.
    'gâteaux pour le café',
    'gâteaux pour le spectacle de rue',
    // Two projects of two strands.
    'gâteaux pour le café des parents et le relais en prison',
    '',
  ])('is none for « %s »', (phrase) => {
    expect(saidStrand(index, data, phrase)).toBeNull();
  });

  it('is said by the words that say something', () => {
    expect(heavyWords('Des gâteaux pour le café des parents')).toEqual(['gateau', 'cafe', 'parent']);
  });
});

describe('what a phrase says of an expense', () => {
  it.each([
    ['gâteaux pour le café des parents', { volet: '1.1' }, ['volet 1.1'], 'Oui'],
    ['Gâteaux POUR le café des parents', { volet: '1.1' }, ['volet 1.1'], 'Oui'],
    ['gâteaux volet 1.1', { volet: '1.1' }, ['volet 1.1'], ''],
    ['gâteaux pour le relais en prison', { volet: '3.2' }, ['volet 3.2'], '1 question'],
    ['gâteaux', {}, [], '2 questions au plus'],
    [
      'gâteaux pour le café des parents, heures supplémentaires',
      { volet: '1.1', plus: 'oui' },
      ['volet 1.1', 'du temps en plus'],
      '',
    ],
    // Other words beside the thing, or beside the project, may name another expense.
    ['gâteaux rigolos pour le café des parents', { volet: '1.1' }, ['volet 1.1'], ''],
    ['gâteaux pour le café rigolo des parents', { volet: '1.1' }, ['volet 1.1'], ''],
    ['gâteaux café des parents', { volet: '1.1' }, ['volet 1.1'], ''],
  ])('« %s »', (phrase, answers, says, state) => {
    expect(understandExpense(index, data, phrase, 'gateaux')).toEqual({ answers, says, state });
  });

  it('is nothing of one that has no ways', () => {
    expect(understandExpense(index, data, 'gâteaux volet 1.1', 'location')).toEqual({
      ...{ answers: {}, says: [], state: '' },
    });
  });
});

it('what a phrase says of an action', () => {
  expect(understandAction(data, 'un relais en visio', 'rep')).toEqual({
    ...{ answers: { forme: 'visio' }, says: ['à distance'], state: '' },
  });
  expect(understandAction(data, 'un café en visio', 'cafe')).toEqual({ answers: {}, says: [], state: '' });
  expect(understandAction(data, 'en visio', 'autre')).toEqual({ answers: {}, says: [], state: '' });
});

it('a wizard is opened with what was read, marked as such', () => {
  expect(wizardLink('depense', 'gateaux', { volet: '1.1', plus: 'oui' })).toBe(
    '/ma-depense/#depense=gateaux&volet=1.1&plus=oui&lu=depense.volet.plus',
  );
  expect(wizardLink('action', 'rep', {})).toBe('/quel-volet/#action=rep&lu=action');
});
