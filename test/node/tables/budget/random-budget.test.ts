import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../../../src/tables/cells.ts';
import { type RandomBudget, randomBudget, written } from './random-budget.ts';
import { euros, readTable } from '../read-table.ts';

/** The same table, its total of charges larger by some cents. */
function withTotal({ rows, charges }: RandomBudget, by: number): SheetRow[] {
  const isTotal = (row: SheetRow) => row.some((cell) => /tot|ensemble/i.test(String(cell ?? '')));
  const isOwn = (cell: unknown) =>
    cell === charges / 100 ||
    (typeof cell === 'string' && /^[\d ,]+/.exec(cell)?.[0].trim() === written(charges));
  return rows.map((row) =>
    isTotal(row) ? row.map((cell) => (isOwn(cell) ? (charges + by) / 100 : cell)) : row,
  );
}

describe('cinq mille tableaux à deux faces, au hasard', () => {
  it('sont lus au centime, sans question dans plus de 95 % des cas, jamais faux en silence', () => {
    const RUNS = 5_000;
    let asked = 0;
    let run = 0;
    fc.assert(
      fc.property(randomBudget, ({ rows, charges, resources, inKind }) => {
        run += 1;
        const reading = readTable(rows);
        if (reading.asks.length + reading.faults.length > 0) {
          asked += 1;
          return;
        }
        const kind = [reading.inKind.charges, reading.inKind.resources];
        expect([reading.charges, reading.resources, ...kind].map(euros)).toEqual(
          [charges, resources, inKind, inKind].map((cents) => cents / 100),
        );
      }),
      { numRuns: RUNS, seed: 13 },
    );
    expect(run).toBe(RUNS);
    expect(asked / RUNS).toBeLessThanOrEqual(0.05);
  });

  it('demandent, quand le total écrit n’est pas celui des lignes', () => {
    const RUNS = 500;
    let run = 0;
    fc.assert(
      fc.property(randomBudget, fc.integer({ min: 102, max: 9_999 }), (budget, by) => {
        run += 1;
        const rows = withTotal(budget, by + 10_000_000);
        expect(readTable(rows).asks.map(({ what }) => what)).toContain('totals');
      }),
      { numRuns: RUNS, seed: 13 },
    );
    expect(run).toBe(RUNS);
  });
});
