import type { JudgedLine } from './budget.ts';
import { STRAND_QUESTION } from '../decision/decision-table.ts';
import type { DossierRules } from '../dossier/dossier.ts';

/** Why a line stands where it does. */
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
  const place = strand && /^\d/.test(strand) ? `, volet ${strand}` : '';
  const about = expense ? expense.label + place : '';
  if (decision?.kind === 'concluded') {
    const rows = decision.rows.map(({ row }) => row);
    return {
      about,
      because: distinct(rows.map(({ because }) => because)).join(' '),
      conditions: distinct(rows.flatMap(({ conditions }) => conditions)),
      cites: distinct(decision.rows.flatMap(({ cites }) => cites)),
    };
  }
  return { about, because: missing(next, expense), conditions: [], cites: [] };
}

function missing(next: string | null, expense: DossierRules['expenses'][number] | undefined): string {
  if (!expense) return 'Catégorie à choisir.';
  if (next === STRAND_QUESTION) return 'Volet à choisir.';
  const question = expense.questions.find(({ id }) => id === next);
  if (question) return `Il reste à répondre : ${question.label}`;
  return 'La réponse dépend de ce que vous ne savez pas encore.';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
