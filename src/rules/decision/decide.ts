import type { Expense, Row } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { Reason, Verdict } from '../../schemas/rules/verdict.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { type Box, boxesWithin, inOrder, meetBut, optionsOf } from './boxes.ts';
import { type Answers, type Dimension, completions, isAnswered, mayAsk, rowsFor } from './decision-table.ts';

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
  const { axes, boxes, proven } = boxesWithin(table, answers);
  if (!proven) refuse(table, answers);
  const possible = distinctOutcomes(boxes);
  const [only] = possible;
  if (only && possible.length === 1) return { kind: 'concluded', ...only, rows: boxes.map(appliedRow) };
  const asked = axes.findIndex(
    (axis, i) => !isAnswered(axis, answers) && mayAsk(axis, answers) && matters(boxes, i),
  );
  const leads = axes.flatMap((axis, i) =>
    (asked < 0 ? matters(boxes, i) : i === asked) ? leadsOf(boxes, i, axis) : [],
  );
  return { kind: 'open', next: axes[asked]?.id ?? null, possible, leads };
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

/** Throws at the first completion that has not exactly one row. */
function refuse(table: Table, answers: Answers): void {
  for (const cell of completions(table, answers)) {
    const rows = rowsFor(table, cell);
    if (rows.length === 1) continue;
    const where = Object.entries(cell)
      .map((pair) => pair.join(' = '))
      .join(', ');
    throw new Error(`${String(rows.length)} rows accept ${where}: expected exactly one`);
  }
}

/** Whether two completions that differ by their answer on this axis, and by nothing else, disagree. */
function matters(boxes: Box[], axis: number): boolean {
  return boxes.some((one, i) =>
    boxes
      .slice(i + 1)
      .some((other) => !sameOutcome(outcomeOf(one.row), outcomeOf(other.row)) && meetBut(axis, one, other)),
  );
}

function leadsOf(boxes: Box[], axis: number, { id, options }: Dimension): Lead[] {
  return options.map((option, bit) => {
    const there = boxes.filter(({ accepts }) => (accepts[axis] ?? 0) & (1 << bit));
    return { question: id, option, outcomes: distinctOutcomes(inOrder(there, axis)) };
  });
}

function distinctOutcomes(boxes: Box[]): Outcome[] {
  const distinct: Outcome[] = [];
  for (const { row } of boxes) {
    const outcome = outcomeOf(row);
    if (!distinct.some((other) => sameOutcome(other, outcome))) distinct.push(outcome);
  }
  return distinct;
}

function appliedRow({ row, accepts: [among = 0] }: Box): AppliedRow {
  const strands = optionsOf(STRANDS, among);
  const cites = strands.flatMap((strand) => row.cites[strand] ?? []);
  return { row, strands, cites: strands.length > 1 ? [...new Set(cites)] : cites };
}
