import type { JudgedLine } from './budget.ts';
import { STRAND_QUESTION, UNKNOWN } from '../decision/decision-table.ts';
import { BUCKET_MARKS, BUCKET_WORDS } from './bucket-words.ts';
import { type DrawnMark, MARK_WORDS, markOf, OPEN_BECAUSE } from '../decision/verdict-marks.ts';
import { verdictWords } from '../decision/verdict-words.ts';
import type { ExpenseTable } from '../rules-data.ts';

/** What a line says of itself, to whoever writes it. */
export interface LineWords {
  mark: DrawnMark;
  title: string;
  /** The reasons, or what is missing. */
  reasons: readonly string[];
  /** What the button of the line says, when it asks something. */
  ask: string | null;
}

/** What stays open of a line: why, and what its button asks, in the line as in the dossier and its files. */
const LACKS = {
  label: ['Écrivez ce que vous payez.', null],
  proposed: ['Catégorie proposée, à confirmer :', 'C’est bien cela'],
  category: ['Catégorie à choisir.', 'Aidez-moi à choisir'],
  strand: ['Volet à choisir.', 'Choisir le volet'],
  answer: ['Il reste à répondre :', 'Répondre'],
  anyStrand: ['La réponse change selon le volet.', null],
  known: [OPEN_BECAUSE, null],
} as const;

/** A line’s verdict in words, or what it still needs. */
export function lineWords(
  judged: JudgedLine,
  table: Pick<ExpenseTable, 'label' | 'questions'> | undefined,
): LineWords {
  const { line, decision, bucket, next } = judged;
  if (decision?.kind === 'concluded') {
    const mark = markOf(decision);
    return { mark, title: MARK_WORDS[mark], reasons: verdictWords(decision).because, ask: null };
  }
  const [reason, ask] = LACKS[lackOf(judged, table)];
  const question = table?.questions.find(({ id }) => id === next);
  const what = line.suggested && table ? `${table.label}.` : question?.label;
  return {
    mark: BUCKET_MARKS[bucket],
    title: BUCKET_WORDS[bucket],
    reasons: what ? [reason, what] : [reason],
    ask,
  };
}

function lackOf({ line, next, strand }: JudgedLine, table: unknown): keyof typeof LACKS {
  if (line.suggested && table) return 'proposed';
  if (next === 'depense') return line.label ? 'category' : 'label';
  if (next === STRAND_QUESTION) return 'strand';
  if (next !== null) return 'answer';
  return strand === UNKNOWN ? 'anyStrand' : 'known';
}
