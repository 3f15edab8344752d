import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBudget } from './random-budget.ts';
import { euros, readTable } from './read-table.ts';

describe('cinq mille tableaux à deux faces, au hasard', () => {
  it('sont lus au centime, sans question dans plus de 95 % des cas, jamais faux en silence', () => {
    const RUNS = 5_000;
    let asked = 0;
    let run = 0;
    fc.assert(
      fc.property(randomBudget, ({ rows, charges, resources }) => {
        run += 1;
        const reading = readTable(rows);
        if (reading.asks.length + reading.faults.length > 0) {
          asked += 1;
          return;
        }
        expect([euros(reading.charges), euros(reading.resources)]).toEqual([charges / 100, resources / 100]);
      }),
      { numRuns: RUNS, seed: 13 },
    );
    expect(run).toBe(RUNS);
    expect(asked / RUNS).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
