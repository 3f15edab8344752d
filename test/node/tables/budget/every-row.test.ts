import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetReading } from '../../../../src/tables/budget/read-budget.ts';
import type { SheetRow } from '../../../../src/tables/cells.ts';
import { randomBudget } from './random-budget.ts';
import { readTable } from '../read-table.ts';

/** The rows that hold something. */
function filled(rows: readonly SheetRow[]): number[] {
  return rows.flatMap((row, i) => (row.some((cell) => String(cell ?? '').trim() !== '') ? [i + 1] : []));
}

/** The rows that end somewhere: read, left out, to be mended, or asked about. */
function told({ charges, resources, inKind, left, titles, faults, asks }: BudgetReading): Set<number> {
  const lines = [...charges, ...resources, ...inKind.charges, ...inKind.resources];
  return new Set([...lines, ...left, ...titles, ...faults, ...asks].map(({ row }) => row ?? 0));
}

const WORDS = [
  ...[
    'Intervenante',
    'Prestataires',
    'Détail',
    'Salle',
    'Caf',
    'Total',
    'TOTAL : 1 400 €',
    'Sous-total',
    'Solde',
  ],
  ...[
    'Charges',
    'Produits',
    'Dépenses',
    'Montant',
    '2027',
    'Poste',
    'N°',
    'Compte',
    'Observations',
    'V1.1',
    '60',
  ],
  ...[
    '606',
    '86',
    '864',
    'Bénévolat',
    'Contributions volontaires en nature',
    'dont',
    'Reste à financer',
    'Page 1',
  ],
  ...[
    'Mise à disposition de la salle',
    'Code postal',
    'Tél',
    'Budget prévisionnel 2027',
    '(1)',
    'x',
    'néant',
  ],
];
const AMOUNTS = [
  ...[
    '1 200 €',
    '300',
    '2000',
    '2027',
    '12,50',
    '1 200 € TTC (TVA 20 %)',
    '900 € (devis joint)',
    '300 € demandés',
  ],
  ...[
    '80€/mois x 12',
    '12€ x 30 = 360€',
    '10 séances à 120 € = 1 200 €',
    '1 200 € (10 séances)',
    '-50',
    '12k€',
  ],
  ...[
    '100 000 000',
    '02 97 12 34 56',
    '812 345 678 00012',
    '12/03/2027',
    '10 %',
    '#REF!',
    '1.234',
    '56000',
    '$300',
  ],
  ...['Total : 1 500 €', 'à définir', '1 500 €, devis', 'jusqu’à 300 €', '0', '€', '3 jours'],
];
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...AMOUNTS) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.integer({ min: -10, max: 200_000_000 }) },
);
const anyTable = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { maxLength: width }), { maxLength: 14 }));

describe('chaque ligne d’un tableau', () => {
  it('est lue, laissée de côté, à corriger ou demandée, quoi qu’elle contienne', () => {
    let run = 0;
    fc.assert(
      fc.property(anyTable, (rows) => {
        run += 1;
        const ends = told(readTable(rows));
        expect(filled(rows).filter((row) => !ends.has(row))).toEqual([]);
      }),
      { numRuns: 3_000, seed: 13 },
    );
    expect(run).toBe(3_000);
  });

  it('d’un tableau à deux faces aussi', () => {
    let run = 0;
    fc.assert(
      fc.property(randomBudget, ({ rows }) => {
        run += 1;
        const ends = told(readTable(rows));
        expect(filled(rows).filter((row) => !ends.has(row))).toEqual([]);
      }),
      { numRuns: 500, seed: 13 },
    );
    expect(run).toBe(500);
  });

  it('n’est jamais dite sans montant quand sa case du montant porte des chiffres', () => {
    let run = 0;
    const line = fc.tuple(
      fc.constantFrom('Intervenante', 'Salle', 'Détail des achats', 'Prestataires', 'Goûters', 'Objet'),
      fc.constantFrom(...AMOUNTS.filter((text) => /\d/.test(text) && !/^Total/.test(text))),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        run += 1;
        const rows = [
          ['Dépenses', 'Montant'],
          ['Jeux', '100'],
          ['Livres', '100'],
          ['Craies', '100'],
          ...lines,
        ];
        const { left } = readTable(rows);
        const dry = left.filter(({ reason }) => !['class', 'total', 'after'].includes(reason));
        expect(dry.filter(({ row }) => row > 4).map(({ row, reason }) => [row, reason])).toEqual([]);
      }),
      { numRuns: 2_000, seed: 13 },
    );
    expect(run).toBe(2_000);
  });

  it('de chacune des deux faces', () => {
    let run = 0;
    const face = (label: string) =>
      fc.tuple(fc.constant(label), fc.constantFrom(...AMOUNTS.filter((text) => /\d/.test(text))));
    const row = fc
      .tuple(
        fc.constantFrom('Intervenante', 'Salle', 'Prestataires'),
        fc.constantFrom('Caf', 'Partenaire privé'),
      )
      .chain(([spent, received]) => fc.tuple(face(spent), face(received)))
      .map((faces) => faces.flat());
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        run += 1;
        const some = ['Jeux', '100', 'Mairie', '130'];
        const reading = readTable([
          ['Dépenses', 'Montant', 'Recettes', 'Montant'],
          some,
          some,
          some,
          ...rows,
        ]);
        const { charges, resources, inKind, left, faults } = reading;
        const all = [...charges, ...resources, ...inKind.charges, ...inKind.resources, ...left, ...faults];
        const faces = rows.map(
          (_, i) => all.filter(({ key }) => key.startsWith(`0:${String(i + 5)}:`)).length,
        );
        expect(faces).toEqual(rows.map(() => 2));
        expect(left.filter(({ reason }) => ['no-amount', 'heading', 'outside'].includes(reason))).toEqual([]);
      }),
      { numRuns: 2_000, seed: 13 },
    );
    expect(run).toBe(2_000);
  });
});
