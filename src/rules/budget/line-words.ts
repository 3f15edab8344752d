import type { JudgedLine } from './budget.ts';
import { STRAND_QUESTION, UNKNOWN } from '../decision/decision-table.ts';
import { type Mark, MARK_WORDS, markOf, OPEN_BECAUSE, OPEN_TITLE } from '../decision/verdict-marks.ts';
import { verdictWords } from '../decision/verdict-words.ts';
import type { ExpenseTable } from '../rules-data.ts';

/** What a line says of itself, to whoever writes it. */
export interface LineWords {
  mark: Mark | 'open';
  title: string;
  /** The reasons, or what is missing. */
  reasons: readonly string[];
  /** What the button that opens the line says, when it asks something. */
  ask: string | null;
}

/** A line’s verdict in words, or what it still needs. */
export function lineWords(
  { line, decision, next, strand }: JudgedLine,
  table: ExpenseTable | undefined,
): LineWords {
  if (decision?.kind === 'concluded') {
    const mark = markOf(decision);
    return { mark, title: MARK_WORDS[mark], reasons: verdictWords(decision).because, ask: null };
  }
  const open = (title: string, reasons: string[], ask: string | null): LineWords => ({
    mark: 'open',
    title,
    reasons,
    ask,
  });
  if (next === 'depense') {
    const reason = line.label ? 'Choisissez la catégorie de cette dépense.' : 'Écrivez ce que vous payez.';
    return open('À compléter', [reason], line.label ? 'Aidez-moi à choisir' : null);
  }
  if (next === STRAND_QUESTION)
    return open('À compléter', ['La réponse dépend du volet.'], 'Choisir le volet');
  if (next !== null) {
    const question = table?.questions.find(({ id }) => id === next);
    return open('À compléter', question ? [question.label] : [], 'Répondre');
  }
  return open(OPEN_TITLE, [strand === UNKNOWN ? 'La réponse change selon le volet.' : OPEN_BECAUSE], null);
}
