import { describe, expect, it } from 'vitest';
import {
  type AboutSheet,
  isSummary,
  mayTellSums,
  sheetsToRead,
} from '../../../../src/tables/budget/sheets.ts';

/** A sheet that holds expenses, unless told otherwise. */
const sheet = (name: string, more: Partial<AboutSheet> = {}): AboutSheet => ({
  ...{ name, hidden: false, lines: 5, sides: new Set(['charges'] as const), sure: true, strand: null },
  ...more,
});
const resources: Partial<AboutSheet> = { sides: new Set(['resources']) };
const both: Partial<AboutSheet> = { sides: new Set(['charges', 'resources']) };

/** « 0+2? »: the sheets that are read, and whether the reader has to say. */
const read = (...sheets: AboutSheet[]) => {
  const { read: found, asked } = sheetsToRead(sheets);
  return `${[...found].join('+')}${asked ? '?' : ''}`;
};

describe('the sheets that are read', () => {
  it.each<[why: string, sheets: AboutSheet[], said: string]>([
    ['the only one', [sheet('Budget')], '0'],
    ['the only one with lines', [sheet('Notes', { lines: 0 }), sheet('Feuil1')], '1'],
    ['the one that is no summary', [sheet('Synthèse'), sheet('Feuil1')], '1'],
    ['a summary alone', [sheet('Synthèse')], '0'],
    ['the one that is shown', [sheet('Feuil1', { hidden: true }), sheet('Feuil2')], '1'],
    ['the one that is hidden, alone', [sheet('Feuil1', { hidden: true })], '0'],
    ['one of two hidden', [sheet('A', { hidden: true }), sheet('B', { hidden: true })], '0?'],
    [
      'one of two hidden, where one is a summary',
      [sheet('Bilan', { hidden: true }), sheet('B', { hidden: true })],
      '1?',
    ],
    [
      'all that are shown, where none has a line',
      [sheet('A', { lines: 0 }), sheet('B', { lines: 0, hidden: true })],
      '0',
    ],
    ['both sides', [sheet('Feuil1'), sheet('Feuil2', resources)], '0+1'],
    ['both sides, by their names', [sheet('Recettes', both), sheet('Dépenses', both)], '1?'],
    ['both sides, by the name of one', [sheet('Feuil1'), sheet('Recettes')], '0+1'],
    [
      'resources that nothing proves',
      [sheet('Feuil1'), sheet('Feuil2', { ...resources, sure: false })],
      '0?',
    ],
    ['both sides, of three', [sheet('Feuil1'), sheet('Feuil2', resources), sheet('Feuil3')], '0?'],
    ['two of both sides', [sheet('Feuil1', both), sheet('Feuil2', both)], '0?'],
    ['mixed ones', [sheet('Feuil1', { sides: new Set(['mixed']) }), sheet('Recettes', resources)], '0?'],
    ['one of each strand', [sheet('A', { strand: '1.1' }), sheet('B', { strand: '1.2' })], '0+1'],
    ['two of one strand', [sheet('A', { strand: '1.1' }), sheet('B', { strand: '1.1' })], '0?'],
    ['one of a strand', [sheet('A', { strand: '1.1' }), sheet('B')], '0?'],
    // Of several, the likeliest.
    ['the last year', [sheet('Budget 2026'), sheet('Budget 2027')], '1?'],
    ['the last year, were it short', [sheet('Divers 2026', { lines: 90 }), sheet('Divers 2027')], '1?'],
    ['the budget', [sheet('Dépenses 2027'), sheet('Budget')], '1?'],
    ['the expenses', [sheet('Divers 2027'), sheet('Charges')], '1?'],
    ['the most lines', [sheet('A'), sheet('B', { lines: 6 })], '1?'],
    ['no more than a hundred lines', [sheet('A', { lines: 120 }), sheet('B', { lines: 150 })], '0?'],
  ])('%s', (_, sheets, said) => {
    expect(read(...sheets)).toBe(said);
  });
});

it.each([
  ...['Totaux', 'Total', 'Synthèse', 'Récap', 'Récapitulatif 2027', 'Graphique', 'Notice', 'Liste', 'Listes'],
  ...['Paramètres', 'Mode d’emploi', "Mode d'emploi", 'Aide', 'Évaluation', 'Indicateurs', 'Questions'],
  ...['Bilan', 'Contacts', 'Planning', 'Calendrier'],
])('« %s » is a summary, a notice or a list', (name) => {
  expect(isSummary(name)).toBe(true);
});

it.each([
  'Budget',
  'Totalité',
  'Liste des dépenses',
  'Listes recettes',
  'Dépenses',
  'Aidants',
  'Feuil1',
  'Volet 1.1',
])('« %s » is none', (name) => {
  expect(isSummary(name)).toBe(false);
});

it.each([
  ...['Total', 'Synthèse', 'Récap', 'Bilan', 'Aide au budget', 'Planning des dépenses'].map((name) => [
    name,
    true,
  ]),
  ...['Planning', 'Contacts', 'Notice', 'Liste', 'Indicateurs'].map((name) => [name, false]),
] as [string, boolean][])('whether « %s » may tell the sums of a budget: %s', (name, told) => {
  expect(mayTellSums(name)).toBe(told);
});
