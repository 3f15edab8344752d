import type { GridSheet } from '../grid.ts';
import { summaryDiffers } from './whole/left-summary.ts';
import { type Layout, proposeLayout } from './layout.ts';
import { type BudgetReading, readBudget } from './read-budget.ts';

/** Sheets, the way that they are most likely meant, and what comes of it. */
export interface FirstReading {
  sheets: readonly GridSheet[];
  layout: Layout;
  reading: BudgetReading;
}

/** Reads sheets before the reader says anything of them. */
export function firstReading(sheets: readonly GridSheet[]): FirstReading {
  const likely = proposeLayout(sheets);
  const reading = readBudget(sheets, likely);
  if (!summaryDiffers(sheets, likely, reading)) return { sheets, layout: likely, reading };
  const layout = { ...likely, sheetAsked: true };
  return { sheets, layout, reading: readBudget(sheets, layout) };
}
