import { fold } from '../../french/fold.ts';
import {
  IN_KIND_CHARGE,
  IN_KIND_PRODUCT,
  LINE_ACCOUNTS,
  readAccount,
  RESOURCE_ACCOUNTS,
} from '../../rules/budget/accounts.ts';
import type { LineStart } from '../../rules/budget/budget-edit.ts';
import type { Resource } from '../../rules/budget/budget-part.ts';
import type { ExpenseTable } from '../../rules/rules-data.ts';
import type { BudgetReading, ReadLine } from './read-budget.ts';

/** A line to add; `category` is what the table says of it, where no category has that name. */
export interface StartedLine {
  start: LineStart;
  category: string;
}

/** What a reading adds to a budget: contributions in kind stand among its lines and its resources, in their accounts. */
export function startsOf(
  { charges, resources, inKind }: Pick<BudgetReading, 'charges' | 'resources' | 'inKind'>,
  expenses: readonly Pick<ExpenseTable, 'id' | 'label' | 'choice'>[],
): { lines: StartedLine[]; resources: Omit<Resource, 'id'>[] } {
  const known = new Map(
    expenses.flatMap(({ id, label, choice }) =>
      [id, label, choice ?? label].map((name) => [fold(name).trim(), id] as const),
    ),
  );
  const accountIn = ({ number }: ReadLine, accounts: typeof LINE_ACCOUNTS) =>
    readAccount(number?.slice(0, 2) ?? null, accounts);
  return {
    lines: together(charges, inKind.charges).map(([line, isKind]) => {
      const expense = known.get(fold(line.category).trim()) ?? null;
      const account = isKind ? IN_KIND_CHARGE.id : accountIn(line, LINE_ACCOUNTS);
      const start = { ...moneyOf(line), expense, strand: line.strand, account };
      return { start, category: expense === null ? line.category : '' };
    }),
    resources: together(resources, inKind.resources).map(([line, isKind]) => ({
      ...moneyOf(line),
      account: isKind ? IN_KIND_PRODUCT.id : accountIn(line, RESOURCE_ACCOUNTS),
    })),
  };
}

/** Lines of one side, with those in kind where the table has them. */
function together(
  counted: readonly ReadLine[],
  inKind: readonly ReadLine[],
): (readonly [ReadLine, boolean])[] {
  const all = [
    ...counted.map((line) => [line, false] as const),
    ...inKind.map((line) => [line, true] as const),
  ];
  return all.sort(([a], [b]) => a.sheet - b.sheet || a.row - b.row);
}

function moneyOf({ label, cents }: ReadLine) {
  return { label, amount: cents, typed: null };
}
