import type { Row } from '../../schemas/rules/expense.ts';
import { type Decision, rowsOf } from './decide.ts';

/** What a verdict says, whoever reads it: each text once, in the order of its rows; nothing while it is open. */
export interface VerdictWords {
  because: string[];
  /** What must hold, or what to watch for. */
  conditions: string[];
  keep: string[];
  instead: string[];
  /** The questions for the Caf, bare: a letter greets and thanks. */
  asks: string[];
  cites: string[];
}

/** The words of a decision, and the facts they rest on. */
export function verdictWords(decision: Decision | null): VerdictWords {
  const applied = rowsOf(decision);
  const each = (texts: (row: Row) => string | readonly string[] | undefined) =>
    distinct(applied.flatMap(({ row }) => texts(row) ?? []));
  return {
    because: each(({ because }) => because),
    conditions: each(({ conditions }) => conditions),
    keep: each(({ keep }) => keep),
    instead: each(({ instead }) => instead),
    asks: each(({ ask }) => ask),
    cites: distinct(applied.flatMap(({ cites }) => cites)),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
