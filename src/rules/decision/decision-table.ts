import type { Expense, Row } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { STRANDS } from '../../schemas/strands.ts';

/** What the reader answered: question id → option id, or `nsp` (« Je ne sais pas »). */
export type Answers = Readonly<Record<string, string>>;

/** The answer that is stored and shown, and settles nothing. */
export const UNKNOWN = 'nsp';

/** The first question of every expense table. */
export const STRAND_QUESTION = 'volet';

/** One axis of the space of answers. */
export interface Dimension {
  id: string;
  options: readonly string[];
  /** Whether « Je ne sais pas » is an answer here. */
  nsp: boolean;
  /** The strands where it has a meaning; all when absent. */
  strands?: readonly Strand[] | undefined;
}

/** A complete set of answers: every dimension has one of its own options. */
export type CompleteAnswers = Readonly<Record<string, string>>;

/** The strand first, then the table's own questions: the axes of its space of answers. */
export function dimensions(table: Pick<Expense, 'questions'>): Dimension[] {
  const own = table.questions.map(({ id, options, nsp, strands }) => ({
    id,
    options: options.map((option) => option.id),
    nsp,
    strands,
  }));
  return [{ id: STRAND_QUESTION, options: STRANDS, nsp: true }, ...own];
}

/** Whether an answer was given that the question offers; a stale or made-up one counts as none. */
export function isAnswered({ id, options, nsp }: Dimension, answers: Answers): boolean {
  const answer = answers[id];
  return answer !== undefined && (options.includes(answer) || (nsp && answer === UNKNOWN));
}

/**
 * Whether a question may be asked. Without a strand, one that has a meaning in a single strand is left for the reader
 * who chooses that strand.
 */
export function mayAsk({ strands }: Dimension, answers: Answers): boolean {
  return answers[STRAND_QUESTION] !== UNKNOWN || strands?.length !== 1;
}

/** Every complete set of answers that agrees with those given; unanswered and `nsp` range over all options. */
export function completions(table: Pick<Expense, 'questions'>, answers: Answers): CompleteAnswers[] {
  let cells: CompleteAnswers[] = [{}];
  for (const { id, options } of dimensions(table)) {
    const given = answers[id];
    const range = given !== undefined && options.includes(given) ? [given] : options;
    cells = cells.flatMap((cell) => range.map((option) => ({ ...cell, [id]: option })));
  }
  return cells;
}

/** The rows that accept a complete set of answers: exactly one in a proven table. */
export function rowsFor(table: Pick<Expense, 'rows'>, cell: CompleteAnswers): Row[] {
  return table.rows.filter((row) => accepts(row, cell));
}

function accepts(row: Row, cell: CompleteAnswers): boolean {
  if (!row.strands.includes(cell[STRAND_QUESTION] as Strand)) return false;
  for (const question in row.when) if (!row.when[question]?.includes(cell[question] ?? '')) return false;
  return true;
}

/** Whether a strand is one of the eight, rather than none or « Je ne sais pas ». */
export function isKnown(strand: string | null | undefined): strand is string {
  return Boolean(strand) && strand !== UNKNOWN;
}
