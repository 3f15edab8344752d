import { proposeLayout } from '../../../src/tables/budget/layout.ts';
import { type BudgetReading, readBudget } from '../../../src/tables/budget/read-budget.ts';
import type { SheetRow } from '../../../src/tables/cells.ts';

/** A table alone, read as it is proposed. */
export function readTable(rows: readonly SheetRow[], name = ''): BudgetReading {
  const sheets = [{ name, hidden: false, rows }];
  return readBudget(sheets, proposeLayout(sheets));
}

export function euros(lines: BudgetReading['charges']): number {
  return lines.reduce((sum, { cents }) => sum + cents, 0) / 100;
}

/** What is asked, then what is faulty, each once. */
export function said({ asks, faults }: BudgetReading): string {
  return [...new Set([...asks.map(({ what }) => what), ...faults.map(({ fault }) => fault)])].join(' ');
}
