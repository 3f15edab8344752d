import type { JudgedLine } from './budget.ts';
import { STRAND_QUESTION, UNKNOWN } from '../decision/decision-table.ts';
import { capital } from '../../french/capital.ts';
import { STATE_WORDS } from '../state-words.ts';
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

/** What stays open of a line: why, and what its button asks, in the line as in the dossier and its files. */
const LACKS = {
  label: ['Écrivez ce que vous payez.', null],
  category: ['Catégorie à choisir.', 'Aidez-moi à choisir'],
  strand: ['Volet à choisir.', 'Choisir le volet'],
  answer: ['Il reste à répondre :', 'Répondre'],
  anyStrand: ['La réponse change selon le volet.', null],
  known: [OPEN_BECAUSE, null],
} as const;

/** A line’s verdict in words, or what it still needs. */
export function lineWords(judged: JudgedLine, table: Pick<ExpenseTable, 'questions'> | undefined): LineWords {
  const { decision, next } = judged;
  if (decision?.kind === 'concluded') {
    const mark = markOf(decision);
    return { mark, title: MARK_WORDS[mark], reasons: verdictWords(decision).because, ask: null };
  }
  const title = next === null ? OPEN_TITLE : capital(STATE_WORDS.missing);
  const [reason, ask] = LACKS[lackOf(judged)];
  const question = table?.questions.find(({ id }) => id === next);
  return { mark: 'open', title, reasons: [reason, ...(question ? [question.label] : [])], ask };
}

function lackOf({ line, next, strand }: JudgedLine): keyof typeof LACKS {
  if (next === 'depense') return line.label ? 'category' : 'label';
  if (next === STRAND_QUESTION) return 'strand';
  if (next !== null) return 'answer';
  return strand === UNKNOWN ? 'anyStrand' : 'known';
}
