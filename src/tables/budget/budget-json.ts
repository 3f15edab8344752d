import { accountOf } from './rows/account-label.ts';
import type { BudgetReading, ReadLine } from './read-budget.ts';

/** What the import would read, for the command: amounts in cents, rows counted from 1. */
export function budgetJson({
  charges,
  resources,
  inKind,
  totals,
  left,
  titles,
  unread,
  faults,
  asks,
}: BudgetReading) {
  const sum = (lines: readonly ReadLine[]) => lines.reduce((all, { cents }) => all + cents, 0);
  const lineOf = ({ label, cents, number }: ReadLine) => ({
    label,
    amount: cents,
    account: accountOf(number),
  });
  return {
    charges: charges.map(lineOf),
    resources: resources.map(lineOf),
    inKind: { charges: sum(inKind.charges), resources: sum(inKind.resources) },
    totals,
    left: [
      // A sheet is left out whole: its reason names it.
      ...unread.map(({ name, hidden }) => ({
        row: null,
        reason: `${hidden ? 'hidden-sheet' : 'other-sheet'} « ${name} »`,
      })),
      ...[...titles, ...left].map(({ row, reason }) => ({ row, reason })),
    ],
    faults: faults.map(({ row, label, message }) => ({
      row,
      message: label ? `« ${label} » : ${message}` : message,
    })),
    asks: asks.map(({ what, row, options }) => ({ what, row, options: options.map(({ words }) => words) })),
  };
}
