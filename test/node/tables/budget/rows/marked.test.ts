import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import { markedClasses } from '../../../../../src/tables/budget/rows/marked.ts';
import { sidedByTotals } from '../../../../../src/tables/budget/rows/sided-by-totals.ts';
import { itemsOf } from './small-items.ts';

describe('a class that no account tells', () => {
  const classes = (rows: string, more: Readonly<Record<string, Partial<Item>>> = {}) => {
    const items = itemsOf(rows, more).map((item) => ({ ...item, indent: item.indent ?? 0 }));
    return markedClasses(items, new Set()).map(
      ({ parent, under, sums }) =>
        `${parent.label} > ${under.map(({ label }) => label).join(', ')}${sums ? '' : ' ?'}`,
    );
  };

  it.each<[why: string, rows: string, found: string[]]>([
    [
      'dashes make its sum',
      'Achats : 300 | - jeux : 100 | - livres : 200 | Salle : 5',
      ['Achats > - jeux, - livres'],
    ],
    ['bullets, to the euro', 'Achats : 301 | • Jeux : 100 | • Livres : 200', ['Achats > • Jeux, • Livres']],
    [
      'dashes make another sum',
      'Achats : 310 | - jeux : 100 | - livres : 200',
      ['Achats > - jeux, - livres ?'],
    ],
    [
      'a detail goes on',
      'Achats : 300 | - jeux : 100 | dont neufs : 50 | - livres : 200',
      ['Achats > - jeux, - livres'],
    ],
    [
      'it opens what follows',
      'Achats dont : 300 | Jeux : 100 | Livres : 200 | Salle : 5',
      ['Achats dont > Jeux, Livres'],
    ],
    ['it opens what makes another sum', 'Achats (dont : 310 | Jeux : 100 | Livres : 200', []],
    [
      'words begin small',
      'Achats : 300 | jeux : 100 | livres : 200 | Salle : 5',
      ['Achats > jeux, livres ?'],
    ],
    ['one alone begins small', 'Achats : 100 | jeux : 100', []],
    ['small words make another sum', 'Achats : 310 | jeux : 100 | livres : 200', []],
    ['nothing marks', 'Achats : 300 | Jeux : 100 | Livres : 200', []],
    ['all are marked', '- Achats : 300 | - Jeux : 100 | - Livres : 200', []],
    ['a total stands between', 'Achats : 300 | Total : 300 | - jeux : 300', []],
    ['a dash marks a number', 'Achats : 300 | - 2 : 100 | - 3 : 200', []],
    ['nothing of money is under it', 'Achats : 300 | - jeux', []],
  ])('%s: « %s »', (_, rows, found) => {
    expect(classes(rows)).toEqual(found);
  });

  it('is over rows that stand further to the right', () => {
    const rows = 'Achats : 300 | Jeux : 100 | Livres : 200';
    expect(classes(rows, { Jeux: { indent: 1 }, Livres: { indent: 1 } })).toEqual(['Achats > Jeux, Livres']);
    expect(classes('Achats : 310 | Jeux : 100', { Jeux: { indent: 1 } })).toEqual([]);
    expect(classes('Achats : 310 | Jeux : 100', { Jeux: { indent: 2 } })).toEqual(['Achats > Jeux ?']);
    expect(classes('Achats : 310 | Jeux : 100', { Achats: { indent: 2 }, Jeux: { indent: 2 } })).toEqual([]);
  });

  it('is no account of two figures, no fault, no line of the reader, nor over accounts or what is in kind', () => {
    const rows = 'Achats : 300 | - jeux : 300';
    expect(classes(rows, { Achats: { number: '60' } })).toEqual([]);
    expect(classes(rows, { Achats: { number: '606' } })).toEqual(['Achats > - jeux']);
    expect(classes(rows, { Achats: { own: true } })).toEqual([]);
    expect(classes(rows, { Achats: { fault: 'cell' } })).toEqual([]);
    expect(classes(rows, { '- jeux': { number: '606' } })).toEqual([]);
    expect(classes(rows, { '- jeux': { inKind: true } })).toEqual([]);
    expect(classes('Achats : 0 | - jeux : 0')).toEqual([]);
  });
});

describe('lists one under the other', () => {
  const sides = (rows: string, more: Readonly<Record<string, Partial<Item>>> = {}, answers = {}) =>
    sidedByTotals(
      itemsOf(rows, more).map((item) => ({ ...item, list: item.list ?? null })),
      answers,
    )
      .map(({ side, list }) => side.charAt(0) + (list === null ? '' : '?'))
      .join('');
  const told = { 'Total des recettes': { told: true, side: 'resources' } } as const;

  it.each<[rows: string, found: string]>([
    ['Jeux : 5 | Total : 5 | Caf : 3 | Mairie : 2 | Total : 5', 'ccrrr'],
    ['Jeux : 5 | Total : 5 | Caf : 3 | Don du maire : 2 | Total : 5', 'ccr?r?r'],
    ['Jeux : 5 | Total : 5 | Salle : 3 | Bus : 2 | Total : 5', 'ccr?r?r'],
    ['Jeux : 5 | Total : 5 | Recettes diverses | Salle : 3 | Bus : 2 | Total : 5', 'cccccc'],
    ['Jeux : 5 | Total : 5 | Caf : 3 | Mairie : 2 | Total : 9', 'ccccc'],
    ['Jeux : 5 | Total : 9 | Caf : 3 | Mairie : 2 | Total : 5', 'ccccc'],
    ['Jeux : 5 | Total : 5 | Caf : 5 | Total : 5 | Bus : 2 | Total : 2', 'cccccc'],
    ['Jeux : 5 | Total : 5 | Caf : 5 | Total : 5 | Bus : 2', 'ccccc'],
    ['Jeux : 5 | Total : 5 | Total : 5', 'ccc'],
    ['Jeux : 5 | Total : 5', 'cc'],
  ])('« %s »: %s', (rows, found) => {
    expect(sides(rows)).toBe(found);
  });

  it('are of the side that their total names, when they make it', () => {
    expect(sides('Jeux : 5 | Total : 5 | Caf : 5 | Total des recettes : 5', told)).toBe('ccrr');
    expect(sides('Jeux : 5 | Total : 5 | Caf : 5 | Total des recettes : 6', told)).toBe('ccrr');
    expect(sides('Jeux : 5 | Total : 5 | Caf : 5 | Total des recettes : 7', told)).toBe('cccr');
    expect(
      sides('Jeux : 5 | Total : 5 | Caf : 5 | Total des recettes : 5', { ...told, Caf: { number: '74' } }),
    ).toBe('cccr');
  });

  it('are of one where they are accounts, in kind, of both sides or of the resources already', () => {
    const rows = 'Jeux : 5 | Total : 5 | Caf : 5 | Total : 5';
    for (const more of [{ number: '74' }, { inKind: true }, { mixed: true }, { own: true }])
      expect(sides(rows, { Caf: more })).toBe('cccc');
    expect(sides(rows, { Caf: { side: 'resources' } })).toBe('ccrc');
    expect(sides(rows, { Jeux: { guessed: true } })).toBe('cccc');
    expect.assertions(6);
  });

  it('are of the side that the reader says', () => {
    const rows = 'Jeux : 5 | Total : 5 | Salle : 3 | Bus : 2 | Total : 5';
    expect(sides(rows, {}, { 'list:1:0:1': 'charges' })).toBe('ccc?c?c');
  });
});
