import { describe, expect, it } from 'vitest';
import { type Layout, withAnswer, withRow } from '../../../../../src/tables/budget/layout.ts';
import type { BudgetReading } from '../../../../../src/tables/budget/read-budget.ts';
import { openTable, openTables } from './small-asks.ts';

const idsOf = ({ asks }: BudgetReading) => asks.map(({ id }) => id);
const euros = (lines: BudgetReading['charges']) => lines.reduce((sum, { cents }) => sum + cents, 0) / 100;

describe('what is asked has an id of its own', () => {
  it('for the amounts: the sheet, and the titles of the columns, or their rank', () => {
    const titled = openTable(
      'Charges ; 2026 ; 2027 ; Produits ; 2026 ; 2027 | Salle ; 1 ; 2 ; Caf ; 3 ; 4 | Thé ; 1 ; 1 ; Don ; 1 ; 1',
    );
    expect(idsOf(titled.read(titled.layout))).toEqual(['amount:0:2026|2027']);
    const untitled = openTable('Poste ; ; | Salle ; 300 ; 310 | Thé ; 5 ; 7');
    expect(idsOf(untitled.read(untitled.layout))).toEqual(['amount:0:#1|#2']);
  });

  it('so that the answer of one sheet is not that of another', () => {
    const table = 'Charges ; 2026 ; 2027 | Salle ; 10 ; 20 | Thé ; 1 ; 2';
    const { layout, read } = openTables([
      ['Volet 1.1', table],
      ['Volet 2.1', table],
    ]);
    expect(idsOf(read(layout))).toEqual(['amount:0:2026|2027', 'amount:1:2026|2027']);
    expect(euros(read(layout).charges)).toBe(44);
    expect(euros(read(withAnswer(layout, 'amount:1:2026|2027', '0')).charges)).toBe(33);
  });

  it('for the sides: the sheet, and the first row of the part', () => {
    const { layout, read } = openTable('Salle ; 3 ; Psy ; 2 | Jeux ; 4 ; Thé ; 5');
    expect(idsOf(read(layout))).toEqual(['sides:0:0']);
    const both = read(withAnswer(layout, 'sides:0:0', 'charges-both'));
    expect([euros(both.charges), euros(both.resources)]).toEqual([14, 0]);
    const other = read(withAnswer(layout, 'sides:0:9', 'charges-both'));
    expect([euros(other.charges), euros(other.resources)]).toEqual([7, 7]);
  });
});

describe('the rows that an answer names', () => {
  const { layout, read } = openTable('Poste ; Montant | Salle ; 300 | Thé ; 75 | Jeux ; 100 | Total ; 400');
  const charges = (id: string, option: string) => euros(read(withAnswer(layout, id, option)).charges);

  it.each<[id: string, option: string, euros: number]>([
    ['totals:0:charges:0', 'leave=0:3:0', 400],
    ['totals:0:charges:0', 'leave=0:3:0,0:4:0', 300],
    ['totals:x', 'leave=0:2:0', 175],
    ['totals:0:charges:0', 'take=0:5:0', 875],
    ['totals:0:charges:0', 'class=0:5:0,0:2:0,0:3:0,0:4:0', 400],
    // Nothing that any question offers.
    ['totals:0:charges:0', 'keep', 475],
    ['totals:0:charges:0', 'leave=', 475],
    ['totals:0:charges:0', 'xleave=0:3:0', 475],
    ['autre:totals:', 'leave=0:3:0', 475],
  ])('%s, %s: %s', (id, option, sum) => {
    expect(charges(id, option)).toBe(sum);
  });

  it('give way to what the reader made of a row', () => {
    const both = withRow(withAnswer(layout, 'totals:0:charges:0', 'leave=0:3:0'), '0:3:0', 'charge');
    expect(euros(read(both).charges)).toBe(475);
    expect(withRow(both, '0:3:0', null).rows).toEqual({});
  });
});

describe('a row that the reader moves', () => {
  const { layout, read } = openTable(
    'Charges ; Montant ; Produits ; Montant | Salle ; 300 ; Alpha ; 200 | Jeux ; 40 ; Beta ; 140',
  );
  const moved = (key: string, use: Parameters<typeof withRow>[2]) => {
    const { charges, resources, inKind } = read(withRow(layout, key, use));
    return [charges, resources, inKind.charges, inKind.resources].map(euros);
  };

  it('has a key for each of its sides', () => {
    const { charges, resources } = read(layout);
    expect([charges.map(({ key }) => key), resources.map(({ key }) => key)]).toEqual([
      ['0:2:0', '0:3:0'],
      ['0:2:1', '0:3:1'],
    ]);
    const parts = openTable('Poste ; Montant | Salle ; 3 | Thé ; 4 | Poste ; Montant | Jeux ; 5 | Bus ; 6');
    expect(parts.read(parts.layout).charges.map(({ key }) => key)).toEqual([
      ...['0:2:0', '0:3:0', '0:5:1', '0:6:1'],
    ]);
  });

  it('goes where it is told', () => {
    expect(moved('0:2:1', 'charge')).toEqual([540, 140, 0, 0]);
    expect(moved('0:2:0', 'resource')).toEqual([40, 640, 0, 0]);
    expect(moved('0:2:1', 'in-kind')).toEqual([340, 140, 0, 200]);
    expect(moved('0:2:1', 'left')).toEqual([340, 140, 0, 0]);
  });

  it('is read in the strand that was told of its words', () => {
    const table = openTable('Poste ; Volet ; Montant | Salle ; 1.1 ; 300 | Jeux ; Parents ; 100');
    const strands = (each: Layout) => table.read(each).charges.map(({ strand }) => strand);
    expect(strands(withAnswer(table.layout, 'strand:Parents', '3.2'))).toEqual(['1.1', '3.2']);
    expect(strands(withAnswer(table.layout, 'strand:Parents', '9.9'))).toEqual(['1.1', null]);
  });
});
