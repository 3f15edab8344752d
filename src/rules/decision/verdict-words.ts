import type { Decision } from './decide.ts';
import { rowsOf } from './decide.ts';

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
  const rows = applied.map(({ row }) => row);
  return {
    because: distinct(rows.map(({ because }) => because)),
    conditions: distinct(rows.flatMap(({ conditions }) => conditions)),
    keep: distinct(rows.flatMap(({ keep }) => keep)),
    instead: distinct(rows.flatMap(({ instead }) => instead ?? [])),
    asks: distinct(rows.flatMap(({ ask }) => ask ?? [])),
    cites: distinct(applied.flatMap(({ cites }) => cites)),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
