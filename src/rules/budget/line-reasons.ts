import type { JudgedLine } from './budget.ts';
import { isKnown } from '../decision/decision-table.ts';
import { verdictWords } from '../decision/verdict-words.ts';
import type { DossierRules } from '../dossier/dossier.ts';
import { lineWords } from './line-words.ts';

/** Why a line stands where it does, to whoever reads the budget. */
export interface LineReason {
  /** The category and the strand, as in « Location, volet 1.1 »; empty until a category is chosen. */
  about: string;
  because: string;
  /** What must hold, or what to watch for. */
  conditions: readonly string[];
  cites: readonly string[];
}

/** Why a line stands where it does, or what it still lacks. */
export function reasonOf(judged: JudgedLine, { expenses }: DossierRules): LineReason {
  const { line, decision, strand } = judged;
  const expense = expenses.find(({ id }) => id === line.expense);
  const about =
    expense && !line.suggested ? expense.label + (isKnown(strand) ? `, volet ${strand}` : '') : '';
  const { conditions, cites } = verdictWords(decision);
  return { about, because: lineWords(judged, expense).reasons.join(' '), conditions, cites };
}
