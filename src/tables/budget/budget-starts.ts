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
import { isKnown } from '../../rules/decision/decision-table.ts';
import type { BudgetReading, ReadLine } from './read-budget.ts';
import { readSavedAnswers, readSavedStrand } from './saved-answers.ts';

/** A line to add; `category` is what the table says of it, where no category has that name. */
export interface StartedLine {
  start: LineStart;
  category: string;
}

/** What a table brings to a budget; `strand` is the one that its lines without their own are judged in, where it says so. */
export interface BudgetStart {
  lines: StartedLine[];
  resources: Omit<Resource, 'id'>[];
  strand: string | null;
}

/** What a reading adds to a budget: contributions in kind stand among its lines and its resources, in their accounts. */
export function startsOf(
  { charges, resources, inKind }: Pick<BudgetReading, 'charges' | 'resources' | 'inKind'>,
  expenses: readonly (Pick<ExpenseTable, 'id' | 'label' | 'choice'> &
    Partial<Pick<ExpenseTable, 'account' | 'questions'>>)[],
): BudgetStart {
  const known = new Map(
    expenses.flatMap((table) =>
      [table.id, table.label, table.choice ?? table.label].map((name) => [fold(name).trim(), table] as const),
    ),
  );
  const accountIn = ({ number }: ReadLine, accounts: typeof LINE_ACCOUNTS) =>
    readAccount(number?.slice(0, 2) ?? null, accounts);
  return {
    lines: together(charges, inKind.charges).map(([line, isKind]) => {
      const table = known.get(fold(line.category).trim());
      const expense = table?.id ?? null;
      const told = isKind ? IN_KIND_CHARGE.id : accountIn(line, LINE_ACCOUNTS);
      // A line that was saved under the usual account of its category follows it again.
      const account = line.saved && told === table?.account ? null : told;
      const answers = readSavedAnswers({ questions: table?.questions ?? [] }, line.saved?.answers ?? '');
      const start = { ...moneyOf(line), expense, strand: strandOf(line), account, answers };
      return { start, category: expense === null ? line.category : '' };
    }),
    resources: together(resources, inKind.resources).map(([line, isKind]) => ({
      ...moneyOf(line),
      account: isKind ? IN_KIND_PRODUCT.id : accountIn(line, RESOURCE_ACCOUNTS),
    })),
    strand: readSavedStrand(
      [...charges, ...inKind.charges].find(({ saved }) => saved)?.saved?.budgetStrand ?? '',
    ),
  };
}

/** The strand of a line itself: as it was saved, unless the strand that everybody sees was changed since. */
function strandOf({ strand, saved }: ReadLine): string | null {
  if (!saved) return strand;
  const own = readSavedStrand(saved.ownStrand);
  const shown = own ?? readSavedStrand(saved.budgetStrand);
  return strand === (isKnown(shown) ? shown : null) ? own : strand;
}

/**
 * The same, for a budget that stands in `strand` and holds `lines` lines: an empty one takes the strand of the table, and
 * lines that had none but that one keep it in another.
 */
export function placedIn(
  { lines, strand }: { lines: readonly unknown[]; strand: string | null },
  starts: readonly LineStart[],
  brought: string | null,
): { strand: string | null; starts: readonly LineStart[] } {
  if (brought === null || brought === strand) return { strand, starts };
  if (strand === null && lines.length === 0) return { strand: brought, starts };
  return { strand, starts: starts.map((start) => ({ ...start, strand: start.strand ?? brought })) };
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
