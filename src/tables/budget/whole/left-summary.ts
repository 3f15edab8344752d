import type { Cents } from '../../../rules/money/money.ts';
import type { BudgetSheet } from '../grid.ts';
import { type Layout, withSheets } from '../layout.ts';
import { type BudgetReading, readBudget, type ReadLine } from '../read-budget.ts';
import { mayTellSums } from '../sheets.ts';

/** What the table rounds may differ by so much. */
const ROUNDING = 100;

/** Whether a sheet that is left out as a summary tells other sums than those that are read: it may be the budget itself. */
export function summaryDiffers(
  sheets: readonly BudgetSheet[],
  layout: Layout,
  reading: BudgetReading,
): boolean {
  if (layout.sheetAsked) return false;
  const read = new Set(layout.sheets.flatMap((sheet, i) => (sheet.read ? [i] : [])));
  return reading.unread.some(({ sheet, name, hidden }) => {
    if (hidden || read.size === 0 || !mayTellSums(name)) return false;
    return differs(readBudget(sheets, withSheets(layout, [sheet])), reading);
  });
}

function differs(summary: BudgetReading, reading: BudgetReading): boolean {
  return (['charges', 'resources'] as const).some((side) => {
    const told = sumOf(summary[side]) || (summary.totals[side] ?? 0);
    const sum = sumOf(reading[side]);
    const whole = sum + sumOf(reading.inKind[side]);
    return told !== 0 && Math.abs(told - sum) > ROUNDING && Math.abs(told - whole) > ROUNDING;
  });
}

function sumOf(lines: readonly ReadLine[]): Cents {
  return lines.reduce((sum, { cents }) => sum + cents, 0);
}
