import type { Expense } from '../../schemas/rules/expense.ts';
import { placeOfCharge } from './accounts.ts';
import { type Decision, decide } from '../decision/decide.ts';
import { type Answers, STRAND_QUESTION, UNKNOWN } from '../decision/decision-table.ts';
import type { Cents } from '../money/money.ts';

/** One line of a sponsor's budget. A line without amount, category or strand is still being written. */
export interface BudgetLine {
  id: string;
  label: string;
  /** Below zero, what is taken away: a discount, a credit note. */
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
  /** What it shares with lines of other projects of the dossier: they are one expense. Not there on most lines. */
  shared?: string;
}

/** What a line's category is judged by. */
export type ExpenseRules = Pick<Expense, 'id' | 'account' | 'questions' | 'rows'>;

/** Where a line's amount goes: an answer of the annexe, a question for the Caf, or what the reader has still to say. */
export const BUCKETS = ['eligible', 'conditional', 'ineligible', 'ask', 'missing'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Totals in cents. `total` is the sum of the buckets; contributions in kind stand apart, in none of them. */
export type Totals = Record<Bucket, Cents> & { total: Cents; inKind: Cents };

/** A line with its decision, and where its amount goes. */
export interface JudgedLine {
  line: BudgetLine;
  /** Null while the category is not chosen, or only proposed. */
  decision: Decision | null;
  bucket: Bucket;
  /** The account it stands under, if any. */
  account: string | null;
  /** Whether it is a contribution in kind: shown apart, never counted. */
  inKind: boolean;
  /** The strand it is judged in: its own, or the budget’s; null while neither is chosen. */
  strand: string | null;
  /** The question to ask now, if any: `depense` for the category, chosen or confirmed, `volet` for the strand, or one of the table’s. */
  next: string | null;
}

/** Judges lines, and remembers: a line that has not changed is not decided again. */
export function createJudge(expenses: readonly ExpenseRules[]) {
  const tables = new Map(expenses.map((expense) => [expense.id, expense]));
  const known = new WeakMap<BudgetLine, JudgedLine>();
  return (line: BudgetLine, budgetStrand: string | null): JudgedLine => {
    const strand = line.strand ?? budgetStrand;
    const before = known.get(line);
    if (before?.strand === strand) return before;
    // A category that is only proposed counts nowhere: neither its answer, nor its account.
    const judged = judge(line, strand, line.suggested ? undefined : tables.get(line.expense ?? ''));
    known.set(line, judged);
    return judged;
  };
}

function judge(line: BudgetLine, strand: string | null, table: ExpenseRules | undefined): JudgedLine {
  const place = { line, ...placeOfCharge(line, table?.account), strand };
  if (!table) return { ...place, decision: null, bucket: 'missing', next: 'depense' };
  const answers = strand === null ? line.answers : { ...line.answers, [STRAND_QUESTION]: strand };
  const decision = decide(table, answers);
  const next = nextOf(decision, strand);
  return { ...place, decision, bucket: next === null ? bucketOf(decision) : 'missing', next };
}

/** Without its strand, a line is asked for the strand alone: its other questions may have no meaning there. */
function nextOf(decision: Decision, strand: string | null): string | null {
  if (decision.kind === 'concluded') return null;
  if (strand === null) return STRAND_QUESTION;
  return strand === UNKNOWN ? null : decision.next;
}

/** Undecided, or open for what the reader does not know, the question goes to the Caf. */
function bucketOf(decision: Decision): Bucket {
  if (decision.kind === 'open' || decision.verdict === 'undecided') return 'ask';
  return decision.verdict;
}

/** The totals of a budget; the buckets always add up to the total. */
export function totalsOf(
  lines: readonly { line: { amount: Cents | null }; bucket: Bucket; inKind: boolean }[],
): Totals {
  const totals: Totals = {
    ...{ eligible: 0, conditional: 0, ineligible: 0, ask: 0, missing: 0 },
    ...{ total: 0, inKind: 0 },
  };
  for (const { line, bucket, inKind } of lines) {
    const amount = line.amount ?? 0;
    if (inKind) totals.inKind += amount;
    else {
      totals[bucket] += amount;
      totals.total += amount;
    }
  }
  return totals;
}

/** The strands that a budget’s counted lines name, in their order; more than one is a question for the Caf. */
export function strandsOf(lines: readonly JudgedLine[]): string[] {
  const named = lines.flatMap(({ strand, inKind }) =>
    strand === null || strand === UNKNOWN || inKind ? [] : [strand],
  );
  return [...new Set(named)].sort();
}
