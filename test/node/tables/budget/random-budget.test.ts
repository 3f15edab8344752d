import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { type BudgetReading, readBudget } from '../../../../src/tables/budget/read-budget.ts';
import type { SheetRow } from '../../../../src/tables/read-rows.ts';
import { randomBudget } from './random-budget.ts';

function read(rows: readonly SheetRow[]): BudgetReading {
  const sheets = [{ name: 'Feuil1', hidden: false, rows }];
  return readBudget(sheets, proposeLayout(sheets));
}

const sum = (lines: BudgetReading['charges']) => lines.reduce((all, { cents }) => all + cents, 0);

describe('cinq mille tableaux à deux faces, au hasard', () => {
  it('sont lus au centime, sans question dans plus de 95 % des cas, jamais faux en silence', () => {
    const RUNS = 5_000;
    let asked = 0;
    let run = 0;
    fc.assert(
      fc.property(randomBudget, ({ rows, charges, resources }) => {
        run += 1;
        const reading = read(rows);
        if (reading.asks.length + reading.faults.length > 0) {
          asked += 1;
          return;
        }
        expect([sum(reading.charges), sum(reading.resources)]).toEqual([charges, resources]);
      }),
      { numRuns: RUNS, seed: 13 },
    );
    expect(run).toBe(RUNS);
    expect(asked / RUNS).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
