import type { JudgedLine } from './budget.ts';
import { isKnown, STRAND_QUESTION } from '../decision/decision-table.ts';
import { verdictWords } from '../decision/verdict-words.ts';
import type { DossierRules } from '../dossier/dossier.ts';

/** Why a line stands where it does, to whoever reads the budget. */
export interface LineReason {
  /** The category and the strand, as in « Location, volet 1.1 »; empty while there is no category. */
  about: string;
  because: string;
  /** What must hold, or what to watch for. */
  conditions: readonly string[];
  cites: readonly string[];
}

/** Why a line stands where it does, or what it still lacks. */
export function reasonOf(
  { line, decision, strand, next }: JudgedLine,
  { expenses }: DossierRules,
): LineReason {
  const expense = expenses.find(({ id }) => id === line.expense);
  const about = expense ? expense.label + (isKnown(strand) ? `, volet ${strand}` : '') : '';
  const { because, conditions, cites } = verdictWords(decision);
  return { about, because: because.join(' ') || missing(next, expense), conditions, cites };
}

function missing(next: string | null, expense: DossierRules['expenses'][number] | undefined): string {
  if (!expense) return 'Catégorie à choisir.';
  if (next === STRAND_QUESTION) return 'Volet à choisir.';
  const question = expense.questions.find(({ id }) => id === next);
  if (question) return `Il reste à répondre : ${question.label}`;
  return 'La réponse dépend de ce que vous ne savez pas encore.';
}
