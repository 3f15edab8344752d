import type { Answered } from './answers.ts';
import type { AnswerId, DangerAnswer } from './danger-data.ts';

/** What a phrase lets hear, and what to show for it. */
export interface Heard {
  /**
   * `first`: above all else, the phrase is written nowhere; `small`: after the rest, a danger as a subject of work;
   * `limit`: under the first door, the phrase is written nowhere.
   */
  stands: 'first' | 'small' | 'limit';
  /** What the line says first. */
  says: string;
  /** The numbers that stand open, three rows at most; two in a row are either one or the other. */
  rows: readonly (readonly string[])[];
  /** The page for parents that goes with it, first. */
  page: DangerAnswer['page'];
}

const MOST_ROWS = 3;
// What presses less than any danger.
const MILD: readonly AnswerId[] = ['limite', 'ligne', 'numero'];

/**
 * What to show for the answers to a phrase, the most pressing first: `subject` when the danger is a subject of work,
 * `numbers` the short numbers that the phrase names.
 */
export function heardOf(
  all: readonly DangerAnswer[],
  answered: readonly Answered[],
  subject: boolean,
  numbers: readonly string[],
): Heard | null {
  const mains = new Set(answered.map(({ main }) => main));
  const besides = new Set(answered.flatMap(({ beside }) => beside));
  const grave = [...mains].some((id) => !MILD.includes(id));
  const [first, ...others] = all.filter(({ id }) => mains.has(id) && !(grave && MILD.includes(id)));
  if (!first || (!grave && subject)) return null;
  const also = all.filter(({ id }) => besides.has(id) && !mains.has(id));
  const stands = standing(first.id, subject && !mains.has('numero'));
  return {
    stands,
    says: first.says,
    rows: rowsOf(numbers, [first, ...others, ...also]),
    page: stands === 'limit' ? first.page : undefined,
  };
}

function standing(first: AnswerId, subject: boolean): Heard['stands'] {
  if (first === 'limite') return 'limit';
  return subject || first === 'ligne' ? 'small' : 'first';
}

/** The numbers named, the first row of each answer, then the others; each once. */
function rowsOf(numbers: readonly string[], answers: readonly DangerAnswer[]): (readonly string[])[] {
  const rows = [
    ...numbers.map((number) => [number]),
    ...answers.flatMap(({ rows: [row] }) => (row ? [row] : [])),
    ...answers.flatMap(({ rows: [, ...rest] }) => rest),
  ];
  return rows.filter((row, at) => rows.findIndex((other) => other[0] === row[0]) === at).slice(0, MOST_ROWS);
}
