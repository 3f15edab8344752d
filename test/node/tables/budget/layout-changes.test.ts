import { describe, expect, it } from 'vitest';
import {
  proposeLayout,
  withAnswer,
  withColumn,
  withHeading,
  withOpenColumns,
  withSheets,
} from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { openTable, openTables } from './asks/small-asks.ts';

/** The rows of the headings of each part of a sheet. */
const headings = ({ sheets }: ReturnType<typeof proposeLayout>, sheet = 0) =>
  sheets[sheet]?.parts.map(({ heading }) => heading);

const TWICE = 'Poste ; Montant | Salle ; 300 | Bus ; 5 | Poste ; Montant | Jeux ; 40';

describe('the row of the titles', () => {
  it.each<[row: number | null, left: (readonly number[])[]]>([
    [0, [[0], [3]]],
    [1, [[1], [3]]],
    [3, [[3]]],
    [4, [[4]]],
    [null, [[]]],
  ])('%s: those below it stay, those above it do not', (row, left) => {
    const { sheets, layout } = openTable(TWICE);
    expect(headings(layout)).toEqual([[0], [3]]);
    expect(headings(withHeading(sheets, layout, 0, row))).toEqual(left);
  });

  it('is none, and its row is then one of the others', () => {
    const { sheets, layout, read } = openTable('Quoi ; Combien | Salle ; 300 | Jeux ; 40');
    const { charges, titles, left } = read(withHeading(sheets, layout, 0, null));
    expect(charges.map(({ row, label, cents }) => [row, label, cents])).toEqual([
      [2, 'Salle', 30_000],
      [3, 'Jeux', 4_000],
    ]);
    expect([titles, left.map(({ row, reason }) => [row, reason])]).toEqual([[], [[1, 'no-amount']]]);
  });

  it('of one sheet leaves the others', () => {
    const { sheets, layout } = openTables([
      ['A', TWICE],
      ['B', TWICE],
    ]);
    const changed = withHeading(sheets, layout, 1, 3);
    expect([headings(changed, 0), headings(changed, 1)]).toEqual([[[0], [3]], [[3]]]);
    expect(withHeading(sheets, layout, 2, 0)).toBe(layout);
  });
});

describe('what a column holds', () => {
  const { layout, read } = openTable(
    'Charges ; Montant ; Produits ; Montant ; Code | Alpha ; 300 ; Delta ; 200 ; 74 | Beta ; 40 ; Gamma ; 90 ; 75',
  );
  const left = { sheet: 0, part: 0, face: 0 };
  const right = { sheet: 0, part: 0, face: 1 };
  const labels = (...change: [where: typeof left, use: 'label', column: number | null]) => {
    const { charges, resources } = read(withColumn(layout, ...change));
    return [charges.map(({ label }) => label), resources.map(({ label }) => label)];
  };

  it('changes one face, and leaves the other', () => {
    expect(labels(left, 'label', 2)).toEqual([
      ['Delta', 'Gamma'],
      ['Delta', 'Gamma'],
    ]);
    expect(labels(right, 'label', 0)).toEqual([
      ['Alpha', 'Beta'],
      ['Alpha', 'Beta'],
    ]);
  });

  it('is no label: the amounts are then without words, and said so', () => {
    const { charges, resources, faults } = read(withColumn(layout, right, 'label', null));
    expect([charges.length, resources.length]).toEqual([2, 0]);
    expect(faults.map(({ row, fault, label }) => [row, fault, label])).toEqual([
      [2, 'no-label', ''],
      [3, 'no-label', ''],
    ]);
  });

  it('is no amount: nothing is read of the face', () => {
    const { charges, resources } = read(withColumn(layout, right, 'amount', null));
    expect([charges.length, resources.length]).toEqual([2, 0]);
  });

  it('is the account of the lines', () => {
    const { resources } = read(withColumn(layout, right, 'account', 4));
    expect(resources.map(({ number }) => number)).toEqual(['74', '75']);
    expect(read(withColumn(layout, right, 'account', null)).resources.map(({ number }) => number)).toEqual([
      null,
      null,
    ]);
  });

  it('of a part or a sheet that is not there changes nothing', () => {
    expect(withColumn(layout, { ...left, part: 1 }, 'label', 2)).toEqual(layout);
    expect(withColumn(layout, { ...left, sheet: 1 }, 'label', 2)).toEqual(layout);
    const two = openTable(TWICE);
    const second = withColumn(two.layout, { ...left, part: 1 }, 'label', 1);
    expect(two.read(second).charges.map(({ label }) => label)).toEqual(['Salle', 'Bus', '40']);
  });
});

describe('the sheets', () => {
  const small = 'Poste ; Montant | Salle ; 300 | Jeux ; 4';

  /** The sheets that are read of a small one and another. */
  const read = (other: string) =>
    openTables([
      ['A', small],
      ['B', other],
    ]).layout.sheets.map((each) => each.read);

  it.each<[why: string, other: string, isRead: boolean]>([
    ['a line more', 'Poste ; Montant | Salle ; 300 | Jeux ; 4 | Thé ; 5', true],
    ['an amount more, to be mended', 'Poste ; Montant | Salle ; 300 | Jeux ; 4 | Thé ; 12 k€', true],
    ['an account more', 'Compte ; Poste ; Montant | 60 ; Thé ; 3 | 61 ; Jeux ; 4 | 62 ; ; 5', true],
    ['as many', 'Poste ; Montant | Salle ; 300 | Jeux ; 4', false],
    ['words more', 'Poste ; Montant | Salle ; 300 | Jeux ; 4 | Thé ;', false],
    ['an amount more, without words', 'Poste ; Montant | Salle ; 300 | Jeux ; 4 | ; 5', false],
    ['what is no amount', 'Poste ; Montant | Salle ; 300 | Jeux ; 4 | Appel ; 02 54 12 34 56', false],
  ])('the one with the most lines is proposed: %s', (_, other, isRead) => {
    expect(read(other)).toEqual([!isRead, isRead]);
  });

  it('are those that the reader says, and nothing more is asked of them', () => {
    const { layout, read: reading } = openTables([
      ['A', small],
      ['B', 'Poste ; Montant | Thé ; 5'],
      ['C', 'Poste ; Montant | Bus ; 6'],
    ]);
    expect([layout.sheetAsked, layout.sheets.map((each) => each.read)]).toEqual([true, [true, false, false]]);
    const told = withAnswer(layout, 'sheet', '1+2');
    expect(told).toEqual(withSheets(layout, [1, 2]));
    expect([told.sheetAsked, told.sheets.map((each) => each.read)]).toEqual([false, [false, true, true]]);
    const { charges, unread, checks } = reading(told);
    expect(charges.map(({ sheet, label }) => [sheet, label])).toEqual([
      [1, 'Thé'],
      [2, 'Bus'],
    ]);
    expect(unread).toEqual([{ sheet: 0, name: 'A', hidden: false }]);
    expect(checks.map(({ sheet }) => sheet)).toEqual([1, 2]);
  });

  it('are told by their rank, were there more than ten', () => {
    const { layout } = openTables(Array.from({ length: 12 }, (_, i) => [`A${String(i)}`, small] as const));
    const told = withAnswer(layout, 'sheet', '10+2');
    expect(told.sheets.flatMap((each, i) => (each.read ? [i] : []))).toEqual([2, 10]);
  });

  it('that this guide saved have lines, were their amounts like a Siren', () => {
    const saved = [
      ['Dépense', 'Montant', 'Catégorie', 'Volet', 'Réponse'],
      ['Salle', 100_000_000, '', '', 'Éligible'],
    ];
    const other = [
      ['Poste', 'Montant'],
      ['Jeux', 4],
    ];
    const { sheets } = proposeLayout([
      { name: 'Budget', hidden: false, rows: saved },
      { name: 'Feuil2', hidden: false, rows: other },
    ]);
    expect(sheets.map((each) => each.read)).toEqual([true, false]);
  });

  it('show their columns where none was recognised, and where they are read', () => {
    const { sheets, layout } = openTables(
      [
        ['A', '300 | 100'],
        ['B', '200 | 500'],
      ],
      1,
    );
    expect(layout.sheets.map((each) => [each.read, each.parts.length])).toEqual([
      [true, 0],
      [false, 0],
    ]);
    const shown = withOpenColumns(sheets, layout);
    expect(shown.sheets.map(({ parts }) => parts.map(({ faces }) => faces.length))).toEqual([[1], []]);
    const face = shown.sheets[0]?.parts[0]?.faces[0];
    expect(face).toMatchObject({ sure: true, inKind: false, own: null, named: null });
    expect([face?.labels, face?.amounts, face?.side]).toEqual([
      [],
      { options: [], chosen: -1, asked: false },
      'charges',
    ]);
    const known = openTable(TWICE);
    expect(withOpenColumns(known.sheets, known.layout)).toEqual(known.layout);
  });

  it('of more than five thousand rows say how many are not read, where they are', () => {
    const rows = Array.from({ length: 5_003 }, (_, i) => (i === 0 ? ['Salle', '1'] : []));
    const sheets = [
      { name: 'A', hidden: false, rows },
      { name: 'B', hidden: true, rows },
    ];
    expect(readBudget(sheets, proposeLayout(sheets)).beyond).toBe(3);
  });
});
