import type { Expense, Row } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { Reason, Verdict } from '../../schemas/rules/verdict.ts';
import {
  type Answers,
  type CompleteAnswers,
  completions,
  dimensions,
  isAnswered,
  mayAsk,
  rowsFor,
  STRAND_QUESTION,
} from './decision-table.ts';

/** A verdict with its reason: two cells agree when both are the same. */
export interface Outcome {
  verdict: Verdict;
  /** Null unless the verdict is `undecided`. */
  reason: Reason | null;
}

/** A row that applies, in the strands where it does, with the facts it rests on there. */
export interface AppliedRow {
  row: Row;
  strands: Strand[];
  cites: string[];
}

/** Where one answer leads. */
export interface Lead {
  question: string;
  option: string;
  outcomes: Outcome[];
}

export type Decision =
  | ({ kind: 'concluded'; rows: AppliedRow[] } & Outcome)
  | {
      kind: 'open';
      /** The id of the question to ask now, here and in every tool; null when only « Je ne sais pas » stands in the way. */
      next: string | null;
      possible: Outcome[];
      /** For each answer that would help, the outcomes it leaves. */
      leads: Lead[];
    };

type Table = Pick<Expense, 'questions' | 'rows'>;

/**
 * Everything that is settled, and what is still open. Pure: same table and answers, same decision.
 * A conclusion exists as soon as all completions agree on verdict and reason, even through different rows.
 * The table must be proven (see `prove`): a cell without exactly one row throws.
 */
export function decide(table: Table, answers: Answers): Decision {
  const settled = completions(table, answers).map((cell) => settle(table, cell));
  const possible = distinctOutcomes(settled);
  const [only] = possible;
  if (only && possible.length === 1) return { kind: 'concluded', ...only, rows: appliedRows(settled) };
  const axes = dimensions(table);
  const next = axes.find(
    (axis) => !isAnswered(axis, answers) && mayAsk(axis, answers) && matters(settled, axis.id),
  );
  const leads = (next ? [next] : axes.filter(({ id }) => matters(settled, id))).flatMap(({ id, options }) =>
    options.map((option) => lead(settled, id, option)),
  );
  return { kind: 'open', next: next?.id ?? null, possible, leads };
}

/** A complete set of answers, the row that accepts it, and what that row concludes. */
interface Settled {
  cell: CompleteAnswers;
  row: Row;
  outcome: Outcome;
}

/** The rows that apply, each with its strands and facts; none while the question is open. */
export function rowsOf(decision: Decision | null): AppliedRow[] {
  return decision?.kind === 'concluded' ? decision.rows : [];
}

/** The outcome of a row. */
export function outcomeOf(row: Row): Outcome {
  return { verdict: row.verdict, reason: row.reason ?? null };
}

export function sameOutcome(a: Outcome, b: Outcome): boolean {
  return a.verdict === b.verdict && a.reason === b.reason;
}

function settle(table: Table, cell: CompleteAnswers): Settled {
  const rows = rowsFor(table, cell);
  const [row] = rows;
  if (!row || rows.length > 1) {
    const where = Object.entries(cell)
      .map((pair) => pair.join(' = '))
      .join(', ');
    throw new Error(`${String(rows.length)} rows accept ${where}: expected exactly one`);
  }
  return { cell, row, outcome: outcomeOf(row) };
}

/** Whether two completions that differ by this one answer, and by nothing else, disagree. */
function matters(settled: Settled[], question: string): boolean {
  const seen = new Map<string, Outcome>();
  return settled.some(({ cell, outcome }) => {
    const others = Object.entries(cell)
      .map(([id, option]) => (id === question ? '' : option))
      .join(' ');
    const first = seen.get(others) ?? outcome;
    seen.set(others, first);
    return !sameOutcome(first, outcome);
  });
}

function lead(settled: Settled[], question: string, option: string): Lead {
  const there = settled.filter(({ cell }) => cell[question] === option);
  return { question, option, outcomes: distinctOutcomes(there) };
}

function distinctOutcomes(settled: Settled[]): Outcome[] {
  const distinct: Outcome[] = [];
  for (const { outcome } of settled)
    if (!distinct.some((other) => sameOutcome(other, outcome))) distinct.push(outcome);
  return distinct;
}

function appliedRows(settled: Settled[]): AppliedRow[] {
  const rows = [...new Set(settled.map(({ row }) => row))];
  return rows.map((row) => {
    const own = settled.filter((each) => each.row === row).map(({ cell }) => cell[STRAND_QUESTION] as Strand);
    const strands = [...new Set(own)];
    return { row, strands, cites: [...new Set(strands.flatMap((strand) => row.cites[strand] ?? []))] };
  });
}
