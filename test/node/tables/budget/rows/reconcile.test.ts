import { expect, it } from 'vitest';
import { classesOf } from '../../../../../src/tables/budget/rows/classes.ts';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import { headsIn, reconcile } from '../../../../../src/tables/budget/rows/reconcile.ts';
import type { Use } from '../../../../../src/tables/budget/rows/totals.ts';
import { itemsOf } from './small-items.ts';

type More = Readonly<Record<string, Partial<Item>>>;

/** What is added of some rows, and what is said of their total: « Jeux+Salle = 800 agrees ». */
function added(
  rows: string,
  more: More = {},
  besides = 0,
  forced: Readonly<Record<string, Use>> = {},
): string {
  const items = itemsOf(rows, { ...numbersIn(rows), ...more });
  const uses = new Map(
    Object.entries(forced).map(([label, use]) => [
      items.find((item) => item.label === label)?.key ?? '',
      use,
    ]),
  );
  const { left, checked, conflicts, doubt } = reconcile(items, classesOf(items), uses, besides * 100);
  const lines = items.filter(
    (item) => item.cents !== null && item.fault === null && !item.inKind && !left.has(item),
  );
  const sum = lines.reduce((all, { cents }) => all + (cents ?? 0), 0) / 100;
  return [
    `${lines.map(({ label }) => label).join('+')} = ${String(sum)} ${checked.status}`,
    ...conflicts.map(({ parent, under }) => `${parent.label}/${under.map(({ label }) => label).join('+')}`),
    ...(doubt
      ? [`doubt ${doubt.by} ${doubt.total.label}: ${doubt.more.map(({ label }) => label).join('+')}`]
      : []),
  ].join(', ');
}

/** « n606 »: a row of that account. */
function numbersIn(rows: string): More {
  const labels = rows.match(/\bn\d+/g) ?? [];
  return Object.fromEntries(labels.map((label) => [label, { number: label.slice(1) }]));
}

it.each<[rows: string, said: string]>([
  ['Jeux : 500 | Salle : 300 | Total : 800', 'Jeux+Salle = 800 agrees'],
  ['Jeux : 500 | Salle : 300', 'Jeux+Salle = 800 none'],
  ['Jeux : 500 | Salle : 300 | Total : 900', 'Jeux+Salle = 800 differs'],
  ['Jeux : 500 | Total : 500 | Salle : 300', 'Jeux = 500 uncovered'],
  ['Jeux : 500 | dont livres : 100 | Salle : 300 | Résultat : 5 | Total : 800', 'Jeux+Salle = 800 agrees'],
  // An amount without words that is the total of nothing is a line to be named.
  ['Jeux : 500 | Salle : 300 |  : 77', 'Jeux+Salle+ = 877 none'],
])('rows and their total: « %s », %s', (rows, said) => {
  expect(added(rows)).toBe(said);
});

it.each<[rows: string, said: string]>([
  // A class that says another sum than its lines: by the total, else both readings stand.
  ['n60 : 300 | n606 : 100 | n61 : 50', 'n606+n61 = 150 none, n60/n606'],
  ['n60 : 300 | n606 : 100 | n61 : 50 | Total : 150', 'n606+n61 = 150 agrees'],
  ['n60 : 300 | n606 : 100 | n61 : 50 | Total : 350', 'n60+n61 = 350 agrees'],
  ['n60 : 300 | n606 : 100 | n61 : 50 | Total : 450', 'n60+n606+n61 = 450 agrees'],
  ['n60 : 300 | n606 : 100 | n61 : 50 | Total : 999', 'n606+n61 = 150 differs, n60/n606'],
  ['n60 : 300 | n606 : 100 | n61 : 50 | n613 : 20 | Total : 320', 'n60+n613 = 320 agrees'],
  ['n60 : 300 | n606 : 100 | n61 : 50 | n613 : 20 | Total : 150', 'n606+n61 = 150 agrees'],
  // The total of a part settles the class that it holds, and no other.
  ['n60 : 300 | n606 : 100 | Sous-total : 100 | n61 : 50', 'n606+n61 = 150 agrees'],
  ['n60 : 300 | n606 : 100 | n61 : 50 | Thé : 5 | Sous-total : 55', 'n606+n61+Thé = 155 agrees, n60/n606'],
])('a class and its lines: « %s », %s', (rows, said) => {
  expect(added(rows)).toBe(said);
});

it.each<[rows: string, said: string]>([
  // Rows that others detail, told by the total alone.
  ['Locaux : 300 | Salle : 100 | Bureau : 200 | Jeux : 50 | Total : 350', 'Salle+Bureau+Jeux = 350 agrees'],
  ['Salle : 100 | Bureau : 200 | Locaux : 300 | Jeux : 50 | Total : 350', 'Salle+Bureau+Jeux = 350 agrees'],
  [
    'Locaux : 300 | Salle : 100 | Bureau : 200 | Jeux : 50 | Total : 650',
    'Locaux+Salle+Bureau+Jeux = 650 agrees',
  ],
  ['B - Locaux : 300 | Salle : 300 | Jeux : 50 | Total : 350', 'Salle+Jeux = 350 agrees'],
  ['II. Locaux : 300 | Salle : 300 | Jeux : 50 | Total : 350', 'Salle+Jeux = 350 agrees'],
  ['012 Locaux : 300 | Salle : 300 | Jeux : 50 | Total : 350', 'Salle+Jeux = 350 agrees'],
  ['12 - Locaux : 300 | Salle : 300 | Jeux : 50 | Total : 350', 'Salle+Jeux = 350 agrees'],
  ['1.Locaux : 300 | Salle : 300 | Jeux : 50 | Total : 350', 'Salle+Jeux = 350 agrees'],
  [
    'Étage B - loyer : 300 | Salle : 300 | Jeux : 50 | Total : 350',
    'Étage B - loyer+Salle+Jeux = 650 differs',
  ],
  // A row of nothing makes no sum of two.
  ['Locaux : 300 | Salle : 300 | Thé : 0 | Jeux : 50 | Total : 350', 'Locaux+Salle+Thé+Jeux = 650 differs'],
  ['Locaux : 300 | Salle : 300 | Jeux : 50 | Total : 350', 'Locaux+Salle+Jeux = 650 differs'],
  // Where some stand over several lines, another may stand over one alone.
  [
    'Locaux : 300 | Salle : 100 | Bureau : 200 | Temps : 50 | Psy : 50 | Total : 350',
    'Salle+Bureau+Psy = 350 agrees',
  ],
  // Of sums, and of sums of sums.
  [
    'Tout : 410 | Locaux : 310 | Salle : 90 | Bureau : 220 | Animation : 100 | Jeux : 65 | Thé : 35 | Total : 410',
    'Salle+Bureau+Jeux+Thé = 410 agrees',
  ],
  ['Locaux : 300 | Salle : 100 | Bureau : 200 | Jeux : 50 | Total : 351', 'Salle+Bureau+Jeux = 350 agrees'],
  [
    'Locaux : 300 | Salle : 100 | Bureau : 200 | Jeux : 50 | Total : 352',
    'Locaux+Salle+Bureau+Jeux = 650 differs',
  ],
  ['Locaux : 300 | Salle : 100 | Bureau : 200 | Bénévolat : 40 | Total : 340', 'Salle+Bureau = 300 agrees'],
  [
    'Locaux : 300 | Salle : 100 | Bureau : 200 | Total : 300 | Bénévolat : 40 | Total : 340',
    'Salle+Bureau = 300 agrees',
  ],
])('sums among the lines: « %s », %s', (rows, said) => {
  expect(added(rows)).toBe(said);
});

it.each<[rows: string, said: string]>([
  // A name that only looks like one of a total, or a rest that the table adds.
  ['Jeux : 500 | Report à nouveau : 40 | Total : 540', 'Jeux+Report à nouveau = 540 agrees'],
  ['Jeux : 500 | Report à nouveau : 40 | Total : 541', 'Jeux+Report à nouveau = 540 agrees'],
  ['Jeux : 500 | Report à nouveau : 40 | Total : 550', 'Jeux = 500 differs'],
  ['Jeux : 500 | Sous-total divers : 40 | Total : 540', 'Jeux+Sous-total divers = 540 agrees'],
  ['Jeux : 500 | Sous-total divers : 40 | Total : 541', 'Jeux = 500 differs'],
  ['Jeux : 500 | Résultat : 40 | Total : 540', 'Jeux = 500 agrees'],
  // Exact is better than to the euro; as near, the plainest stands.
  ['Jeux : 500 | Report à nouveau : 1 | Total : 501', 'Jeux+Report à nouveau = 501 agrees'],
  ['Jeux : 500 | Report à nouveau : 2 | Total : 501', 'Jeux = 500 agrees'],
  [
    'Jeux : 500 | Report à nouveau : 2 | Report à nouveau 2025 : 1 | Total : 501',
    'Jeux+Report à nouveau 2025 = 501 agrees',
  ],
  ['Jeux : 500 | dont thé : 40 | Total : 540', 'Jeux = 500 differs'],
])('a row that alone explains the difference: « %s », %s', (rows, said) => {
  expect(added(rows)).toBe(said);
});

it.each<[rows: string, besides: number, said: string]>([
  // A last row that may be the total.
  [
    'Jeux : 100 | Salle : 200 | Livres : 300 | Frais : 600',
    0,
    'Jeux+Salle+Livres = 600 agrees, doubt sum Frais: Frais',
  ],
  ['Jeux : 100 | Salle : 200 | Livres : 300 | Frais : 600', 1200, 'Jeux+Salle+Livres+Frais = 1200 none'],
  ['Jeux : 100 | Salle : 200 | Coût : 300', 0, 'Jeux+Salle = 300 agrees, doubt sum Coût: Coût'],
  ['Jeux : 100 | Salle : 200 | Coût : 310', 0, 'Jeux+Salle+Coût = 610 none'],
  ['Jeux : 100 | Salle : 200 | Total net : 300', 0, 'Jeux+Salle = 300 agrees'],
  ['Jeux : 100 | Salle : 200 | Total net : 310', 0, 'Jeux+Salle = 300 differs'],
  ['Jeux : 100 | Salle : 200 | Total des jeux : 300', 0, 'Jeux+Salle = 300 agrees'],
  // « net » is of the whole, that it does not hold; « I » is asked about; « des jeux » is of them.
  ['Jeux : 120 | Salle : 210 | Thé : 300 | Total net : 510', 0, 'Jeux+Salle+Thé = 630 differs'],
  ['Psy : 1000 | Thé : 150 | Salle : 250 | TOTAL I : 400', 0, 'Psy+Thé+Salle = 1400 differs'],
  ['Psy : 1000 | Thé : 150 | Salle : 250 | TOTAL III : 400', 0, 'Psy+Thé+Salle = 1400 differs'],
  ['Psy : 1000 | Thé : 150 | Salle : 250 | TOTAL B : 400', 0, 'Psy+Thé+Salle = 1400 differs'],
  ['Psy : 1000 | Thé : 150 | Salle : 250 | TOTAL - B : 400', 0, 'Psy+Thé+Salle = 1400 differs'],
  ['Psy : 1000 | Thé : 150 | Salle : 250 | * TOTAL (B) : 400', 0, 'Psy+Thé+Salle = 1400 differs'],
  ['Psy : 1000 | Cartes : 150 | Dés : 250 | Total des jeux : 400', 0, 'Psy+Cartes+Dés = 1400 agrees'],
])('a last row that may be the total: « %s », beside %i, %s', (rows, besides, said) => {
  expect(added(rows, {}, besides)).toBe(said);
});

it('what the reader made of a row stands', () => {
  const rows = 'Jeux : 500 | Salle : 300 | Sous-total : 40 | Total : 800';
  expect(added(rows, {}, 0, { Salle: 'left' })).toBe('Jeux = 500 differs');
  expect(added(rows, {}, 0, { 'Sous-total': 'line' })).toBe('Jeux+Salle+Sous-total = 840 differs');
  expect(added('Jeux : 100 | Salle : 200 | Coût : 300', {}, 0, { Coût: 'line' })).toBe(
    'Jeux+Salle+Coût = 600 none',
  );
  expect(added('Jeux : 500 | Total : 500 | Salle : 300', {}, 0, { Salle: 'line' })).toBe(
    'Jeux+Salle = 800 uncovered',
  );
});

it('what cannot be read is neither added nor left out', () => {
  const faulty: More = {
    Salle: { fault: 'date', cents: null },
    'Sous-total': { fault: 'date', cents: null },
  };
  const items = itemsOf('Jeux : 500 | Salle : 300 | Sous-total : 5', faulty);
  expect([...reconcile(items, classesOf(items), new Map(), 0).left]).toEqual([]);
});

it('why each row is left out', () => {
  const items = itemsOf(
    'n60 : 500 | n606 : 500 | dont jeux : 5 | Sous-total : 500 | Résultat : 1 | Reste à payer : 2 | Total : 500 | Thé : 7',
    numbersIn('n60 n606'),
  );
  const { left } = reconcile(items, classesOf(items), new Map([['3:0:1', 'left']]), 0);
  expect([...left].map(([{ label }, reason]) => `${label} ${reason}`)).toEqual([
    ...['n60 class', 'dont jeux detail', 'Sous-total chosen', 'Résultat balance', 'Reste à payer balance'],
    ...['Total total', 'Thé after'],
  ]);
});

it('a marked class is left for its lines', () => {
  expect(added('Achats : 300 | - jeux : 100 | - thé : 200 | Salle : 5')).toBe(
    '- jeux+- thé+Salle = 305 none',
  );
  expect(added('Achats : 300 | - jeux : 100 | - thé : 50 | Salle : 5')).toBe(
    '- jeux+- thé+Salle = 155 none, Achats/- jeux+- thé',
  );
  expect(added('Achats : 300 | - jeux : 100 | - thé : 200 | Salle : 5', {}, 605)).toBe(
    '- jeux+- thé+Salle = 305 none, Achats/- jeux+- thé',
  );
  expect(added('Achats : 300 | - jeux : 100 | - thé : 200 | Salle : 5 | Total : 305')).toBe(
    '- jeux+- thé+Salle = 305 agrees',
  );
});

it.each<[rows: string, besides: number, said: string]>([
  // « Charges » is the total gone wrong of several lines, by a fifth at most.
  ['Charges : 450 | Salle : 300 | Jeux : 150', 0, 'Salle+Jeux = 450 agrees'],
  ['Charges : 600 | Salle : 300 | Jeux : 200', 0, 'Salle+Jeux = 500 differs'],
  ['Charges : 400 | Salle : 300 | Jeux : 200', 0, 'Salle+Jeux = 500 differs'],
  ['Charges : 600,01 | Salle : 300 | Jeux : 200', 0, doubted('Charges+Salle+Jeux = 1100.01 none')],
  ['Charges : 320 | Salle : 300', 0, doubted('Charges+Salle = 620 none')],
  ['Charges : 320 | Salle : 300 | Thé', 0, doubted('Charges+Salle = 620 none')],
  ['Charges : 320 | Salle : 300 | Illisible : 10', 0, doubted('Charges+Salle = 620 none')],
  ['Charges : 320 | Salle : 300 | Bénévolat : 10', 0, doubted('Charges+Salle = 620 none')],
  // The other side comes to as much: a total.
  ['Charges : 2000 | Salle : 300 | Jeux : 150', 2000, 'Salle+Jeux = 450 differs'],
  ['Charges : 2000 | Salle : 300 | Jeux : 150', 1999, doubted('Charges+Salle+Jeux = 2450 none')],
  // Another total tells it, and no total of a part.
  ['Charges : 2000 | Salle : 300 | Total : 2300', 0, 'Charges+Salle = 2300 agrees'],
  ['Charges : 2000 | Salle : 300 | Total : 500', 0, doubted('Charges+Salle = 2300 differs')],
  [
    'Charges : 2000 | Salle : 300 | Jeux : 100 | Sous-total : 400',
    0,
    doubted('Charges+Salle+Jeux = 2400 agrees'),
  ],
  [
    'Charges : 2000 | Salle : 300 | Jeux : 100 | Sous-total : 400 | Thé : 20',
    0,
    doubted('Charges+Salle+Jeux+Thé = 2420 agrees'),
  ],
])('« Charges » and an amount: « %s », beside %i, %s', (rows, besides, said) => {
  expect(added(rows, { Illisible: { fault: 'cell' } }, besides)).toBe(said);
});

function doubted(said: string): string {
  return `${said}, doubt line Charges: Charges`;
}

it('no sum is made of what cannot be read, nor of what the reader adds', () => {
  const faulty: More = { Illisible: { fault: 'cell' } };
  expect(
    added('Locaux : 300 | Salle : 100 | Illisible : 50 | Bureau : 200 | Jeux : 50 | Total : 350', faulty),
  ).toBe('Salle+Bureau+Jeux = 350 agrees');
  const rows = 'Locaux : 300 | Salle : 100 | Sous-total : 40 | Bureau : 200 | Jeux : 50 | Total : 390';
  expect(added(rows, {}, 0, { 'Sous-total': 'line' })).toBe('Salle+Sous-total+Bureau+Jeux = 390 agrees');
  const kind = 'Locaux : 300 | Salle : 100 | Bureau : 200 | Bénévolat : 40 | Sous-total : 40 | Total : 340';
  expect(added(kind, { 'Sous-total': { inKind: true } })).toBe('Salle+Bureau = 300 agrees');
});

it('a total that the reader leaves out still tells, but where its lines are left with it', () => {
  expect(added('Jeux : 500 | Total : 500', {}, 0, { Total: 'left' })).toBe('Jeux = 500 agrees');
  const left = { 'Sous-total': 'left', Jeux: 'left', Livres: 'left' } as const;
  expect(added('Sous-total : 30 | Jeux : 10 | Livres : 20 | Salle : 300', {}, 0, left)).toBe(
    'Salle = 300 none',
  );
  expect(added('Jeux : 10 | Livres : 20 | Sous-total : 30 | Salle : 300', {}, 0, left)).toBe(
    'Salle = 300 none',
  );
});

it('an amount without words that is the total is left as one', () => {
  const items = itemsOf('Jeux : 500 | Salle : 300 |  : 800');
  expect([...reconcile(items, classesOf(items), new Map(), 0).left.values()]).toEqual(['total']);
});

it.each<[rows: string, heads: string]>([
  ['Locaux : 300 | Salle : 100 | Bureau : 200', 'Locaux'],
  ['ACHATS : 1 | Jeux : 1', 'ACHATS'],
  ['ACHATS : 0,99 | Jeux : 0,99', ''],
  ['Locaux : 300 | Salle : 401 | Remise : -100', 'Locaux'],
  ['Locaux : 300 | Salle : 401,01 | Remise : -100', ''],
])('rows over others: « %s », « %s »', (rows, heads) => {
  expect(headsIn(itemsOf(rows)).map(({ label }) => label)).toEqual(heads === '' ? [] : [heads]);
});
