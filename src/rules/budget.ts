import type { Expense } from '../schemas/expense.ts';
import type { Decision } from './decide.ts';
import { decide } from './decide.ts';
import type { Answers } from './decision-table.ts';
import { STRAND_QUESTION } from './decision-table.ts';
import type { Cents } from './money.ts';

/** One line of a sponsor's budget. A line without amount, category or strand is still being written. */
export interface BudgetLine {
  id: string;
  label: string;
  amount: Cents | null;
  /** What was typed, while it can’t be read as an amount. */
  typed: string | null;
  /** An expense id, or null while the category is not chosen. */
  expense: string | null;
  /** Whether the category was guessed from the label, and not yet chosen by the reader. */
  suggested: boolean;
  /** A strand or `nsp`; null for the strand of the whole budget. */
  strand: string | null;
  /** An account of the chart of accounts; null for the usual one of the category. */
  account: string | null;
  /** Answers to the questions of the category's table. */
  answers: Answers;
}

/** Where a line's amount goes: the four answers, with everything still open under « à demander ». */
export const BUCKETS = ['eligible', 'conditional', 'ineligible', 'ask'] as const;
export type Bucket = (typeof BUCKETS)[number];

export type Totals = Record<Bucket, Cents> & { total: Cents };

/** The decision of a line, or null while its category is not chosen. */
export function decideLine(line: BudgetLine, expenses: readonly Expense[]): Decision | null {
  const table = expenses.find(({ id }) => id === line.expense);
  if (!table) return null;
  const answers = line.strand === null ? line.answers : { ...line.answers, [STRAND_QUESTION]: line.strand };
  return decide(table, answers);
}

/** The bucket of a decision: undecided, open or without category, the question goes to the Caf or stays to be answered. */
export function bucketOf(decision: Decision | null): Bucket {
  if (decision?.kind !== 'concluded' || decision.verdict === 'undecided') return 'ask';
  return decision.verdict;
}

/** The totals of a budget, in cents; the four buckets always add up to the total. */
export function totalsOf(lines: readonly { amount: Cents | null; bucket: Bucket }[]): Totals {
  const totals: Totals = { eligible: 0, conditional: 0, ineligible: 0, ask: 0, total: 0 };
  for (const { amount, bucket } of lines) {
    totals[bucket] += amount ?? 0;
    totals.total += amount ?? 0;
  }
  return totals;
}
