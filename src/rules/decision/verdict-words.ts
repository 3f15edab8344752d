import type { Row } from '../../schemas/rules/expense.ts';
import { type Decision, rowsOf } from './decide.ts';

/**
 * What a decision says, whoever reads it, and the facts it rests on: each text once, in the order of its rows; nothing
 * while it is open.
 */
export function verdictWords(decision: Decision | null) {
  const applied = rowsOf(decision);
  const each = (texts: (row: Row) => string | readonly string[] | undefined) =>
    distinct(applied.flatMap(({ row }) => texts(row) ?? []));
  return {
    because: each(({ because }) => because),
    /** What must hold, or what to watch for. */
    conditions: each(({ conditions }) => conditions),
    keep: each(({ keep }) => keep),
    instead: each(({ instead }) => instead),
    /** The questions for the Caf, bare: a letter greets and thanks. */
    asks: each(({ ask }) => ask),
    cites: distinct(applied.flatMap(({ cites }) => cites)),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
