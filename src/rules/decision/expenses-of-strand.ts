import type { Expense, Row } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { answersInWords } from './answers-in-words.ts';
import { type Outcome, outcomeOf, sameOutcome } from './decide.ts';

/** A row of some expenses in one strand: what it takes (nothing when it always applies), and each one's facts. */
interface Case {
  row: Row;
  outcome: Outcome;
  /** The answers that lead there, in words. */
  answers: string[];
  cites: string[];
}

/** Expenses that read alike in a strand: the same cases, and the same words unless those are left out. */
export interface Line {
  expenses: { id: string; label: string; cites: string[] }[];
  cases: Case[];
  /** Whether the words of its cases hold for each of its expenses. */
  worded: boolean;
}

/**
 * Every expense of a strand, in the tables' order. Those that share all their words stand on one line;
 * so do those that the annexe is silent on, or that lead to the same answers: their words differ by a noun.
 */
export function linesOf(tables: readonly Expense[], strand: Strand): Line[] {
  const lines = new Map<string, Line>();
  for (const table of tables) {
    const cases = table.rows
      .filter((row) => row.strands.includes(strand))
      .map((row) => caseOf(table, row, strand));
    const key = JSON.stringify([
      cases.map(({ outcome, answers }) => [outcome, answers]),
      cases.length > 1 || cases[0]?.outcome.verdict === 'undecided' ? '' : caseWords(cases),
    ]);
    const cites = [...new Set(cases.flatMap((each) => each.cites))];
    const line = lines.get(key) ?? { expenses: [], cases, worded: true };
    line.expenses.push({ id: table.id, label: table.label, cites });
    line.worded &&= caseWords(line.cases) === caseWords(cases);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** The lines that an outcome settles whatever the answers. */
export function settledBy(lines: readonly Line[], verdict: Outcome['verdict']): Line[] {
  return lines.filter((line) => isSettled(line) && line.cases[0]?.outcome.verdict === verdict);
}

/** Whether all the cases of a line conclude alike. */
export function isSettled({ cases }: Line): boolean {
  return cases.every(({ outcome }) => cases[0] !== undefined && sameOutcome(outcome, cases[0].outcome));
}

function caseWords(cases: readonly Case[]): string {
  return cases.map(({ row }) => [row.because, ...row.conditions].join(' ')).join(' ');
}

function caseOf(table: Expense, row: Row, strand: Strand): Case {
  const answers = answersInWords(table, row);
  return { row, outcome: outcomeOf(row), answers, cites: row.cites[strand] ?? [] };
}
