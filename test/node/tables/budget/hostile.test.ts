import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetJson } from '../../../../src/tables/budget/budget-json.ts';
import type { Cell, SheetRow } from '../../../../src/tables/cells.ts';
import { readTable } from '../read-table.ts';

const WORDS = [
  ...[
    'CHARGES',
    'PRODUITS',
    'Montant',
    'Total',
    'Sous-total',
    '60 - Achats',
    '606',
    '74',
    '2027',
    '1 234,50',
    '-5',
  ],
  ...[
    'Volet 1.1',
    '=A1',
    '#REF!',
    '12 %',
    '€',
    '—',
    'Subvention',
    'dont',
    'TOTAL DES CHARGES',
    '86',
    'constructor',
  ],
  ...[
    '__proto__',
    '0',
    '1e308',
    '( )',
    '|---|',
    'N°',
    '\u202e',
    '😀',
    "'=1+1",
    '1.1',
    'Contributions volontaires en nature',
  ],
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  fc.constant(null),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.double(),
  fc.integer({ min: -5, max: 9_000 }),
);

describe('une grille faite pour nuire', () => {
  it('est lue sans faute ni attente, et rien n’y est inventé', () => {
    let run = 0;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }), (rows: SheetRow[]) => {
        run += 1;
        const reading = readTable(rows);
        const lines = [
          ...reading.charges,
          ...reading.resources,
          ...reading.inKind.charges,
          ...reading.inKind.resources,
        ];
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        expect(
          lines.every(
            ({ cents, label }) =>
              Number.isSafeInteger(cents) && Math.abs(cents) <= 10_000_000_000 && label !== '',
          ),
        ).toBe(true);
        expect(JSON.parse(JSON.stringify(budgetJson(reading)))).toMatchObject({ totals: {} });
      }),
      { numRuns: 3_000, seed: 13 },
    );
    expect(run).toBe(3_000);
  }, 60_000);

  it.each([
    ['cinq mille lignes du même montant', (i: number): SheetRow => [`Ligne ${String(i)}`, 10], 5_000],
    [
      'cinq mille classes qui se contredisent',
      (i: number): SheetRow => [`6${String(i % 9)} - Achats`, i],
      5_000,
    ],
    ['cinq mille totaux', (i: number): SheetRow => ['Total', i], 5_000],
    ['un montant sur deux négatif', (i: number): SheetRow => [`L${String(i)}`, i % 2 ? -i : 3 * i], 5_000],
    ['des puissances de deux', (i: number): SheetRow => [`L${String(i)}`, 2 ** (i % 20)], 2_000],
    [
      'mille colonnes',
      (i: number): SheetRow => Array.from({ length: 1_000 }, (_, j) => (j % 2 ? i : 'mot')),
      300,
    ],
    [
      'des titres sans fin',
      (): SheetRow => [`charges ${"de l'() ".repeat(9)}x`, `total ${'() de '.repeat(150)}x`],
      2_000,
    ],
    ['des montants parmi les mots', (): SheetRow => ['a 11 '.repeat(200), 5], 4_000],
    ['une cellule de 200 000 signes', (): SheetRow => ['(1 '.repeat(66_000), '1 '.repeat(100_000)], 20],
  ])('%s', (_, row, count) => {
    const rows = [['Libellé', 'Montant'], ...Array.from({ length: count }, (__, i) => row(i)), ['Total', 7]];
    expect(readTable(rows).beyond).toBe(Math.max(0, rows.length - 5_000));
  });
});
