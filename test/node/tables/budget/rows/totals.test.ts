import { expect, it } from 'vitest';
import { checkTotals, type Use } from '../../../../../src/tables/budget/rows/totals.ts';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import { itemsOf } from './small-items.ts';

const LEFT = ['general', 'subtotal', 'balance', 'rest', 'bare', 'detail'];

function useOf({ name, inKind }: Item): Use {
  return LEFT.includes(name) ? 'left' : inKind ? 'in-kind' : 'line';
}

/** The totals of some rows, in euros: what they say, and the rows that they leave out. */
function checked(
  rows: string,
  besides = 0,
  more: Readonly<Record<string, Partial<Item>>> = {},
  whole = 'none',
) {
  const items = itemsOf(rows, more);
  const found = checkTotals(
    items,
    (item) => (item.label === whole ? 'left' : useOf(item)),
    besides * 100,
    items.find(({ label }) => label === whole) ?? null,
  );
  const { status, own, read, row, uncovered, strays, gap, told } = found;
  return [
    [status, ...(own === null ? [] : [own / 100]), `read ${String(read / 100)}`].join(' '),
    ...(row ? [`row ${String(row.row)}`] : []),
    ...(uncovered.length > 0 ? [`after ${uncovered.map(({ label }) => label).join()}`] : []),
    ...(strays.length > 0 ? [`strays ${String(strays.length)}`] : []),
    ...(gap > 0 ? [`gap ${String(gap / 100)}`] : []),
    ...(told ? ['told'] : []),
  ].join(', ');
}

it.each<[why: string, rows: string, said: string]>([
  ['agrees', 'Salle : 500 | Jeux : 300 | Total : 800', 'agrees 800 read 800'],
  ['agrees to the euro', 'Salle : 500 | Jeux : 300 | Total : 801', 'agrees 801 read 800, gap 1'],
  [
    'differs past the euro',
    'Salle : 500 | Jeux : 300 | Total : 801,01',
    'differs 801.01 read 800, row 2, after Salle,Jeux',
  ],
  [
    'differs below',
    'Salle : 500 | Jeux : 300 | Total : 700',
    'differs 700 read 800, row 2, after Salle,Jeux',
  ],
  ['holds contributions in kind', 'Salle : 500 | Bénévolat : 100 | Total : 600', 'agrees 600 read 500'],
  ['holds the result', 'Salle : 500 | Résultat : 50 | Total : 550', 'agrees 550 read 500'],
  ['holds both', 'Salle : 500 | Bénévolat : 100 | Résultat : 50 | Total : 650', 'agrees 650 read 500'],
  [
    'holds one of two balances',
    'Salle : 500 | Résultat : 50 | Solde : 20 | Total : 520',
    'agrees 520 read 500',
  ],
  ['holds what is to be found', 'Salle : 500 | Reste à financer : 50 | Total : 550', 'agrees 550 read 500'],
  [
    'holds no other rest',
    'Salle : 500 | Report à nouveau : 50 | Total : 550',
    'differs 550 read 500, row 2, after Salle',
  ],
  [
    'is near to what it holds most nearly',
    'Salle : 500 | Bénévolat : 100 | Total : 605',
    'differs 605 read 600, row 2, after Salle',
  ],
  [
    'is near to the lines alone',
    'Salle : 500 | Bénévolat : 100 | Total : 490',
    'differs 490 read 500, row 2, after Salle',
  ],
  ['is none', 'Salle : 500 | Jeux : 300', 'none read 800, after Salle,Jeux'],
  [
    'is of the last lines alone',
    'Salle : 50 | Bus : 60 | Jeux : 300 | Thé : 20 | Sous-total : 320',
    'agrees read 430, after Salle,Bus',
  ],
  ['is of parts alone', 'Salle : 500 | Sous-total : 500 | Jeux : 300 | Sous-total : 300', 'agrees read 800'],
  [
    'is of parts and all',
    'Salle : 500 | Sous-total : 500 | Jeux : 300 | Sous-total : 300 | Total : 800',
    'agrees 800 read 800',
  ],
  [
    'is of one part, and wrong',
    'Salle : 500 | Jeux : 300 | Sous-total : 700',
    'differs 700 read 800, row 2, after Salle,Jeux',
  ],
  [
    'is of a part that is right',
    'Livres : 100 | Salle : 500 | Jeux : 300 | Sous-total : 800 | Total : 900',
    'agrees 900 read 900',
  ],
  ['leaves a line after it', 'Salle : 500 | Total : 500 | Jeux : 20', 'uncovered 500 read 500, after Jeux'],
  ['leaves no line of nothing', 'Salle : 500 | Total : 500 | Jeux : 0', 'agrees 500 read 500'],
  ['stands above its lines', 'Total : 800 | Jeux : 300 | Salle : 500', 'agrees read 800'],
  [
    'stands above lines that go past it',
    'Total : 700 | Jeux : 300 | Salle : 500',
    'differs 700 read 0, row 0, after Jeux,Salle',
  ],
  ['stands among its lines', 'Salle : 500 | Total : 800 | Jeux : 300', 'agrees 800 read 800'],
  [
    'holds the last lines alone',
    'Livres : 100 | Jeux : 300 | Salle : 500 | Total : 800',
    'differs 800 read 900, row 3, after Livres',
  ],
  ['without words, agrees', 'Jeux : 300 | Salle : 500 |  : 800', 'agrees 800 read 800'],
  [
    'without words, repeats a line',
    'Jeux : 300 | Salle : 500 |  : 500',
    'none read 800, after Jeux,Salle, strays 1',
  ],
  [
    'without words, is of nothing',
    'Jeux : 300 | Salle : 500 |  : 77',
    'none read 800, after Jeux,Salle, strays 1',
  ],
  [
    'without words, is of the last two',
    'Livres : 50 | Jeux : 300 | Salle : 500 |  : 800',
    'agrees read 850, after Livres',
  ],
  [
    'of contributions in kind',
    'Salle : 500 | Bénévolat : 100 | Sous-total : 100 | Total : 500',
    'agrees 500 read 500',
  ],
  ['of nothing', 'Total : 0', 'agrees 0 read 0'],
  ['of nothing, after a part of nothing', 'Sous-total : 0 | Total : 0', 'agrees 0 read 0'],
  ['of nothing, above nothing', 'Total : 0 | Jeux : 0', 'agrees 0 read 0'],
  ['of nothing, above what is given in kind', 'Total : 0 | Bénévolat : 100', 'agrees 0 read 0'],
  [
    'that nobody filled, above its lines',
    'Total : 0 | Jeux : 300 | Salle : 500',
    'none read 800, after Jeux,Salle',
  ],
  ['that is blank', 'Salle : 500 | Sous-total : 500 | Jeux : 300 | Total :', 'agrees read 800, after Jeux'],
  [
    'of a part that nobody filled',
    'Salle : 500 | Sous-total : 500 | Jeux : 0 | Sous-total : 0 | Thé : 20',
    'agrees read 520, after Thé',
  ],
  ['of a second part that nobody filled', 'Salle : 500 | Total : 500 | Total : 0', 'agrees 500 read 500'],
  [
    'of nothing, under a line',
    'Salle : 500 | Jeux : 0 | Sous-total : 0',
    'differs 0 read 500, row 2, after Salle',
  ],
  [
    'of nothing, under a part and a line',
    'Salle : 500 | Total : 500 | Jeux : 30 | Total : 0',
    'differs 0 read 30, row 3, after Jeux',
  ],
  [
    'of the whole left empty, under a part',
    'Salle : 500 | Sous-total : 500 | Total : 0',
    'differs 0 read 500, row 2',
  ],
  [
    'of two parts, one without words',
    'Salle : 500 | Sous-total : 500 | Jeux : 300 |  : 300',
    'agrees 800 read 800',
  ],
  [
    'of two parts of three',
    'Salle : 500 | Sous-total : 500 | Jeux : 300 |  : 300 | Thé : 20',
    'agrees read 820, after Thé',
  ],
  ['of one euro, above its line', 'Total : 1 | Jeux : 1', 'agrees read 1'],
  ['of contributions in kind alone', 'Bénévolat : 100 | Total : 100', 'agrees read 0'],
  [
    'of the whole, then with contributions in kind',
    'Salle : 500 | Total : 500 | Bénévolat : 100 | Total : 600',
    'agrees 500 read 500',
  ],
  [
    'of the last part, where none is of the whole',
    'Salle : 500 | Sous-total : 500 | Jeux : 300 | Total : 300',
    'differs 300 read 800, row 3',
  ],
  [
    'of each part in kind',
    'Salle : 500 | Bénévolat A : 100 | Sous-total : 100 | Bénévolat B : 50 | Sous-total : 50',
    'agrees read 500, after Salle',
  ],
  [
    'of a part in kind, then of all of it',
    'Salle : 500 | Bénévolat A : 100 | Sous-total : 100 | Bénévolat B : 50 | Sous-total : 150',
    'agrees read 500, after Salle',
  ],
  [
    'of a second part, and wrong',
    'Salle : 500 | Total : 500 | Livres : 40 | Total : 45',
    'differs 45 read 40, row 3, after Livres',
  ],
  [
    'of a second part by its name, and wrong',
    'Salle : 500 | Total : 500 | Jeux : 300 | Sous-total : 310',
    'differs 310 read 300, row 3, after Jeux',
  ],
  ['said twice, otherwise', 'Salle : 500 | Total : 500 | Total : 200', 'differs 200 read 500, row 2'],
  [
    'as far from the lines as from what is given besides',
    'Salle : 500 | Bénévolat : 100 | Total : 550',
    'differs 550 read 500, row 2, after Salle',
  ],
  [
    'of a part that holds the part before it',
    'Salle : 500 | Sous-total : 500 | Jeux : 300 | Sous-total : 800 | Total : 800 | Thé : 20',
    'uncovered 800 read 800, after Thé',
  ],
  [
    'of a part with a discount',
    'Livres : 50 | Remise : -100 | Salle : 500 | Jeux : 300 | Sous-total : 700',
    'agrees read 750, after Livres',
  ],
  [
    'of a part with a discount, to the euro',
    'Livres : 50 | Remise : -100 | Salle : 501 | Jeux : 300 | Sous-total : 700',
    'agrees read 751, after Livres',
  ],
  ['above a discount', 'Total : 700 | Salle : 500 | Jeux : 300 | Remise : -100', 'agrees read 700'],
  [
    'above a discount, to the euro',
    'Total : 700 | Salle : 500 | Jeux : 301 | Remise : -100',
    'agrees read 701',
  ],
  [
    'above its lines, contributions in kind among them',
    'Total : 800 | Jeux : 300 | Bénévolat : 100 | Salle : 500',
    'agrees read 800',
  ],
  [
    'of two sections',
    'Salle : 500 | Jeux : 300 | Total : 800 | Livres : 40 | Total : 40 | Total : 840',
    'agrees 840 read 840',
  ],
])('a total %s: « %s »', (_, rows, said) => {
  expect(checked(rows)).toBe(said);
});

it('a total of both sides agrees with what the other side adds', () => {
  const mixed = { Total: { mixed: true } };
  expect(checked('Salle : 500 | Total : 1500', 1_000, mixed)).toBe('agrees read 500');
  expect(checked('Salle : 500 | Total : 1510', 1_000, mixed)).toBe(
    'differs 1510 read 1500, row 1, after Salle',
  );
  expect(checked('Salle : 500 | Total : 1500', 1_000)).toBe('differs 1500 read 500, row 1, after Salle');
  expect(checked('Salle : 500 | Total : 1500', 1_000, { Total: { mixed: true, told: true } })).toBe(
    'differs 1500 read 500, row 1, after Salle',
  );
});

it('a total that names its side is believed first', () => {
  const told = { 'Total des charges': { told: true } };
  expect(checked('Salle : 500 | Total : 300 | Total des charges : 400', 0, told)).toBe(
    'differs 400 read 500, row 2, after Salle',
  );
  expect(checked('Salle : 500 | Total des charges : 500', 0, told)).toBe('agrees 500 read 500, told');
});

it('a row may be taken as the total, whatever its words', () => {
  expect(checked('Salle : 500 | Jeux : 300 | Coût : 800', 0, {}, 'Coût')).toBe('agrees 800 read 800');
});

it('a total among its lines, with another that is wrong, does not agree', () => {
  expect(checked('Salle : 500 | Total : 800 | Jeux : 300 | Total : 999')).toMatch(/^differs/);
});

it.each<[rows: string, whole: number | null]>([
  ['Salle : 500 | Sous-total : 500 | Jeux : 300 |  : 300', 800],
  ['Salle : 500 | Sous-total : 500 | Jeux : 300 |  : 300 | Thé : 20', null],
  ['Bénévolat : 100 | Total : 100', null],
  ['Salle : 500 | Total : 500', 500],
  ['Salle : 500 | Total : 600', 600],
  ['Salle : 500 | Total : 500 | Total : 200', 200],
  ['Salle : 500 | Total : 500 | Livres : 40 | Total : 40', 540],
  ['Salle : 500 | Total : 500 | Livres : 40 | Total : 45', 545],
  ['Salle : 500 | Total : 500 | Livres : 40 | Total : 700', 700],
  ['Salle : 500 | Total : 500 | Livres : 40 | Total : 45 | Bus : 60 | Total : 60', 605],
  ['Salle : 500 | Total : 500 | Jeux : 300 | Sous-total : 310 | Total : 315', 815],
  ['Salle : 500 | Total : 500 | Jeux : 300 | Sous-total : 310 | Thé : 20 | Total : 320', 820],
])('what the totals say of the whole: « %s », %s', (rows, whole) => {
  const items = itemsOf(rows);
  const found = checkTotals(items, useOf, 0);
  expect(found.whole).toBe(whole === null ? null : whole * 100);
});
