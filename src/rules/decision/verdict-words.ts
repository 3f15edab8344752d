import type { Row } from '../../schemas/rules/expense.ts';
import type { Recall, Recalls } from '../../schemas/rules/recall.ts';
import { type Decision, rowsOf } from './decide.ts';
import { isYes } from './outcome-words.ts';

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

/** What a « oui » recalls in its strand; nothing with any other answer. */
export function recallsOf(
  decision: Decision,
  recalls: readonly Recalls[],
  strand: string | undefined,
): Recall[] {
  if (decision.kind === 'open' || !isYes(decision)) return [];
  return recalls.flatMap((each) => (each.strand === strand ? each.lines : []));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
