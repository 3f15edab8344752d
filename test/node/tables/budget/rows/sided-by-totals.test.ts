import { expect, it } from 'vitest';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import { sidedByTotals } from '../../../../../src/tables/budget/rows/sided-by-totals.ts';
import { itemsOf } from './small-items.ts';

type More = Readonly<Record<string, Partial<Item>>>;

/** « Salle Caf+ Don+? »: the rows, those of the resources, and those that the reader is asked of. */
function sided(rows: string, more: More = {}, answers: Readonly<Record<string, string>> = {}): string {
  const items = itemsOf(rows, more).map((item): Item => ({
    ...item,
    list: null,
    guessed: item.guessed ?? false,
  }));
  return sidedByTotals(items, answers)
    .filter(({ cents }) => cents !== null)
    .map(({ label, side, list }) => `${label}${side === 'resources' ? '+' : ''}${list === null ? '' : '?'}`)
    .join(' ');
}

const told = { told: true } as const;
const CHARGES = { 'Total des dépenses': told } as const;
const INCOME = { 'Total des recettes': { ...told, side: 'resources' } } as const;

it.each<[rows: string, more: More, said: string]>([
  [
    'Jeux : 5 | Total des dépenses : 5 | Don : 3 | Total des recettes : 3',
    { ...CHARGES, ...INCOME },
    'Jeux Total des dépenses Don+ Total des recettes+',
  ],
  [
    'Jeux : 5 | Total des dépenses : 5 | Don : 3 | Total des recettes : 4',
    { ...CHARGES, ...INCOME },
    'Jeux Total des dépenses Don+ Total des recettes+',
  ],
  [
    'Jeux : 5 | Total des dépenses : 5 | Don : 3 | Total des recettes : 4,01',
    { ...CHARGES, ...INCOME },
    'Jeux Total des dépenses Don Total des recettes+',
  ],
  [
    'Jeux : 5 | Total des dépenses : 5 | Don : 3 | Total des recettes : 3',
    { ...CHARGES, ...INCOME, Don: { number: '606' } },
    'Jeux Total des dépenses Don Total des recettes+',
  ],
  [
    'Jeux : 5 | Total des dépenses : 5 | Don : 3 | Total des recettes : 3 | Thé : 9',
    { ...CHARGES, ...INCOME },
    'Jeux Total des dépenses Don Total des recettes+ Thé',
  ],
  // A total without an amount ends no list.
  ['Jeux : 5 | Total | Don : 3 | Total des recettes : 8', INCOME, 'Jeux+ Don+ Total des recettes+'],
  [
    'Jeux : 5 | Don : 3 | Total : 8 | Fête : 2 | Loto : 1 | Total : 3',
    { Don: { side: 'resources', guessed: true } },
    'Jeux Don+ Total Fête Loto Total',
  ],
  ['Jeux : 5 | Total : 5 | Total : 0', {}, 'Jeux Total Total'],
  ['Jeux : 5 | Total : 5 | Don : 3 | Total des recettes : 3', INCOME, 'Jeux Total Don+ Total des recettes+'],
])('a total that names its side gives it to its lines: « %s », %o, %s', (rows, more, said) => {
  expect(sided(rows, more)).toBe(said);
});

const plus: Partial<Item> = { side: 'resources' };
const guess: Partial<Item> = { side: 'resources', guessed: true };

it.each<[rows: string, more: More, said: string]>([
  [
    'Psy : 5 | Total : 5 | Caf : 3 | Mairie : 2 | Total général : 5',
    {},
    'Psy Total Caf+ Mairie+ Total général+',
  ],
  [
    'Psy : 5 | Total : 5 | Fête : 3 | Loto : 2 | Total général : 5',
    {},
    'Psy Total Fête+? Loto+? Total général+',
  ],
  [
    'Psy : 5 | Total : 5 | Caf : 3 | Loto : 2 | Total général : 5',
    {},
    'Psy Total Caf+? Loto+? Total général+',
  ],
  ['Psy : 5 | Total : 5 | Caf : 5 | Total général : 5', {}, 'Psy Total Caf+ Total général+'],
  // Under the title of a part, only who pays makes another side.
  ['Psy : 5 | Total : 5 | Atelier | Fête : 3 | Total général : 3', {}, 'Psy Total Fête Total général'],
  ['Psy : 5 | Total : 5 | Atelier | Caf : 3 | Total général : 3', {}, 'Psy Total Caf+ Total général+'],
  ['Psy : 5 | Total : 5 | Caf : 3 | Total général : 8', {}, 'Psy Total Caf Total général'],
  ['Psy : 5 | Total : 7 | Caf : 3 | Total général : 3', {}, 'Psy Total Caf Total général'],
  ['Psy : 5 | Total : 5 | Total général : 5', {}, 'Psy Total Total général'],
  ['Psy : 5 | Total : 5 | Fête : 3 | Total général : 3 | Loto : 2', {}, 'Psy Total Fête Total général Loto'],
  [
    'Psy : 5 | Total : 5 | Fête : 3 | Total HT : 3 | Loto : 2 | Total TTC : 2',
    {},
    'Psy Total Fête Total HT Loto Total TTC',
  ],
  ['Psy : 5 | Total : 5 | Fête : 3 | Total général : 3', { Total: told }, 'Psy Total Fête Total général'],
  [
    'Psy : 5 | Total : 5 | Fête : 3 | Total général : 3',
    { Psy: { number: '606' } },
    'Psy Total Fête Total général',
  ],
  [
    'Psy : 5 | Total : 5 | Fête : 3 | Total général : 3',
    { Fête: { number: '606' } },
    'Psy Total Fête Total général',
  ],
  [
    'Psy : 5 | Total : 5 | Fête : 3 | Total général : 3',
    { Fête: { mixed: true } },
    'Psy Total Fête Total général',
  ],
  [
    'Psy : 5 | Total : 5 | Fête : 3 | Total général : 3',
    { Fête: { own: true } },
    'Psy Total Fête Total général',
  ],
  [
    'Psy : 5 | Total : 5 | Fête : 3 | Total général : 3',
    { Fête: { inKind: true } },
    'Psy Total Fête Total général',
  ],
  ['Psy : 5 | Total : 5 | Fête : 3 | Total général : 3', { Psy: plus }, 'Psy+ Total Fête Total général'],
  [
    'Psy : 5 | Total : 5 | Fête : 3 | Total général : 3',
    { Psy: plus, Fête: plus },
    'Psy+ Total Fête+ Total général',
  ],
  ['Psy : 5 | Total : 5 | Fête : 3 | Total général : 3', { Psy: guess }, 'Psy+ Total Fête Total général'],
  ['Psy : 5 | Total : 5 | Caf : 3 | Total général : 3', { Caf: guess }, 'Psy Total Caf+ Total général+'],
])('of two lists with totals, the second may be of the resources: « %s », %o, %s', (rows, more, said) => {
  expect(sided(rows, more)).toBe(said);
});

it('the reader says which side a second list is of', () => {
  const rows = 'Psy : 5 | Total : 5 | Fête : 3 | Total général : 3';
  expect(sided(rows, {}, { 'list:1:0:1': 'charges' })).toBe('Psy Total Fête? Total général');
  expect(sided(rows, {}, { 'list:1:0:1': 'resources' })).toBe('Psy Total Fête+? Total général+');
});
